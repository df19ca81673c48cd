import Model

/// One page of the site before it is written.
struct PlannedPage: Sendable {
    var kind: PageKind
    /// Its place in the site's languages.
    var language: Int
    var route: Route
    var title: String
    /// The title's language where it is not the page's.
    var titleLanguage: Language?
    /// The language whose text it shows because it is missing in its own, as a place in the site's languages; nil for all others.
    var fallback: Int?
    /// The text it shows, in the site's list of articles.
    var article: Int?
    /// Where the page comes from, for diagnostics; nil for pages that the site brings itself.
    var file: String?

    /// Whether it exists in its own language: only such pages are in sitemaps, feeds and the sets of translations.
    var isOwn: Bool { fallback == nil }
}
