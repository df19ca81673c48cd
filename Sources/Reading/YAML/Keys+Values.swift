import Model

extension Keys {
    /// A text on one line or several, without white space around it.
    func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.text else {
            report.error("value.text", node.place, "'\(key)' is not a text; write it as \(key): some words")
            return nil
        }
        return text
    }

    /// A text and its place.
    func written(_ key: String) -> Written<String>? {
        guard let node = node(key), let text = text(key) else { return nil }
        return Written(value: text, place: node.place)
    }

    func day(_ key: String) -> Day? {
        guard let node = node(key) else { return nil }
        if let text = node.text, let day = Day(iso: text) { return day }
        report.error("value.date", node.place, "'\(key)' is not a date; write it as 2026-09-01")
        return nil
    }

    func number(_ key: String, example: Int) -> Int? {
        guard let node = node(key) else { return nil }
        if let text = node.text, let number = Int(text) { return number }
        report.error("value.number", node.place, "'\(key)' is not a whole number; write it as \(example)")
        return nil
    }

    /// `true` or `false`; `yes`, `no`, `on` and `off` are understood.
    func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        switch node.text?.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            report.error("value.flag", node.place, "'\(key)' is neither true nor false; write one of them")
            return nil
        }
    }

    /// One word of a fixed few.
    func choice<Choice: RawRepresentable<String>>(_ key: String, _ choices: [Choice]) -> Choice? {
        guard let node = node(key) else { return nil }
        if let choice = choices.first(where: { $0.rawValue == node.text }) { return choice }
        let words = choices.map(\.rawValue)
        let nearest = node.text.flatMap { nearestName(to: $0, among: words) }
        let advice = nearest.map { "did you mean '\($0)'?" } ?? "write one of: \(words.joined(separator: ", "))"
        report.error("value.choice", node.place, "'\(key)' cannot be '\(node.text ?? "")'; \(advice)")
        return nil
    }

    /// `24 hours`, `3 business days`.
    func length(_ key: String) -> Length? {
        guard let node = node(key) else { return nil }
        if let text = node.text, let length = Length(written: text) { return length }
        report.error("value.length", node.place, "'\(key)' is not a span of time; write it as 24 hours or 3 business days")
        return nil
    }

    /// The elements of a list, each with its place.
    func nodes(_ key: String, example: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        if case .list(let elements) = node.value { return elements.filter { !$0.isNull } }
        report.error("value.list", node.place, "'\(key)' is not a list; write it as \(example)")
        return []
    }

    /// The texts of a list, each with its place.
    func texts(_ key: String, example: String) -> [Written<String>] {
        nodes(key, example: example).compactMap { node in
            if let text = node.text { return Written(value: text, place: node.place) }
            report.error("value.list-of-texts", node.place, "'\(key)' holds something that is not a text; write it as \(example)")
            return nil
        }
    }

    /// One text, or a list of texts, each with its place.
    func oneOrMore(_ key: String, example: String) -> [Written<String>] {
        if let node = node(key), let text = node.text { return [Written(value: text, place: node.place)] }
        return texts(key, example: example)
    }

    /// A text, or a map of texts by language.
    func localized(_ key: String, _ languages: [Language]) -> LocalizedText? {
        node(key).flatMap { LocalizedText($0, named: key, languages, report) }
    }
}

extension YAMLNode {
    /// A scalar's words, without white space around them.
    var text: String? {
        guard case .scalar(let text, let style) = value else { return nil }
        return style == .plain ? text : text.trimmed
    }
}

extension String {
    /// Without white space around it.
    var trimmed: String {
        var bytes = utf8[...]
        while let first = bytes.first, first == 0x20 || (0x09...0x0D).contains(first) { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x20 || (0x09...0x0D).contains(last) { bytes = bytes.dropLast() }
        return bytes.count == utf8.count ? self : String(Substring(bytes))
    }
}
