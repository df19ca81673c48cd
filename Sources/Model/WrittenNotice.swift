/// A notice that the shop wrote itself: `notices/NAME.LANG.md`.
package struct WrittenNotice: Sendable {
    /// The file's name without language, `spring-festival`; it begins the notice's id.
    package var name: String
    /// What it is about; `[.site]` where its file names nothing.
    package var scopes: [Notice.Scope]
    /// The issue's code, where it is about a known kind of complaint.
    package var issue: String?
    /// The first day on which it is shown.
    package var start: Day
    /// The last day on which it is shown; nil: until its file says so.
    package var end: Day?
    /// 1 urgent, 2 normal.
    package var level: Int
    /// How many sizes its words go up, below 0 down; nil where they name no size.
    package var sizes: Double?
    /// What the shop offers to those whom it concerns.
    package var compensation: LocalizedText?
    package var texts: Translations

    package init(
        name: String, scopes: [Notice.Scope], issue: String? = nil, start: Day, end: Day? = nil, level: Int = 2,
        sizes: Double? = nil, compensation: LocalizedText? = nil, texts: Translations
    ) {
        self.name = name
        self.scopes = scopes
        self.issue = issue
        self.start = start
        self.end = end
        self.level = level
        self.sizes = sizes
        self.compensation = compensation
        self.texts = texts
    }
}
