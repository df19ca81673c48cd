/// The numbers that the index and its readers share; docs/search-index.md says what each means.
package enum IndexFormat {
    /// Raised when a reader of the version before would give wrong answers; keys that a reader may ignore do not raise it.
    package static let version = 2

    /// A digit stands for 0 to 63; none of them needs an escape in JSON.
    static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Impacts are told in 16 steps.
    static let levels = 16

    /// Sections that a posting can name; the text of later ones counts for the last.
    static let sectionLimit = 256

    /// Pages of one language.
    static let pageLimit = 1 << 20
}
