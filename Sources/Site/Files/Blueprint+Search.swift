import Model

extension Blueprint {
    /// What search should know of every page that answers something, in the order of the addresses.
    func searchEntries() -> [SearchEntry] {
        table.pages.compactMap { page in
            var entry = searchEntry(page)
            if let other = page.fallback {
                entry?.foreign = languages[other]
                // Of two answers the one that the reader can read comes first.
                entry?.weight *= 0.8
            }
            return entry
        }.sorted { $0.route < $1.route }
    }

    private func searchEntry(_ page: PlannedPage) -> SearchEntry? {
        let article = page.article.map { articles[$0].article }
        func entry(
            _ kind: SearchEntry.Kind, weight: Double = 1, body: RichText? = nil, tags: [String] = [], sku: SKU? = nil, notices: [Int] = []
        ) -> SearchEntry {
            var entry = SearchEntry(
                route: page.route, language: languages[page.language], kind: kind, title: page.title,
                description: article?.description ?? "", tags: (article?.tags ?? []) + tags, sku: sku, weight: weight,
                notice: notices.first.map { board.notices[$0].level <= 1 ? 1 : 2 }, body: body ?? article?.body ?? RichText())
            entry.issues = (article?.issues ?? []).compactMap { content.issues[$0] }
            return entry
        }
        switch page.kind {
        case .policy(let policy):
            return entry(.policy, weight: 1.2, body: searchText(ofPolicy: policy, article: article, page.language))
        case .policyVersion(let policy, let version):
            let shown = content.policies[policy].version(inForceOn: asOf)?.effective
            return content.policies[policy].versions[version].effective == shown ? nil : entry(.policy, weight: 0.3)
        case .question: return entry(.faq)
        case .sizeChart(let number):
            return entry(.sizeChart, tags: content.sizeCharts[number].products.map(\.text), notices: sizeNotices(of: number))
        case .product(let number):
            let product = products[number]
            let tags = product.tags + [product.category, product.group].compactMap(\.self)
            return entry(.product, tags: tags, sku: product.sku, notices: board.active(about: product))
        case .notice(let number):
            let notice = board.notices[number]
            let words = words(page.language)
            let evidence = words.evidence(notice, subject: subject(of: notice, page.language))
            let parts = [words.currentAdvice(notice), words.since(notice), evidence, words.compensation(notice)]
            let body = article?.body ?? Self.plain(parts.compactMap(\.self).joined(separator: "\n"))
            let skus = notice.scopes.compactMap { if case .product(let sku) = $0 { sku } else { nil } }
            return entry(
                .notice, weight: notice.isRetired ? 0.3 : 1.1, body: body, tags: skus.dropFirst().map(\.text), sku: skus.first)
        case .freePage, .improvement: return entry(.page)
        case .contact: return entry(.page, weight: 1.4, body: searchText(ofContact: article, page.language))
        case .statistics: return entry(.page, weight: 0.8, body: Self.plain(labels[page.language][.statisticsDescription]))
        case .guideStep(let number):
            guard let guide = content.guide, guide.steps[number].id != guide.start else { return nil }
            return entry(.page, body: guideText(guide.steps[number], page.language).0 ?? RichText())
        case .guide: return entry(.page)
        case .category(let number):
            return SearchEntry(
                route: page.route, language: languages[page.language], kind: .page, title: page.title,
                description: text(ifAny: categories[number].description, page.language) ?? "", weight: 0.8)
        case .home, .policies, .sizeCharts, .questions, .notices, .improvements, .search, .index, .notFound, .redirect: return nil
        }
    }

    private static func plain(_ text: String) -> RichText {
        let bytes = Array((text + "\n").utf8)
        return RichText(plain: bytes, sections: [RichText.Section(heading: nil, range: 0..<bytes.count)])
    }
}
