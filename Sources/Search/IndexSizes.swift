/// How large the pieces of an index grow. Bytes before compression, which makes them about a third.
struct IndexSizes: Sendable {
    /// A language with no more text is one file, about three times as long: requests would cost more than bytes.
    var wholeText = 32_000
    /// A file of terms with the records it carries, lists counted double: a query loads one a word, or one a pair of Chinese characters.
    var termFile = 11_000
    /// The records that each term carries. As many as a query shows by default, so that one word needs no more than its file.
    var champions = Champions.Limits(least: 12, most: 32, titleLevel: 8)
    /// The same with many pages, where lists are long.
    var championsOfMany = Champions.Limits(least: 10, most: 24, titleLevel: 8)
    /// The sections of a page that a record names for a term.
    var passages = 2
    /// The bytes of a passage in a record.
    var passage = 90
    /// A file of pages: a query loads about one a result.
    var pageFile = 3_000
    /// With more pages a file holds at least four: hosts limit the number of files.
    var manyPages = 2_000
    /// Postings of one term in a divided index; the strongest stay.
    var postings = 320
    /// Words that typing mistakes are corrected to in a divided index.
    var words = 2_000
    /// Pairs of Chinese characters that typed pinyin can mean.
    var pairs = 1_100
    /// The same, and the pages from which on a site's index has to be small.
    var pairsOfFew = 1_600
    var fewPages = 300
    /// The text of one section, and of all sections of a page, that excerpts are cut from in a divided index.
    var sectionText = 160
    var pageText = 700
    /// The same where the index is one file.
    var wholeSectionText = 1_200
    var wholePageText = 8_000
    /// A file of the offline edition, which is read from a disk.
    var offlineFile = 400_000
}
