/// One value that Swift gives to a template: the checker compares tags with it, and docs/templates.md lists it.
struct TemplateField: Sendable {
    indirect enum Kind: Sendable {
        /// Words; `{{name}}`. As a section it tells whether there are any.
        case text
        /// Finished HTML; `{{{name}}}`.
        case html
        /// `{{#name}}` and `{{^name}}` only.
        case flag
        /// Repeats its section, with the fields of each entry.
        case list([TemplateField])
        /// A section with its fields; absent where there is none.
        case object([TemplateField])
    }

    let name: String
    let kind: Kind
    let meaning: String

    /// The name; for a list also `has_NAME`, a flag that tells whether it has entries.
    var names: [String] {
        if case .list = kind { [name, "has_" + name] } else { [name] }
    }

    static func text(_ name: String, _ meaning: String) -> TemplateField { TemplateField(name: name, kind: .text, meaning: meaning) }
    static func html(_ name: String, _ meaning: String) -> TemplateField { TemplateField(name: name, kind: .html, meaning: meaning) }
    static func flag(_ name: String, _ meaning: String) -> TemplateField { TemplateField(name: name, kind: .flag, meaning: meaning) }

    static func list(_ name: String, _ meaning: String, _ fields: [TemplateField]) -> TemplateField {
        TemplateField(name: name, kind: .list(fields), meaning: meaning)
    }

    static func object(_ name: String, _ meaning: String, _ fields: [TemplateField]) -> TemplateField {
        TemplateField(name: name, kind: .object(fields), meaning: meaning)
    }
}
