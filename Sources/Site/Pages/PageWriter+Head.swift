import Model

extension PageWriter {
    /// The page that counts in the place of this one: the version in force, the guide's first page, else itself.
    var canonicalPage: Int {
        switch page.kind {
        case .policyVersion(let policy, _): site.table.index(of: .policy(policy), in: language) ?? number
        case .guideStep(let step) where site.content.guide?.steps[step].id == site.content.guide?.start:
            site.table.index(of: .guide, in: language) ?? number
        default: number
        }
    }

    /// Absolute where the site's address is known; nil for 404.html, which has no address of its own.
    var canonical: String? {
        guard page.kind != .notFound else { return nil }
        return absolute(canonicalPage)
    }

    private func absolute(_ target: Int) -> String {
        site.baseURL.map { $0 + Address.encoded(site.table[target].route.path, ascii: true) } ?? url(target)
    }

    /// The page in every language, where there is more than one.
    func alternates() -> [Values] {
        guard site.languages.count > 1, page.kind != .notFound, canonicalPage == number else { return [] }
        let found = site.languages.indices.compactMap { other in
            site.table.index(of: page.kind, in: other).map { (other, $0) }
        }
        guard found.count > 1 else { return [] }
        var all = found.map { alternate(site.languages[$0].tag, $1) }
        if let (_, first) = found.first(where: { $0.0 == 0 }) { all.append(alternate("x-default", first)) }
        return all
    }

    private func alternate(_ tag: String, _ target: Int) -> Values {
        var values = Values()
        values.text("lang", tag)
        values.text("url", absolute(target))
        return values
    }

    /// Every language of the site, with the same page or, where it is missing there, the home page.
    func languageMenu() -> [Values] {
        guard site.languages.count > 1 else { return [] }
        return site.languages.indices.map { other in
            var values = Values()
            let target = page.kind == .notFound ? nil : site.table.index(of: page.kind, in: other)
            values.text("lang", site.languages[other].tag)
            values.text("name", site.labels[other][.languageName])
            values.text("url", (target ?? site.table.index(of: .home, in: other)).map { url($0) })
            values.flag("is_current", other == language)
            return values
        }
    }

    /// The way here, home first; the page itself is not part of it.
    func breadcrumbs() -> [Values] {
        guard page.kind != .home, page.kind != .notFound else { return [] }
        var way: [PageKind] = []
        switch page.kind {
        case .policyVersion(let policy, _): way = [.policies, .policy(policy)]
        case .question(let number):
            way = [.questions]
            if let category = site.categories.firstIndex(where: { $0.id == site.content.questions[number].category }) {
                way.append(.category(category))
            }
        default: if page.kind.section != page.kind { way = [page.kind.section] }
        }
        let home = link(labels[.titleHome], url(.home))
        return [home] + way.compactMap { link($0) }
    }
}
