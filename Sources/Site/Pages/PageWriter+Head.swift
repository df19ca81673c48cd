import Model

extension PageWriter {
    /// The page that counts in the place of this one.
    var canonicalPage: Int { canonical(of: number) }

    /// The version in force, the guide's first page, the page that this one stands in for in its language; else itself.
    func canonical(of target: Int) -> Int {
        let page = site.table[target]
        let language = page.fallback ?? page.language
        let kind: PageKind =
            switch page.kind {
            case .policyVersion(let policy, _): .policy(policy)
            case .guideStep(let step) where site.content.guide?.steps[step].id == site.content.guide?.start: .guide
            default: page.kind
            }
        guard let found = site.table.index(of: kind, in: language) else { return target }
        // The version in force may lack the language that this version is written in.
        return site.table[found].fallback.flatMap { site.table.own(kind, in: $0) } ?? found
    }

    /// Absolute where the site's address is known; nil for 404.html, which has no address of its own.
    var canonical: String? {
        guard page.kind != .notFound else { return nil }
        return absolute(canonicalPage)
    }

    func absolute(_ target: Int) -> String {
        site.baseURL.map { $0 + Address.encoded(site.table[target].route.path, ascii: true) } ?? url(target)
    }

    /// The page in every language that it is written in, where there is more than one.
    func alternates() -> String? {
        guard site.languages.count > 1, page.kind != .notFound, canonicalPage == number else { return nil }
        let found = site.languages.indices.compactMap { other in
            site.table.own(page.kind, in: other).map { (other, $0) }
        }
        guard found.count > 1 else { return nil }
        var html = ""
        for (other, target) in found { html += alternate(site.languages[other].tag, target) }
        if let (_, first) = found.first(where: { $0.0 == 0 }) { html += alternate("x-default", first) }
        return html
    }

    private func alternate(_ tag: String, _ target: Int) -> String {
        "<link rel=\"alternate\"\(HTML.attribute("hreflang", tag))\(HTML.attribute("href", absolute(target)))>\n"
    }

    /// Every language of the site, with the same page or, where it has no address there, the home page.
    func languageMenu() -> String? {
        guard site.languages.count > 1 else { return nil }
        var list = LinkList()
        for other in site.languages.indices {
            let same = page.kind == .notFound ? nil : site.table.index(of: page.kind, in: other)
            guard let target = same ?? site.table.index(of: .home, in: other) else { continue }
            let tag = site.languages[other].tag
            let current = other == language ? " aria-current=\"true\"" : ""
            let attributes = HTML.attribute("lang", tag) + HTML.attribute("hreflang", tag) + current
            list.add(site.labels[other][.languageName], url(target), attributes: attributes)
        }
        return list.html
    }

    /// The way here, home first, the page itself last.
    func breadcrumbs() -> String? {
        guard let way = way() else { return nil }
        var list = LinkList()
        for (place, step) in way.enumerated() {
            list.add(step.title, url(step.target), language: place == 0 ? nil : titleLanguage(of: step.target))
        }
        list.add(current: page.title, language: titleLanguage(of: number))
        return list.html
    }

    /// The pages that lead here, home first; nil for the pages that none lead to.
    func way() -> [(title: String, target: Int)]? {
        guard page.kind != .home, page.kind != .notFound else { return nil }
        var kinds: [PageKind] = []
        switch page.kind {
        case .policyVersion(let policy, _): kinds = [.policies, .policy(policy)]
        case .question(let number):
            kinds = [.questions]
            if let category = site.categories.firstIndex(where: { $0.id == site.content.questions[number].category }) {
                kinds.append(.category(category))
            }
        default: if page.kind.section != page.kind { kinds = [page.kind.section] }
        }
        let home = site.table.index(of: .home, in: language).map { (labels[.titleHome], $0) }
        let others = kinds.compactMap { kind in site.table.index(of: kind, in: language).map { (site.table[$0].title, $0) } }
        return (home.map { [$0] } ?? []) + others
    }
}
