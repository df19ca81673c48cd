/// The numbers that the index and its readers share; docs/search-index.md says what each means.
package enum IndexFormat {
    /// Raised when a reader of the version before would give wrong answers; keys that a reader may ignore do not raise it.
    package static let version = 1

    /// A digit stands for 0 to 63; none of them needs an escape in JSON.
    static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Impacts are told in 16 steps.
    static let levels = 16

    /// Sections that a posting can name; the text of later ones counts for the last.
    static let sectionLimit = 256

    /// Pages of one language.
    static let pageLimit = 1 << 20
}

/// How large the pieces of an index grow. Bytes before compression, which makes them about a third.
struct IndexSizes: Sendable {
    /// A language with no more text is one file, about three times as long: requests would cost more than bytes.
    var wholeText = 32_000
    /// A file of terms: a query loads about one a word, or one a pair of Chinese characters.
    var termFile = 4_500
    /// A file of pages: a query loads about one a result.
    var pageFile = 3_000
    /// With more pages a file holds at least two: hosts limit the number of files.
    var manyPages = 2_000
    /// Postings of one term in a divided index; the strongest stay.
    var postings = 400
    /// Words that typing mistakes are corrected to in a divided index.
    var words = 2_000
    /// The text of one section, and of all sections of a page, that excerpts are cut from in a divided index.
    var sectionText = 320
    var pageText = 1_800
    /// The same where the index is one file.
    var wholeSectionText = 1_200
    var wholePageText = 8_000
}
