/// One Markdown file: its front matter and its text, in one language.
package struct Article: Sendable {
    /// The path that diagnostics print, content folder included.
    package var file: String
    /// The path below the content folder, `faq/shipping/late.en.md`: what relative links start from.
    package var source: String
    package var language: Language
    package var title: String
    package var description: String?
    package var category: String?
    package var tags: [String]
    /// Codes of the complaints that this page answers.
    package var issues: [String]
    package var order: Int?
    package var isDraft: Bool
    /// Old addresses, each with the line it stands in.
    package var aliases: [Alias]
    package var updated: Day?
    /// In a translation: the digest of the text that it was made from; nil where nobody accepted it.
    package var sourceHash: String?
    /// Whether the text that it was translated from has changed since.
    package var isStale = false
    package var body: RichText

    package init(file: String, source: String, language: Language, title: String, body: RichText = RichText()) {
        self.file = file
        self.source = source
        self.language = language
        self.title = title
        self.body = body
        tags = []
        issues = []
        isDraft = false
        aliases = []
    }

    package struct Alias: Hashable, Sendable {
        package var address: String
        package var line: Int

        package init(address: String, line: Int) {
            self.address = address
            self.line = line
        }
    }
}
