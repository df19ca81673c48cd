import Model

/// What front matter says beyond what every article has.
struct PageKeys: Sendable {
    /// Of a policy.
    var effective: Written<Day>?
    var change: String?
    /// Of a size chart's page.
    var products: [Written<String>] = []
    var measures: SizeChart.Measured?
    var howToMeasure: [(measure: Written<String>, text: String)] = []
    /// Of a notice.
    var notice: NoticeKeys?
    /// Of an improvement; the issue of a notice, too.
    var issue: Written<String>?
    var product: Written<String>?
    var carrier: Written<String>?
    /// Of every page: `Article.issues` with their places.
    var issues: [Written<String>] = []
}
