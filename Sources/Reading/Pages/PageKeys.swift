import Model

/// What front matter says beyond what every article has.
struct PageKeys: Sendable {
    /// Of a policy.
    var effective: Written<Day>?
    var change: String?
    var changeKind: Written<Policy.ChangeKind>?
    var announced: Written<Day>?
    /// As written; read when the site's languages are at hand.
    var terms: YAMLNode?
    var corrections: YAMLNode?
    var sizeChart: SizeChartKeys?
    /// Of a notice.
    var notice: NoticeKeys?
    /// Of an improvement; the issue of a notice, too.
    var issue: Written<String>?
    var product: Written<String>?
    var carrier: Written<String>?
    /// Of every page: `Article.issues` with their places.
    var issues: [Written<String>] = []
    /// `translate: false`: it stays in the languages it is written in.
    var staysUntranslated = false
    /// Of every page: `Article.sourceHash` with its place.
    var sourceHash: Written<String>?
}
