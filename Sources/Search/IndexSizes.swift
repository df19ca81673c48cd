/// How large the pieces of an index grow. Bytes before compression, which makes them about a third.
struct IndexSizes: Sendable {
    /// A language with no more text is one file, about three times as long: requests would cost more than bytes.
    var wholeText = 32_000
    /// A file of terms with the records it carries, lists counted double: a query loads one a word, or one a pair of Chinese characters.
    var termFile = 10_000
    /// The records that each term carries.
    var champions = Champions.Limits(least: 6, most: 40, titleLevel: 8)
    /// The sections of a page that a record names for a term.
    var passages = 2
    /// The bytes of a passage in a record.
    var passage = 120
    /// A file of pages: a query loads about one a result.
    var pageFile = 3_000
    /// With more pages a file holds at least two: hosts limit the number of files.
    var manyPages = 2_000
    /// Postings of one term in a divided index; the strongest stay.
    var postings = 400
    /// Words that typing mistakes are corrected to in a divided index.
    var words = 2_000
    /// Pairs of Chinese characters that typed pinyin can mean.
    var pairs = 1_500
    /// The same, and the pages from which on a site's index has to be small.
    var pairsOfFew = 2_500
    var fewPages = 300
    /// The text of one section, and of all sections of a page, that excerpts are cut from in a divided index.
    var sectionText = 320
    var pageText = 1_800
    /// The same where the index is one file.
    var wholeSectionText = 1_200
    var wholePageText = 8_000
    /// A file of the offline edition, which is read from a disk.
    var offlineFile = 400_000
}
