import Model

/// Gives every page its address and title.
struct PagePlanner {
    let blueprint: Blueprint
    private(set) var table: PageTable
    private(set) var articles: [PlannedArticle] = []
    private(set) var sources: [String: PageKind] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private var files: OutputTree
    /// Pages that a language lacks, shown there in another one.
    private var missing: [PlannedPage] = []
    private var missingArticles: [Article] = []

    private var content: Content { blueprint.content }
    private var languages: [Language] { blueprint.languages }

    init(_ blueprint: Blueprint) {
        self.blueprint = blueprint
        table = PageTable(languages: blueprint.languages.count)
        files = OutputTree(blueprint.fileNames())
    }

    /// All pages; aliases after those that have addresses of their own, and last what only stands in for a missing page.
    mutating func addAll() {
        addCommonPages()
        for index in content.policies.indices { addPolicy(index) }
        for index in content.sizeCharts.indices { addSizeChart(index) }
        addQuestions()
        for index in content.pages.indices { addFreePage(index) }
        addProducts()
        addGuide()
        addNotices()
        addImprovements()
        checkFiles()
        addReplacedNotices()
        addAliases()
        addMissing()
    }

    /// Addresses may differ and their files still want the same place: `pages/index.html.md` a folder where the home page is a file.
    private mutating func checkFiles() {
        for page in table.pages where !files.add(page.route.file) {
            diagnostics.append(
                Diagnostic(
                    .error, id: "site.file-twice", file: page.file ?? "\(content.folder)/site.yml",
                    "the address '\(page.route)' would take the place of another file of the site; rename the file"))
        }
    }

    private func route(_ path: String, _ language: Int) -> Route {
        Route(language == 0 ? path : languages[language].tag + "/" + path)
    }

    private mutating func add(
        _ kind: PageKind, _ path: String, _ language: Int, _ title: String, in titleLanguage: Language? = nil, article: Article? = nil,
        fallback: Int? = nil
    ) {
        let number = article.map { add($0, kind, language) }
        table.add(
            PlannedPage(
                kind: kind, language: language, route: route(path, language), title: title,
                titleLanguage: titleLanguage == languages[language] ? nil : titleLanguage, fallback: fallback, article: number,
                file: article?.file))
    }

    private mutating func add(_ article: Article, _ kind: PageKind, _ language: Int) -> Int {
        articles.append(PlannedArticle(article: article, kind: kind, language: language))
        return articles.count - 1
    }

    /// The page in every language: written in it, else in another one.
    ///
    /// - Parameter title: the page's title in the language of the text.
    private mutating func add(
        _ kind: PageKind, _ path: String, texts: Translations, title: (Article, Labels) -> String = { article, _ in article.title }
    ) {
        for language in languages.indices {
            guard let article = blueprint.article(texts, language) else { continue }
            guard let other = foreign(article, language) else {
                add(kind, path, language, title(article, blueprint.labels[language]), article: article)
                continue
            }
            missing.append(
                PlannedPage(
                    kind: kind, language: language, route: route(path, language), title: title(article, blueprint.labels[other]),
                    titleLanguage: article.language, fallback: other, article: missingArticles.count, file: article.file))
            missingArticles.append(article)
        }
        for article in texts.articles { sources[LinkResolver.key(article.source, languages: languages)] = kind }
    }

    /// The place of the text's language, where it is not this one.
    private func foreign(_ article: Article, _ language: Int) -> Int? {
        article.language == languages[language] ? nil : languages.firstIndex(of: article.language)
    }

    /// Whatever somebody wrote keeps its address: a page that stands in for a missing one gives way without a word.
    private mutating func addMissing() {
        for var page in missing where table.index(at: page.route.path) == nil && files.add(page.route.file) {
            page.article = page.article.map { add(missingArticles[$0], page.kind, page.language) }
            table.add(page)
        }
    }

    private mutating func addCommonPages() {
        let common: [(PageKind, String, Label)] = [
            (.policies, "policies/", .titlePolicies), (.sizeCharts, "size-charts/", .titleSizeCharts),
            (.questions, "faq/", .titleQuestions),
            (.notices, "notices/", .titleNotices), (.search, "search/", .titleSearch), (.index, "index-of-pages/", .titleIndex),
        ]
        let opening = content.pages.first { $0.name == "index" }
        let contact = content.pages.first { $0.name == "contact" }
        for language in languages.indices {
            let labels = blueprint.labels[language]
            // Both pages have more than their text, so they exist in every language.
            let name = blueprint.settings.name
            add(
                .home, "", language, blueprint.text(name, language), in: name.language(in: languages[language], fallback: languages[0]),
                article: opening.flatMap { blueprint.article($0.texts, language) })
            add(
                .contact, "contact/", language, contact?.texts[languages[language]]?.title ?? labels[.titleContact],
                article: contact.flatMap { blueprint.article($0.texts, language) })
            for (kind, path, title) in common { add(kind, path, language, labels[title]) }
        }
        let top = Route("404.html")
        table.add(PlannedPage(kind: .notFound, language: 0, route: top, title: blueprint.labels[0][.titleNotFound]))
        for (path, kind) in [
            ("policies", PageKind.policies), ("size-charts", .sizeCharts), ("faq", .questions), ("notices", .notices),
            ("guide.yml", .guide),
            ("pages/index", .home), ("pages/contact", .contact), ("", .home),
        ] { sources[path] = kind }
    }

    private mutating func addPolicy(_ index: Int) {
        let policy = content.policies[index]
        guard let shown = policy.version(inForceOn: blueprint.asOf) ?? policy.versions.first else { return }
        let path = "policies/\(policy.name)/"
        add(.policy(index), path, texts: shown.texts)
        if policy.isDated {
            for (number, version) in policy.versions.enumerated() {
                guard let day = version.effective else { continue }
                addVersion(.policyVersion(index, number), path + "\(day)/", version, day)
            }
        }
        sources["policies/" + policy.name] = .policy(index)
    }

    private mutating func addVersion(_ kind: PageKind, _ path: String, _ version: Policy.Version, _ day: Day) {
        add(kind, path, texts: version.texts) { article, labels in
            labels.text(.policyVersion, ["title": article.title, "date": labels.date(day)])
        }
    }

    private mutating func addSizeChart(_ index: Int) {
        let chart = content.sizeCharts[index]
        let path = "size-charts/\(chart.name)"
        for language in languages.indices {
            let article = blueprint.article(chart.texts, language)
            add(
                .sizeChart(index), path + "/", language, article?.title ?? chart.name, in: article?.language, article: article,
                fallback: article.flatMap { foreign($0, language) })
        }
        for source in [path, path + "/page", path + "/chart.csv"] { sources[source] = .sizeChart(index) }
    }

    private mutating func addQuestions() {
        for (index, category) in blueprint.categories.enumerated() {
            sources["faq/" + category.id] = .category(index)
            let written = languages.indices.filter { language in
                (blueprint.questionsOf[category.id] ?? []).contains { content.questions[$0].texts[languages[language]] != nil }
            }
            guard let first = written.first else { continue }
            for language in languages.indices {
                add(
                    .category(index), "faq/\(category.id)/", language, blueprint.text(category.name, language),
                    in: category.name.language(in: languages[language], fallback: languages[0]),
                    fallback: written.contains(language) ? nil : first)
            }
        }
        for (index, question) in content.questions.enumerated() {
            add(.question(index), "faq/\(question.category)/\(question.name)/", texts: question.texts)
        }
    }

    private mutating func addFreePage(_ index: Int) {
        let page = content.pages[index]
        guard page.name != "index", page.name != "contact" else { return }
        add(.freePage(index), page.name + "/", texts: page.texts)
    }

    private mutating func addProducts() {
        for (index, product) in blueprint.products.enumerated() {
            let path = "products/\(Address.step(product.sku.text))/"
            for language in languages.indices {
                add(
                    .product(index), path, language, blueprint.productTitle(product, language),
                    in: product.name?.language(in: languages[language], fallback: languages[0]))
            }
        }
    }

    private mutating func addGuide() {
        guard let guide = content.guide else { return }
        for language in languages.indices {
            add(.guide, "guide/", language, blueprint.labels[language][.titleGuide])
            for (index, step) in guide.steps.enumerated() {
                add(
                    .guideStep(index), "guide/\(Address.step(step.id))/", language, blueprint.text(step.title, language),
                    in: step.title.language(in: languages[language], fallback: languages[0]))
            }
        }
    }

    private mutating func addNotices() {
        // Links to a notice that is not shown yet, or no more, lead to the list: a day alone must not break a build.
        for article in content.writtenNotices.flatMap(\.texts.articles) {
            sources[LinkResolver.key(article.source, languages: languages)] = .notices
        }
        addUpcomingNotices()
        for (index, notice) in blueprint.board.notices.enumerated() {
            for language in languages.indices {
                let words = blueprint.words(language)
                let title = words.title(notice, subject: blueprint.subject(of: notice, language))
                let article = words.article(notice)
                add(
                    .notice(index), "notices/\(Address.step(notice.id))/", language, title, in: words.titleLanguage(notice),
                    article: article, fallback: article.flatMap { foreign($0, language) })
            }
            for article in notice.texts?.articles ?? [] {
                sources[LinkResolver.key(article.source, languages: languages)] = .notice(index)
            }
        }
    }

    /// A site without improvements has no list of them, and one without figures no report.
    private mutating func addImprovements() {
        for (index, improvement) in content.improvements.enumerated() {
            add(.improvement(index), "improvements/\(improvement.name)/", texts: improvement.texts)
        }
        for language in languages.indices {
            let labels = blueprint.labels[language]
            if !content.improvements.isEmpty { add(.improvements, "improvements/", language, labels[.titleImprovements]) }
            if blueprint.hasStatistics { add(.statistics, "statistics/", language, labels[.titleStatistics]) }
        }
        if !content.improvements.isEmpty { sources["improvements"] = .improvements }
    }

    /// Written notices that have not started: their links are checked today, so that no build fails on the day they start.
    private mutating func addUpcomingNotices() {
        let shown = Set(blueprint.board.notices.map(\.id))
        for notice in content.writtenNotices where !shown.contains(notice.name) {
            for (language, tag) in languages.enumerated() {
                if let article = notice.texts[tag] {
                    articles.append(PlannedArticle(article: article, kind: .notices, language: language))
                }
            }
        }
    }

    /// The addresses of notices that others stand for now lead on: shoppers have seen and saved them.
    private mutating func addReplacedNotices() {
        for (index, notice) in blueprint.board.notices.enumerated() {
            for language in languages.indices {
                guard let target = table.index(of: .notice(index), in: language) else { continue }
                for id in notice.replaced {
                    let route = route("notices/\(Address.step(id))/", language)
                    guard table.index(at: route.path) == nil, files.add(route.file) else { continue }
                    table.add(PlannedPage(kind: .redirect(target), language: language, route: route, title: table[target].title))
                }
            }
        }
    }

    /// Redirects, after all pages have their addresses.
    private mutating func addAliases() {
        for (target, page) in table.pages.enumerated() {
            guard let number = page.article, case let planned = articles[number], planned.article.language == languages[page.language]
            else { continue }
            // The version in force stands on two pages; its old addresses lead to the one without a date.
            if case .policyVersion(let policy, _) = page.kind, let shown = table.index(of: .policy(policy), in: page.language),
                table[shown].file == page.file
            {
                continue
            }
            for alias in planned.article.aliases { addAlias(alias, of: page, target) }
        }
    }

    private mutating func addAlias(_ alias: Article.Alias, of page: PlannedPage, _ target: Int) {
        let isPath = alias.address.hasPrefix("/") && !alias.address.utf8.contains { $0 == 0x3F || $0 == 0x23 || $0 == 0x5C }
        guard isPath, !alias.address.hasPrefix("//"), let path = LinkResolver.joined("", Address.decoded(alias.address)),
            OutputTree.canHold(path), !alias.address.split(separator: "/").contains("..")
        else {
            diagnostics.append(
                Diagnostic(
                    .error, id: "site.alias-address", file: page.file ?? "", line: alias.line,
                    "'\(alias.address)' is no address of this site; write the old address from its '/' on, such as /shipping/late/"))
            return
        }
        let last = path.split(separator: "/").last ?? ""
        let isFile = !path.hasSuffix("/") && last.utf8.contains(0x2E)
        let route = Route(isFile || path.hasSuffix("/") ? path : path + "/")
        guard table.index(at: route.path) != nil || files.add(route.file) else {
            diagnostics.append(
                Diagnostic(
                    .error, id: "site.file-twice", file: page.file ?? "", line: alias.line,
                    "the alias '\(alias.address)' would take the place of another file of the site; remove it or change it"))
            return
        }
        table.add(
            PlannedPage(kind: .redirect(target), language: page.language, route: route, title: page.title, file: page.file),
            line: max(1, alias.line))
    }
}
