import Mustache

/// What one template is filled with. Words are escaped when they are put in, so a template cannot forget it.
struct Values: Sendable {
    enum Value: Sendable {
        case text(String)
        case flag(Bool)
        case list([Values])
        case object(Values)
        case absent
    }

    private(set) var fields: [String: Value] = [:]

    mutating func text(_ name: String, _ words: String?) {
        guard let words, !words.isEmpty else {
            fields[name] = .absent
            return
        }
        fields[name] = .text(HTML.escaped(words))
    }

    mutating func html(_ name: String, _ html: String?) {
        guard let html, !html.isEmpty else {
            fields[name] = .absent
            return
        }
        fields[name] = .text(html)
    }

    /// The fields of `TemplateShape.link`.
    ///
    /// - Parameters:
    ///   - titleLanguage: the title's language where it is not the page's.
    ///   - language: the language of a page that this one's lacks, in words.
    mutating func link(_ title: String, _ url: String?, in titleLanguage: String? = nil, language: String? = nil) {
        text("title", title)
        text("url", url)
        text("title_lang", titleLanguage)
        text("language", language)
    }

    mutating func set(_ name: String, _ value: Value) { fields[name] = value }

    mutating func flag(_ name: String, _ value: Bool) { fields[name] = .flag(value) }

    /// A list, and the flag `has_NAME`, which tells whether it has entries.
    mutating func list(_ name: String, _ entries: [Values]) {
        fields[name] = .list(entries)
        fields["has_" + name] = .flag(!entries.isEmpty)
    }

    mutating func object(_ name: String, _ value: Values?) { fields[name] = value.map { .object($0) } ?? .absent }

    /// Whether the values are those that the fields declare, no more and no less; for assertions.
    func match(_ declared: [TemplateField]) -> Bool {
        guard difference(from: declared).isEmpty else { return false }
        return declared.allSatisfy { field in
            switch (field.kind, fields[field.name]) {
            case (_, nil): false
            case (.text, .text), (.html, .text), (.flag, .flag): true
            case (.text, .absent), (.html, .absent), (.object, .absent): true
            case (.list(let inner), .list(let entries)): entries.allSatisfy { $0.match(inner) }
            case (.object(let inner), .object(let value)): value.match(inner)
            default: false
            }
        }
    }

    /// The names that differ from the declared ones, for the message of a failed assertion.
    func difference(from declared: [TemplateField]) -> [String] {
        let names = Set(declared.flatMap(\.names))
        return names.symmetricDifference(fields.keys).sorted()
    }
}

extension Values: MustacheParent {
    func child(named name: String) -> Any? {
        switch fields[name] {
        case .text(let text): Words(renderText: text)
        case .flag(let flag): flag
        case .list(let list): list
        case .object(let object): object
        case .absent: Nothing()
        case nil: nil
        }
    }

    /// Words as the library meets them: asked for a name inside, they have none. A bare string would be searched by
    /// reflection.
    private struct Words: MustacheCustomRenderable, MustacheParent {
        let renderText: String
        var isNull: Bool { false }
        func child(named: String) -> Any? { nil }
    }

    /// Stops the search for a name at the level that declares it: without it `{{description}}` of an entry that has none
    /// would print that of the page.
    private struct Nothing: MustacheCustomRenderable {
        var renderText: String { "" }
        var isNull: Bool { true }
    }
}
