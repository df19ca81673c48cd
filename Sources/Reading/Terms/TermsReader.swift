import Model

/// Reads the terms of one version of a policy, and collects what is wrong with them.
struct TermsReader {
    let languages: [Language]
    let names: TermNames
    let report: Report

    func error(_ id: String, _ place: Place, _ message: String) { report.error("terms." + id, place, message) }

    /// Reports a mistake in the value of a key.
    func error(_ mistake: TermMistake, _ key: String, _ place: Place) {
        error(mistake.id, place, mistake.message.replacing("KEY", with: "'\(key)'"))
    }

    func keys(_ node: YAMLNode, _ name: String, _ known: [String]) -> Keys? { Keys(node, name, known: known, report: report) }

    /// The keys of a map that stands behind a key.
    func keys(_ key: String, in parent: Keys, _ known: [String]) -> Keys? {
        parent.node(key).flatMap { keys($0, "'\(key)'", known) }
    }

    /// The elements of a list; a single map or text counts as a list of one.
    func elements(_ key: String, in keys: Keys) -> [YAMLNode] {
        guard let node = keys.node(key) else { return [] }
        if case .list(let elements) = node.value { return elements.filter { !$0.isNull } }
        return [node]
    }

    /// The maps of a list.
    func maps(_ key: String, in keys: Keys, _ known: [String]) -> [Keys] {
        elements(key, in: keys).compactMap { self.keys($0, "each of '\(key)'", known) }
    }

    // MARK: Words

    func words(_ node: YAMLNode, _ key: String) -> LocalizedText? { LocalizedText(node, named: key, languages, report) }

    func words(_ key: String, in keys: Keys) -> LocalizedText? { keys.localized(key, languages) }

    /// A sentence, or a list of sentences.
    func sentences(_ key: String, in keys: Keys) -> [LocalizedText] { elements(key, in: keys).compactMap { words($0, key) } }

    // MARK: Fixed words

    /// One of a fixed few words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, in keys: Keys, _ type: Choice.Type) -> Choice? {
        keys.choice(key, Array(Choice.allCases))
    }

    /// A list of fixed words, each once.
    func choices<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, in keys: Keys, _ type: Choice.Type) -> [Choice] {
        let known = Choice.allCases.map(\.rawValue)
        var found: [Choice] = []
        for word in keys.oneOrMore(key, example: "[\(known.prefix(2).joined(separator: ", "))]") {
            guard let choice = Choice(rawValue: word.value) else {
                let nearest = nearestName(to: word.value, among: known).map { "did you mean '\($0)'?" }
                let advice = nearest ?? "write one of: \(known.joined(separator: ", "))"
                report.error("value.choice", word.place, "'\(key)' cannot be '\(word.value)'; \(advice)")
                continue
            }
            if !found.contains(where: { $0.rawValue == choice.rawValue }) { found.append(choice) }
        }
        return found
    }

    // MARK: Names that other files define

    func categories(_ key: String = "categories", in keys: Keys) -> [String] {
        known(key, in: keys, "[dresses, tops]", names.categories) { ("unknown-category", "category '\($0)' in products.csv") }
    }

    func tiers(_ key: String = "tiers", in keys: Keys) -> [String] {
        known(key, in: keys, "[circle]", names.tiers) { ("unknown-tier", "member tier '\($0)'") }
    }

    func channels(in keys: Keys) -> [String] {
        known("channels", in: keys, "[chat, email]", names.channels) { ("unknown-channel", "channel '\($0)'") }
    }

    func isTier(_ name: Written<String>) -> Bool {
        if names.tiers.contains(name.value) { return true }
        error("unknown-tier", name.place, unknownName(name.value, "member tier", names.tiers))
        return false
    }

    private func known(
        _ key: String, in keys: Keys, _ example: String, _ known: [String], _ kind: (String) -> (id: String, name: String)
    ) -> [String] {
        var found: [String] = []
        for name in keys.oneOrMore(key, example: example) {
            if known.contains(name.value) {
                if !found.contains(name.value) { found.append(name.value) }
            } else {
                let (id, words) = kind(name.value)
                let unknown = unknownName(name.value, "@", known).replacing("@ '\(name.value)'", with: words)
                error(id, name.place, unknown)
            }
        }
        return found
    }
}

extension Place {
    var inText: TextPlace {
        var place = TextPlace(line: line)
        place.column = column
        return place
    }
}
