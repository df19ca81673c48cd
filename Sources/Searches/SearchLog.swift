package import Model

/// What web server logs say of a site's searches.
package struct SearchLog: Hashable, Sendable {
    /// By language and folded text.
    package var queries: [SearchedQuery] = []
    /// Lines with something in them.
    package var lines = 0
    /// Lines of no known format, and searches whose words are no text.
    package var unreadable = 0
    /// Searches by programs.
    package var byRobots = 0
    /// Searches that were nothing but numbers and addresses, which are not kept.
    package var withheld = 0
    /// Searches after the last day that was asked for.
    package var later = 0
    /// Searches for what was so rare, of so much, that it was not kept.
    package var forgotten = 0

    package var searches: Int { queries.reduce(0) { $0 + $1.times } }
    package var first: Day? { queries.map(\.first).min() }
    package var last: Day? { queries.map(\.last).max() }
}
