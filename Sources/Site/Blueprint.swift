import Model
import Policies

/// Everything that is known about the site before its pages are written; pages only read it.
struct Blueprint: Sendable {
    var content: Content
    var asOf: Day
    /// What became of the decided notices; `board` finds those that are shown.
    var register: NoticeRegister
    /// The site's address with a slash at its end; nil when it is not known.
    var baseURL: String?
    var languages: [Language]
    var labels: [Labels]
    var templates: [TemplateSet] = []
    var themeAssets: [Theme.File]
    /// The policies' texts and what the ledger says of them.
    var proof: LedgerComparison?

    var board: NoticeBoard
    var reports: SiteReports
    let noticeBlocks = NoticeBlocks()
    let chartBlocks = ChartBlocks()
    /// Codes of the issues that parcels have.
    var shippingIssues: Set<String>
    /// In the order they are shown, those that only folders name last.
    var categories: [Category]
    /// Those of products.csv, then those that only statistics know.
    var products: [Product]
    var productNumbers: [SKU: Int]
    var chartNumbers: [String: Int]
    /// Each chart's sizes as structured data.
    let sizeMarkup: [SizeMarkup]
    /// By language, what the shop and its policies promise as structured data.
    var shopMarkup: [ShopMarkup] = []
    /// Which chart's page names the product.
    var chartOfProduct: [SKU: Int]

    var table: PageTable
    var articles: [PlannedArticle] = []
    /// Numbers of questions by category, in the order they are shown.
    var questionsOf: [String: [Int]] = [:]
    var subjects: Subjects
    let productTopics: ProductTopics
    var frames: [Frame.Key: Frame] = [:]
    /// By language, numbers of the policies in the order they are shown.
    var policyOrder: [[Int]] = []
    /// By language, how long products may be sent back.
    var productReturns: [ProductReturns] = []
    var guidePaths: [[Int]] = []
    var guideLinks: [Int: [ResolvedLink]] = [:]
    var guideChoices: [Int: [ResolvedLink]] = [:]
    /// By language, the ways to reach the shop.
    var channelValues: [[Values]] = []
    /// By language, where each entry of the navigation leads.
    var navigation: [[Navigation.Entry]] = []

    var settings: Settings { content.settings }

    /// The last week that the figures know.
    var figuresUpTo: Week? { register.lastWeek }

    /// Whether there is a transparency report.
    var hasStatistics: Bool { !settings.statistics.isEmpty && figuresUpTo != nil }

    /// The words of notices in the language.
    func words(_ language: Int) -> NoticeWords {
        NoticeWords(labels: labels[language], settings: settings, issues: content.issues, figuresUpTo: figuresUpTo)
    }

    /// The text in the language, else in the default one.
    func text(_ text: LocalizedText, _ language: Int) -> String { text.text(in: languages[language], fallback: languages[0]) }

    func text(ifAny text: LocalizedText?, _ language: Int) -> String? { text.map { self.text($0, language) } }

    /// The text in the language, else in the default one, else in the first that has it.
    func article(_ texts: Translations, _ language: Int) -> Article? { texts.nearest(to: languages[language], of: languages) }

    /// A product's name with its sku, or the sku alone.
    func productTitle(_ product: Product, _ language: Int) -> String { text(ifAny: product.name, language) ?? product.sku.text }
}
