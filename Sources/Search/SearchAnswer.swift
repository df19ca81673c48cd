package import Model

/// Whether a site's search has something for a query.
package enum SearchAnswer: Hashable, Sendable {
    case found
    /// There are results, but these words of the query stand nowhere.
    case partly(missing: [String])
    /// Only pages in another language have it.
    case elsewhere(Language)
    case nothing
    /// The query is made of words that say nothing of what is sought: `how do i`.
    case asksNothing
}
