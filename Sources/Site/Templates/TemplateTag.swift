/// One `{{tag}}` of a Mustache template, with its place.
struct TemplateTag: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `{{name}}`
        case text
        /// `{{{name}}}` or `{{&name}}`
        case html
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{! words }}`
        case comment
        /// A tag of Mustache that templates here do without: its sigil.
        case unsupported
        /// Opened and never closed.
        case unfinished
    }

    var kind: Kind
    /// Without sigil and spaces.
    var name: String
    /// In the template's bytes, braces included.
    var range: Range<Int>
    var line: Int
    var column: Int
}
