import Model

/// A thing as <https://schema.org/> describes it: a type and its properties, in the order they are written.
struct SchemaNode: Hashable, Sendable {
    /// `MerchantReturnPolicy`
    var type: String
    /// What other nodes refer to it by: an address, or a fragment where the site's address is not known.
    var id: String?
    private(set) var properties: [Property] = []

    struct Property: Hashable, Sendable {
        var name: String
        var value: SchemaValue
    }

    init(_ type: String, id: String? = nil) {
        self.type = type
        self.id = id
    }

    /// Adds a property; nothing where there is no value.
    mutating func add(_ name: String, _ value: SchemaValue?) {
        if let value { properties.append(Property(name: name, value: value)) }
    }

    /// Adds a property with several values: none is no property, one stands by itself, as people write it.
    mutating func add(_ name: String, _ values: [SchemaValue]) {
        add(name, values.count > 1 ? .list(values) : values.first)
    }

    mutating func add(_ name: String, text: String?) { add(name, text.map { .text($0) }) }

    subscript(_ name: String) -> SchemaValue? { properties.first { $0.name == name }?.value }

    /// A finished JSON object without `@context`; `<` is escaped, so it may stand in a script element.
    var json: String { "{\(fields.joined(separator: ","))}" }

    private var fields: [String] {
        ["\"@type\":\(JSON.text(type))"] + (id.map { ["\"@id\":\(JSON.text($0))"] } ?? [])
            + properties.map { "\(JSON.text($0.name)):\($0.value.json)" }
    }

    /// A whole document of finished JSON objects: a single one stands by itself, several in a graph; nil without any.
    static func document(_ objects: [String]) -> String? {
        let context = "{\"@context\":\"https://schema.org\","
        guard let first = objects.first else { return nil }
        return objects.count == 1 ? context + first.dropFirst() : "\(context)\"@graph\":[\(objects.joined(separator: ","))]}"
    }
}

/// The value of a property.
indirect enum SchemaValue: Hashable, Sendable {
    case text(String)
    /// As JSON writes it, `4.90`: amounts must not pass through binary fractions.
    case number(String)
    /// A member of one of schema.org's enumerations, `FreeReturn`.
    case member(String)
    case node(SchemaNode)
    /// A node that stands elsewhere.
    case reference(String)
    case list([SchemaValue])

    static func number(_ value: Int) -> SchemaValue { .number(String(value)) }

    var json: String {
        switch self {
        case .text(let text): JSON.text(text)
        case .number(let digits): digits
        case .member(let name): JSON.text("https://schema.org/" + name)
        case .node(let node): node.json
        case .reference(let id): "{\"@id\":\(JSON.text(id))}"
        case .list(let values): "[\(values.map(\.json).joined(separator: ","))]"
        }
    }
}
