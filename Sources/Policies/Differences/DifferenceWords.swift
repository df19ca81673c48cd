/// What a difference says in the reader's language; all of it is text, not HTML.
package struct DifferenceWords: Sendable {
    /// What an unchanged stretch is made of.
    package enum Unit: CaseIterable, Sendable { case paragraphs, items, rows, passages }

    /// Stands visibly before a passage that is new as a whole: `Added`.
    package var added: String
    package var removed: String
    /// Heard, not seen, around words inside a passage: `[added: ` and `]`.
    package var addedStart: String
    package var removedStart: String
    package var end: String
    /// Names a table for those who hear the page.
    package var table: String
    /// `… 5 paragraphs unchanged`
    package var unchanged: @Sendable (Unit, Int) -> String
    /// `(link: Warranty)`, for a target as the HTML has it.
    package var link: @Sendable (String) -> String

    package init(
        added: String, removed: String, addedStart: String, removedStart: String, end: String, table: String,
        unchanged: @escaping @Sendable (Unit, Int) -> String, link: @escaping @Sendable (String) -> String
    ) {
        self.added = added
        self.removed = removed
        self.addedStart = addedStart
        self.removedStart = removedStart
        self.end = end
        self.table = table
        self.unchanged = unchanged
        self.link = link
    }
}
