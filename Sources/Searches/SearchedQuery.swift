package import Model

/// What people searched for in one language, spellings that search the same together.
package struct SearchedQuery: Hashable, Sendable {
    package var language: Language
    /// As search compares it.
    package var folded: String
    /// As most people typed it.
    package var spelling: String
    /// How often the results page was opened for it.
    package var pages: Int
    /// How often a page reported that it found nothing.
    package var reports: Int
    /// How many different visitors asked, counted to `leastVisitors`.
    package var visitors: Int
    package var first: Day
    package var last: Day

    /// How often it was searched for: a page that found nothing may be in the log twice, opened and reported.
    package var times: Int { max(pages, reports) }

    /// So many people must have searched for words that are nowhere in the site before they are shown: fewer could be one person's.
    package static let leastVisitors = 3
}
