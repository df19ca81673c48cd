import Model

/// One page of the site before it is written.
struct PlannedPage: Sendable {
    var kind: PageKind
    /// Its place in the site's languages.
    var language: Int
    var route: Route
    var title: String
    /// The text it shows, in the site's list of articles.
    var article: Int?
    /// Where the page comes from, for diagnostics; nil for pages that the site brings itself.
    var file: String?
}
