package import Model
package import Policies

/// Turns content and notices into a site: every address, title and link is known and checked before a page is written.
///
/// - Parameters:
///   - register: what shoppers see of the notices, and up to which week the figures go.
///   - asOf: the day that decides which version of a policy is in force.
///   - baseURL: instead of the address that `site.yml` names.
///   - proof: the policies' texts with their digests, to be published beside them.
/// - Returns: the plan, nil where the theme cannot be used at all; and every mistake, sorted. A plan comes back beside
///   errors too: the caller decides that nothing is published.
package func plan(
    _ content: Content, register: NoticeRegister, theme: Theme, asOf: Day, baseURL: String?, proof: LedgerComparison? = nil
) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
    var diagnostics = ThemeCheck.diagnostics(of: theme, languages: content.settings.languages)
    var blueprint = Blueprint(content, register: register, theme: theme, asOf: asOf, baseURL: baseURL)
    blueprint.proof = proof
    for labels in blueprint.labels {
        let (set, mistakes) = TemplateSet.make(theme, labels: labels)
        blueprint.templates.append(set)
        // Where the scanner has said what is wrong and where, "cannot be read" adds nothing.
        diagnostics += mistakes.filter { mistake in !diagnostics.contains { $0.file == mistake.file && $0.severity == .error } }
    }
    let isThemeUsable = !diagnostics.hasErrors

    var planner = PagePlanner(blueprint)
    planner.addAll()
    blueprint.table = planner.table
    blueprint.articles = planner.articles
    diagnostics += planner.diagnostics + planner.table.diagnostics

    diagnostics += blueprint.resolveLinks(sources: planner.sources)
    blueprint.guidePaths = content.guide?.paths() ?? []
    blueprint.policyOrder = content.settings.languages.indices.map(blueprint.policiesInOrder)
    blueprint.productReturns = content.settings.languages.indices.map { language in
        ProductReturns(content, asOf: asOf, blueprint.termWords(language))
    }
    blueprint.channelValues = content.settings.languages.indices.map(blueprint.channels)
    blueprint.shopMarkup = content.settings.languages.indices.map { [blueprint] in ShopMarkup(blueprint, language: $0) }
    guard isThemeUsable else { return (nil, diagnostics.inOrder) }
    blueprint.frames = blueprint.makeFrames()
    let plan = SitePlan(blueprint: blueprint, files: SiteFiles(blueprint).all(), searchEntries: blueprint.searchEntries())
    return (plan, diagnostics.inOrder)
}

extension Blueprint {
    init(_ content: Content, register: NoticeRegister, theme: Theme, asOf: Day, baseURL: String?) {
        self.content = content
        self.asOf = asOf
        self.register = register
        self.baseURL = (baseURL ?? content.settings.url).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        let languages = content.settings.languages
        self.languages = languages
        labels = languages.map { Labels(theme, language: $0, fallback: languages[0]) }
        themeAssets = theme.assets
        let board = NoticeBoard(register.notices)
        self.board = board
        reports = SiteReports(content, notices: board.notices, lastWeek: register.lastWeek, asOf: asOf)
        shippingIssues = Self.shippingIssues(content.issues)

        let named = Set(content.categories.map(\.id))
        let folders = Set(content.questions.map(\.category)).subtracting(named)
        categories = content.categories + folders.sorted().map { Category(id: $0, name: LocalizedText($0)) }
        questionsOf = Self.questionsInOrder(content)

        let known = Set(content.products.map(\.sku))
        products = content.products + board.skus.subtracting(known).sorted().map { Product(sku: $0) }
        productNumbers = Dictionary(products.enumerated().map { ($1.sku, $0) }, uniquingKeysWith: { first, _ in first })
        chartNumbers = Dictionary(content.sizeCharts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        sizeMarkup = content.sizeCharts.map { SizeMarkup($0) }
        chartOfProduct = Dictionary(
            content.sizeCharts.enumerated().flatMap { number, chart in chart.products.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
        table = PageTable(languages: languages.count)
        let subjects = Subjects(content, questionsOf: questionsOf, categories: categories, figuresUpTo: register.lastWeek)
        self.subjects = subjects
        productTopics = ProductTopics(content, subjects: subjects, asOf: asOf)
    }

    /// Questions by category: by `order`, then by title in the default language, then by name.
    private static func questionsInOrder(_ content: Content) -> [String: [Int]] {
        let keys = content.questions.map { question -> (order: Int, title: String, name: String) in
            let article = question.texts[content.settings.defaultLanguage] ?? question.texts.articles.first
            return (article?.order ?? .max, article?.title ?? "", question.name)
        }
        return Dictionary(grouping: content.questions.indices) { content.questions[$0].category }
            .mapValues { $0.sorted { keys[$0] < keys[$1] } }
    }
}
