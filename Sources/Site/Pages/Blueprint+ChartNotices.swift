import Model

/// Notices about sizes, at the chart that they are about: what to do comes first, and then why.
extension Blueprint {
    /// How many products are named below those that stand open.
    private static let foldedProducts = 60

    /// Active notices about sizes at a chart, as the finished `chart-notices`; nil where there are none.
    ///
    /// - Parameter place: the chart's own page, where each says which product is meant, or a product's.
    func chartNotices(_ numbers: [Int], at place: NoticeBlocks.Place, _ language: Int, root: String) -> String? {
        guard !numbers.isEmpty else { return nil }
        return noticeBlocks.block(NoticeBlocks.Key(language: language, root: root, notices: numbers, place: place)) {
            let further = numbers.dropFirst(Self.openNotices)
            let folded = further.prefix(Self.foldedProducts)
            let elsewhere = further.count - folded.count
            var values = shared(language, root: root)
            values.list("shown", numbers.prefix(Self.openNotices).map { chartNotice($0, at: place, language, root: root) })
            values.list("groups", groups(Array(folded), at: place, language, root: root))
            values.text("fold", folded.isEmpty ? nil : labels[language].counted(.moreSizeNotices, folded.count))
            values.text("elsewhere", elsewhere == 0 ? nil : labels[language].counted(.elsewhereNotices, elsewhere))
            values.flag("is_of_product", place == .product)
            return templates[language].render(.chartNotices, values)
        }
    }

    private func chartNotice(_ number: Int, at place: NoticeBlocks.Place, _ language: Int, root: String) -> Values {
        var values = noticeCard(number, language, root: root, anchor: "size-notice-")
        let notice = board.notices[number]
        if place == .product, notice.scopes.allSatisfy({ $0.kind == "product" }), !words(language).hasOwnTitle(notice) {
            // Whose page it is says which product.
            values.text("title", words(language).issue(notice))
        }
        addSubject(number, at: place, language, to: &values)
        addDirection(of: notice, language, to: &values)
        return values
    }

    /// Which way it points, for the icon beside the words.
    private func addDirection(of notice: PublishedNotice, _ language: Int, to values: inout Values) {
        let sizes = words(language).sizes(notice) ?? (notice.issue == "runs_small" ? 1 : notice.issue == "runs_large" ? -1 : 0)
        values.flag("goes_up", sizes > 0)
        values.flag("goes_down", sizes < 0)
        values.flag("is_about_units", sizes == 0 && notice.issue == "unit_mixup")
        values.flag("is_about_measuring", sizes == 0 && notice.issue != "unit_mixup")
    }

    /// Notices that say the same of several products, each once with all of them.
    private func groups(_ numbers: [Int], at place: NoticeBlocks.Place, _ language: Int, root: String) -> [Values] {
        struct Said: Hashable {
            var issue: String?
            var advice: String?
        }
        let words = words(language)
        var order: [Said] = []
        var members: [Said: [Int]] = [:]
        for number in numbers {
            let notice = board.notices[number]
            let said = Said(issue: notice.issue, advice: words.advice(notice))
            if members[said, default: []].isEmpty { order.append(said) }
            members[said, default: []].append(number)
        }
        return order.map { said in
            let numbers = members[said] ?? []
            var values = Values()
            values.text("issue", numbers.first.flatMap { words.issue(board.notices[$0]) })
            values.text("advice", said.advice)
            if let first = numbers.first { addDirection(of: board.notices[first], language, to: &values) }
            values.list("products", numbers.map { member($0, at: place, language, root: root) })
            return values
        }
    }

    /// One product of those that have the same notice.
    private func member(_ number: Int, at place: NoticeBlocks.Place, _ language: Int, root: String) -> Values {
        let notice = board.notices[number]
        var values = Values()
        values.link(
            words(language).hasOwnTitle(notice) ? title(of: number, language) : subject(of: notice, language),
            table.index(of: .notice(number), in: language).map { root + Address.encoded(table[$0].route.path) },
            in: words(language).titleLanguage(notice)?.tag)
        values.text("code", notice.issue)
        values.text("sizes", words(language).sizes(notice).map { JSON.number($0, decimals: 1) })
        addSubject(number, at: place, language, to: &values)
        return values
    }

    /// What it is about, for programs; and in words where the shop's own title does not say it.
    private func addSubject(_ number: Int, at place: NoticeBlocks.Place, _ language: Int, to values: inout Values) {
        let about = about(number, at: place, language)
        values.text("about", about)
        let isSaid = about.map { title(of: number, language).contains($0) } ?? true
        values.text("named", isSaid || !words(language).hasOwnTitle(board.notices[number]) ? nil : about)
    }

    /// What it is about, where that is only some of what the chart is for; nil where it holds for whoever reads the chart here.
    private func about(_ number: Int, at place: NoticeBlocks.Place, _ language: Int) -> String? {
        guard case .chart(let chart) = place else { return nil }
        let scopes = board.notices[number].scopes
        guard !scopes.contains(.site) else { return nil }
        let concernsAll = content.sizeCharts[chart].products.allSatisfy { sku in
            let product = productNumbers[sku].map { products[$0] }
            return scopes.contains { scope in
                switch scope {
                case .product(let other): other == sku
                case .group(let name): product?.group == name
                case .category(let name): product?.category == name
                case .carrier, .channel, .site: false
                }
            }
        }
        return concernsAll ? nil : subject(of: board.notices[number], language)
    }
}
