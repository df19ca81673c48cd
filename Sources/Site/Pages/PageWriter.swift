import Model

/// Writes one page: values from the blueprint, markup from the templates.
struct PageWriter {
    let site: Blueprint
    let number: Int
    let page: PlannedPage
    let language: Int
    let labels: Labels
    let root: String
    private let frame: Frame?

    init(_ site: Blueprint, _ number: Int) {
        self.site = site
        self.number = number
        page = site.table[number]
        language = page.language
        labels = site.labels[language]
        root = site.root(of: page)
        frame = site.frames[site.frameKey(of: page, number)]
    }

    /// The finished file.
    func file() -> OutputFile {
        let text = if case .redirect(let target) = page.kind { redirect(to: target) } else { document() }
        return OutputFile(path: page.route.file, text: text)
    }

    /// The values that every template gets; a page adds its own.
    var values: Values { frame?.shared ?? Values() }

    private func document() -> String {
        let (shape, own, description) = content()
        var values = values
        values.text("title", page.title)
        values.text("full_title", fullTitle)
        values.text("title_lang", titleLanguage(of: number))
        values.text("description", description)
        values.text("description_lang", description != nil && description == article?.description ? foreign(article?.language) : nil)
        values.object("language_note", languageNote())
        values.text("canonical", canonical)
        values.flag("is_unlisted", page.kind == .search || page.kind == .notFound)
        values.flag("is_home", page.kind == .home)
        values.flag("is_search", page.kind == .search)
        values.html("alternates", alternates())
        values.html("banner", frame?.banner)
        values.html("header", frame?.header)
        values.html("footer", frame?.footer)
        values.html("languages", languageMenu())
        values.html("breadcrumbs", breadcrumbs())
        values.html("structured_data", structuredData(way: way() ?? []))
        let set = site.templates[language]
        values.html("content", set.render(shape, own, frame: frame?.number))
        return set.render(.layout, values, frame: frame?.number)
    }

    private var fullTitle: String {
        // One element has one language: with a title in another one, the site's name is in that, too.
        let own = page.titleLanguage.flatMap(site.languages.firstIndex) ?? language
        let name = site.text(site.settings.name, own)
        return page.kind == .home ? name : site.labels[own].text(.titleJoined, ["title": page.title, "site": name])
    }

    private func content() -> (TemplateShape, Values, description: String?) {
        switch page.kind {
        case .home: home()
        case .policies: policies()
        case .policy(let index): policy(index, version: nil)
        case .policyVersion(let index, let version): policy(index, version: version)
        case .sizeCharts: sizeCharts()
        case .sizeChart(let index): sizeChart(index)
        case .questions: questions()
        case .category(let index): category(index)
        case .question(let index): question(index)
        case .product(let index): product(index)
        case .guide: guideStart()
        case .guideStep(let index): guideStep(index)
        case .notices: notices()
        case .notice(let index): notice(index)
        case .improvements: improvements()
        case .improvement(let index): improvement(index)
        case .statistics: statistics()
        case .contact: contact()
        case .search: plain(.search)
        case .index: index()
        case .freePage: freePage()
        case .notFound, .redirect: plain(.notFound)
        }
    }

    private func plain(_ shape: TemplateShape) -> (TemplateShape, Values, description: String?) {
        var values = values
        values.text("title", page.title)
        return (shape, values, nil)
    }

    private func redirect(to target: Int) -> String {
        var values = values
        values.text("title", page.title)
        values.text("url", url(target))
        values.text("title_lang", titleLanguage(of: target))
        values.text("canonical", absolute(canonical(of: target)))
        return site.templates[language].render(.redirect, values, frame: frame?.number)
    }

    // MARK: Addresses

    /// The relative address of another page.
    func url(_ target: Int) -> String { url(site.table[target].route) }

    func url(_ route: Route) -> String {
        page.kind == .notFound ? root + Address.encoded(route.path) : Address.encoded(page.route.relative(to: route))
    }

    func url(_ kind: PageKind) -> String? { site.table.index(of: kind, in: language).map { url($0) } }

    func url(_ link: ResolvedLink) -> String {
        switch link {
        case .page(let target, let suffix): url(target) + Address.tidied(suffix)
        case .file(let path, let suffix): url(Route(path)) + Address.tidied(suffix)
        case .finished(let url): url
        }
    }

    /// Title and address; nil where the page does not exist in this language.
    func link(_ kind: PageKind) -> Values? { site.table.index(of: kind, in: language).map { link(to: $0) } }

    /// The pages as list items, those that this language has, at most `limit`.
    func links(_ kinds: some Sequence<PageKind>, limit: Int = .max) -> String? {
        var list = LinkList()
        for kind in kinds {
            guard list.count < limit else { break }
            guard let target = site.table.index(of: kind, in: language) else { continue }
            add(target, to: &list)
        }
        return list.html
    }

    func link(to target: Int) -> Values { link(site.table[target].title, to: target, in: titleLanguage(of: target)) }

    /// - Parameters:
    ///   - title: other words than the page's title.
    ///   - titleLanguage: their language where it is not the page's.
    func link(_ title: String, to target: Int, in titleLanguage: String? = nil) -> Values {
        var values = Values()
        values.link(title, url(target), in: titleLanguage, language: languageName(of: target))
        return values
    }

    /// Title, address and description.
    func card(_ kind: PageKind) -> Values? {
        guard let target = site.table.index(of: kind, in: language) else { return nil }
        var values = link(to: target)
        let article = site.table[target].article.map { site.articles[$0].article }
        values.text("description", article?.description)
        values.text("description_lang", article?.description == nil ? nil : foreign(article?.language))
        return values
    }

    // MARK: Texts

    var article: Article? { page.article.map { site.articles[$0].article } }

    /// The page's text with its links filled in.
    var body: String? {
        guard let number = page.article else { return nil }
        return html(site.articles[number].article.body, site.articles[number].links)
    }

    func html(_ text: RichText, _ links: [ResolvedLink]) -> String {
        guard !text.links.isEmpty else { return String(decoding: text.html, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(text.html.count + 40 * links.count)
        var index = 0
        for (link, target) in zip(text.links, links) where link.offset >= index && link.offset <= text.html.count {
            out += text.html[index..<link.offset]
            HTML.append(url(target).utf8, to: &out)
            index = link.offset
        }
        out += text.html[index...]
        return String(decoding: out, as: UTF8.self)
    }

    /// Headings of level 2, where there are enough of them to be worth a list.
    func contents() -> String? {
        let headings = article?.body.headings.filter { $0.level == 2 } ?? []
        guard headings.count >= 3 else { return nil }
        var list = LinkList()
        for heading in headings { list.add(heading.text, "#" + Address.encoded(heading.anchor)) }
        return list.html
    }

    func updated() -> String? {
        article?.updated.map { labels.text(.updated, ["date": labels.date($0)]) }
    }
}
