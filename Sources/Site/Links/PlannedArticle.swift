import Model

/// A text with the targets of its links.
struct PlannedArticle: Sendable {
    var article: Article
    /// What it is on the site.
    var kind: PageKind
    /// Its place in the site's languages.
    var language: Int
    /// One for each link of the body.
    var links: [ResolvedLink] = []
}
