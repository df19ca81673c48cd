import Model

/// Puts together what the files said, and checks what only several of them can say.
struct ContentAssembly {
    let settings: Settings
    let folder: SourceFolder
    let includingDrafts: Bool
    var issues: IssueCatalogue

    var pages: [PageKey: [PageFile]] = [:]
    var charts: [String: SizeChart] = [:]
    /// Folders with a `chart.csv`, readable or not.
    var chartNames: Set<String> = []
    var products: [(product: Product, chart: Place)] = []
    var productsFile: String
    var carriers: [Carrier] = []
    var categories: [Category] = []
    var guide: Guide?
    var overrides: [NoticeOverride] = []
    var phrasebooks: [Language: Phrasebook] = [:]
    var synonyms: [SynonymGroup] = []
    var statistics = WeeklyStatistics()
    var assets: [Asset] = []
    /// What the terms of policies may refer to.
    var termNames = TermNames()
    var diagnostics: [Diagnostic] = []

    private var files: [PageKey: [Language: String]] = [:]

    init(settings: Settings, issues: IssueCatalogue, folder: SourceFolder, includingDrafts: Bool) {
        self.settings = settings
        self.issues = issues
        self.folder = folder
        self.includingDrafts = includingDrafts
        productsFile = folder.file("products.csv")
    }

    mutating func take(_ sorted: SortedFolder, _ pieces: [ReadingPiece]) {
        assets = sorted.assets
        files = sorted.files
        var named: [(category: Category, place: Place)] = []
        var categoriesReport = Report(file: folder.file("categories.yml"))
        for piece in pieces {
            switch piece {
            case .page(let page):
                diagnostics += page.diagnostics
                if let article = page.article, includingDrafts || !article.isDraft { pages[page.key, default: []].append(page) }
            case .chart(let name, let chart, let found):
                diagnostics += found
                chartNames.insert(name)
                charts[name] = chart
            case .phrasebook(let language, let phrasebook, let found):
                diagnostics += found
                phrasebooks[language, default: Phrasebook()].add(phrasebook)
            case .tickets(let rows, let found):
                diagnostics += found
                statistics.tickets = rows
            case .orders(let rows, let found):
                diagnostics += found
                statistics.orders = rows
            case .service(let rows, let found):
                diagnostics += found
                statistics.service = rows
            case .hours(let rows, let found):
                diagnostics += found
                statistics.hours = rows
            case .file(.categories, let source):
                categoriesReport = Report(file: source.file)
                named = Category.read(source, settings.languages, report: categoriesReport)
            case .file(let single, let source):
                read(single, source)
            case .nothing(let found):
                diagnostics += found
            }
        }
        let ofProducts = Set(products.compactMap(\.product.category))
        categories = Category.all(named, folders: sorted.categories, ofProducts: ofProducts, report: categoriesReport)
        diagnostics += categoriesReport.diagnostics
        checkLogo()
        checkTranslations()
    }

    private mutating func read(_ single: ContentPath.SingleFile, _ source: SourceFile) {
        let report = Report(file: source.file)
        switch single {
        case .issues: issues.change(by: source, settings.languages, report: report)
        case .products: products = Product.read(source, settings.languages, report: report)
        case .carriers: carriers = Carrier.read(source, settings.languages, report: report)
        case .guide: guide = Guide(reading: source, settings, report: report)
        case .synonyms: synonyms = SynonymGroup.read(source, settings.languages, report: report)
        case .overrides: overrides = NoticeOverride.read(source, settings.languages, report: report)
        case .site, .categories, .tickets, .orders, .service, .hours: break
        }
        diagnostics += report.diagnostics
    }

    mutating func content() -> Content {
        var content = Content(settings: settings, issues: issues, folder: folder.name)
        content.categories = categories
        content.carriers = carriers
        content.policies = policies()
        content.questions = questions()
        content.sizeCharts = sizeCharts()
        content.products = productsWithCharts(content.sizeCharts)
        content.pages = freePages()
        content.improvements = improvements()
        content.writtenNotices = writtenNotices()
        content.overrides = overrides
        content.guide = guide
        content.phrasebooks = phrasebooks
        content.synonyms = synonyms
        content.statistics = statistics
        content.assets = assets
        checkIssues()
        return content
    }

    /// Whether a size chart has a page, be it a draft or unreadable.
    func hasPage(_ chart: String) -> Bool { files[.sizeChart(chart)] != nil }

    /// Translations of a page, that in the site's default language first.
    func inOrder(_ pages: [PageFile]) -> [PageFile] {
        settings.languages.flatMap { language in pages.filter { $0.language == language } }
    }

    func texts(_ pages: [PageFile]) -> Translations {
        Translations(Dictionary(pages.compactMap { page in page.article.map { (page.language, $0) } }) { first, _ in first })
    }

    private func questions() -> [Question] {
        pages.compactMap { key, pages in
            guard case .question(let category, let name) = key else { return nil }
            return Question(category: category, name: name, texts: texts(pages))
        }
        .sorted { ($0.category, $0.name) < ($1.category, $1.name) }
    }

    private func freePages() -> [FreePage] {
        pages.compactMap { key, pages in
            guard case .free(let name) = key else { return nil }
            return FreePage(name: name, texts: texts(pages))
        }
        .sorted { $0.name < $1.name }
    }

    // MARK: Checks

    private mutating func checkLogo() {
        guard let logo = settings.logo, !assets.contains(where: { $0.path == logo }) else { return }
        let nearest = nearestName(to: logo, among: assets.map(\.path)).map { "did you mean '\($0)'?" } ?? "put it there"
        diagnostics.append(
            Diagnostic(.error, id: "settings.logo", file: folder.file("site.yml"), "there is no logo 'assets/\(logo)'; \(nearest)"))
    }

    /// A page that a language lacks is shown there in another one, which readers notice.
    private mutating func checkTranslations() {
        for (key, files) in files where pages[key]?.contains(where: \.keys.staysUntranslated) != true {
            let missing = settings.languages.filter { files[$0] == nil }
            guard let first = files.min(by: { $0.key < $1.key }), !missing.isEmpty else { continue }
            let list = missing.map { "'\($0)'" }.joined(separator: ", ")
            let name = first.value.split(separator: "/").last.map(String.init) ?? first.value
            let advice =
                "write " + missing.map { "'" + translated(name, first.key, $0) + "'" }.joined(separator: ", ")
                + ", or 'translate: false' where that is meant"
            diagnostics.append(
                Diagnostic(
                    .warning, id: "language.no-page", file: folder.file(first.value),
                    "the page is not translated into \(list), where it is shown as it is; \(advice)"))
        }
    }

    /// `late.en.md` in another language: `late.zh.md`.
    private func translated(_ name: String, _ from: Language, _ to: Language) -> String {
        let base = name.hasSuffix(".\(from).md") ? name.dropLast(from.tag.count + 4) : name.dropLast(3)
        return "\(base).\(to).md"
    }

    private mutating func checkIssues() {
        let codes = issues.issues.map(\.code)
        for page in pages.values.joined() {
            let named = page.keys.issues + [page.keys.issue].compactMap(\.self)
            for issue in named where issues[issue.value] == nil {
                warn(page, "issues.unknown", issue.place, unknownName(issue.value, "issue", codes))
            }
        }
        for step in guide?.steps ?? [] {
            for issue in step.issues where issues[issue] == nil {
                diagnostics.append(
                    Diagnostic(
                        .warning, id: "issues.unknown", file: folder.file("guide.yml"), line: step.line, unknownName(issue, "issue", codes))
                )
            }
        }
    }

    mutating func warn(_ page: PageFile, _ id: String, _ place: Place, _ message: String) {
        diagnostics.append(Diagnostic(.warning, id: id, file: page.file, line: place.line, column: place.column, message))
    }

    mutating func error(_ page: PageFile, _ id: String, _ place: Place, _ message: String) {
        diagnostics.append(Diagnostic(.error, id: id, file: page.file, line: place.line, column: place.column, message))
    }
}
