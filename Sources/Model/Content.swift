/// Everything the content folder says, read and checked: the input of all that follows.
package struct Content: Sendable {
    package var settings: Settings
    /// In the order they are shown.
    package var categories: [Category]
    package var issues: IssueCatalogue
    /// Sorted by sku.
    package var products: [Product]
    /// Sorted by id.
    package var carriers: [Carrier]
    /// Sorted by name.
    package var policies: [Policy]
    /// nil where the shop has recorded nothing.
    package var ledger: PolicyLedger?
    /// Sorted by category and name.
    package var questions: [Question]
    /// Sorted by name.
    package var sizeCharts: [SizeChart]
    /// Sorted by name.
    package var pages: [FreePage]
    /// Sorted by day and name.
    package var improvements: [Improvement]
    /// Sorted by name.
    package var writtenNotices: [WrittenNotice]
    /// As written in `notices/overrides.yml`.
    package var overrides: [NoticeOverride]
    package var guide: Guide?
    /// What the shop adds to the built-in phrases of a language, and what it takes away.
    package var phrasebooks: [Language: Phrasebook] = [:]
    /// What the shop adds to the built-in words that mean the same in search.
    package var synonyms: [SynonymGroup] = []
    package var statistics: WeeklyStatistics
    /// Paths below `assets/`, sorted.
    package var assets: [Asset]
    /// Where the content folder is, as diagnostics print it (`content`).
    package var folder: String

    package init(settings: Settings, issues: IssueCatalogue, folder: String) {
        self.settings = settings
        self.issues = issues
        self.folder = folder
        categories = []
        products = []
        carriers = []
        policies = []
        questions = []
        sizeCharts = []
        pages = []
        improvements = []
        writtenNotices = []
        overrides = []
        statistics = WeeklyStatistics()
        assets = []
    }
}
