/// What the writer knows of the footnotes so far.
struct FootnoteState {
    var isOpen = false
    var number = 0
    /// How often each was referred to, by its number.
    var references: [String: Int] = [:]
}
