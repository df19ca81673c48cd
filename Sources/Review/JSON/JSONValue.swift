import Model

/// A JSON document in the making, whose keys keep the order in which they are written.
enum JSONValue: Sendable {
    case object([(String, JSONValue)])
    case array([JSONValue])
    case text(String)
    case number(Double, decimals: Int)
    case whole(Int)
    case claim(Bool)
    case null

    /// A text or null.
    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    /// A number or null.
    static func optional(_ number: Double?, decimals: Int) -> JSONValue { number.map { .number($0, decimals: decimals) } ?? .null }
    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }

    /// On one line.
    var rendered: String {
        switch self {
        case .object(let fields): "{" + fields.map { JSON.text($0) + ":" + $1.rendered }.joined(separator: ",") + "}"
        case .array(let values): "[" + values.map(\.rendered).joined(separator: ",") + "]"
        case .text(let text): JSON.text(text)
        case .number(let value, let decimals): JSON.number(value, decimals: decimals)
        case .whole(let number): String(number)
        case .claim(let isTrue): isTrue ? "true" : "false"
        case .null: "null"
        }
    }
}
