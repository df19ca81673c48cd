/// A value in a YAML file, with its place.
///
/// Scalars stay the text that the author wrote: what a value means (`2026-09-01`, `yes`) is for the key to say.
struct YAMLNode: Hashable, Sendable {
    var place: Place
    var value: Value

    enum Value: Hashable, Sendable {
        case scalar(String, Style)
        case list([YAMLNode])
        case map([Pair])
    }

    enum Style: Hashable, Sendable {
        case plain, quoted
        /// Literal or folded: the text starts on the line below.
        case block
    }

    struct Pair: Hashable, Sendable {
        var key: String
        var place: Place
        var value: YAMLNode
    }

    /// Whether nothing is written there: `key:`, `key: ~`, `key: null`.
    var isNull: Bool {
        guard case .scalar(let text, .plain) = value else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }
}
