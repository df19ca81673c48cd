import Model

extension TermsReader {
    /// `24 hours`, `1-3 business days`
    func span(_ key: String, in keys: Keys) -> TimeSpan? { keys.node(key).flatMap { span($0, key) } }

    private func span(_ node: YAMLNode, _ key: String) -> TimeSpan? {
        do throws(TermMistake) {
            return try TimeSpan(written: node.text ?? "")
        } catch {
            self.error(error, key, node.place)
            return nil
        }
    }

    /// One length, no range: `30 days`.
    func length(_ key: String, in keys: Keys) -> Length? { keys.node(key).flatMap { length($0, key) } }

    private func length(_ node: YAMLNode, _ key: String) -> Length? {
        guard let span = span(node, key) else { return nil }
        guard span.least == nil else {
            let one = "\(span.most) \(span.unit.plural)"
            error("length", node.place, "'\(key)' is one length of time, no range; write it as \(one)")
            return nil
        }
        return Length(count: span.most, unit: span.unit)
    }

    /// `30 days`, `unlimited`, `none`
    func window(_ key: String = "window", in keys: Keys) -> ReturnTerms.Window? {
        guard let node = keys.node(key) else { return nil }
        switch node.text?.lowercased() {
        case "unlimited": return .unlimited
        case "none", "no", "never": return .notPermitted
        default: return length(node, key).map { .length($0) }
        }
    }

    /// What a time limit is counted from: a known event, or the author's words by language.
    func start(_ key: String = "from", in keys: Keys) -> TermStart? {
        guard let node = keys.node(key) else { return nil }
        guard let text = node.text else { return words(node, key).map { .words($0) } }
        if let event = TermStart.Event(rawValue: text) { return .event(event) }
        let events = TermStart.Event.allCases.map(\.rawValue)
        let nearest = nearestName(to: text, among: events).map { "did you mean '\($0)'?" }
        let advice =
            nearest
            ?? "write one of: \(events.joined(separator: ", ")), or words by language: { \(languages.map { "\($0): ..." }.joined(separator: ", ")) }"
        error("start", node.place, "'\(key)' cannot be '\(text)'; \(advice)")
        return nil
    }

    /// A length and what it is counted from.
    func deadline(_ within: String = "within", _ from: String = "from", in keys: Keys) -> Remedy.Deadline? {
        if keys.node(within) == nil, keys.node(from) != nil { keys.requires(within, "24 hours") }
        return span(within, in: keys).map { Remedy.Deadline(within: $0, from: start(from, in: keys)) }
    }

    /// Time limits in words: `{ what: Report damage, within: 7 days, from: delivery }`.
    func timeLimits(_ key: String, in keys: Keys) -> [PolicyTerms.TimeLimit] {
        maps(key, in: keys, TermKeys.timeLimit).compactMap { limit in
            if limit.node("what") == nil { limit.requires("what", "Report damage") }
            if limit.node("within") == nil { limit.requires("within", "7 days") }
            let start = start(in: limit)
            guard let what = words("what", in: limit), let within = span("within", in: limit) else { return nil }
            return PolicyTerms.TimeLimit(what: what, within: within, from: start, place: limit.place.inText)
        }
    }
}
