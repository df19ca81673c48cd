import Model

/// The keys of one map, checked against the known ones.
struct Keys {
    let place: Place
    let report: Report
    private let pairs: [YAMLNode.Pair]

    /// Reads a map and warns of keys that nobody knows; nil, and an error, when the value is something else.
    ///
    /// - Parameters:
    ///   - name: what the map is, for the message: `a channel`.
    ///   - known: the keys that may stand here; nil when the author chooses them.
    init?(_ node: YAMLNode, _ name: String, known: [String]?, report: Report) {
        guard case .map(let pairs) = node.value else {
            let example = known.map { $0.prefix(2).map { $0 + ": ..." }.joined(separator: ", ") } ?? "name: value"
            report.error("yaml.not-a-map", node.place, "\(name) must have keys; write \(example)")
            return nil
        }
        self.pairs = pairs
        self.place = node.place
        self.report = report
        guard let known else { return }
        for pair in pairs where !known.contains(pair.key) { Keys.warn(of: pair, known: known, report: report) }
    }

    private static func warn(of pair: YAMLNode.Pair, known: [String], report: Report) {
        if pair.value.isNull, pair.key.utf8.contains(where: { $0 == 0x20 || $0 > 0x7F }) {
            report.error("yaml.comma", pair.place, commaMessage(pair.key))
            return
        }
        let advice =
            nearestName(to: pair.key, among: known).map { "did you mean '\($0)'?" } ?? "known here: \(known.joined(separator: ", "))"
        report.warning("yaml.unknown-key", pair.place, "unknown key '\(pair.key)'; \(advice)")
    }

    /// In braces a comma ends a text, and what follows is taken for a key: `{ en: Unworn, tags on, zh: 未穿着 }`.
    static func commaMessage(_ rest: String) -> String {
        "'\(rest)' stands behind a comma, which ends a text in braces; put the whole text in quotes"
    }

    /// All keys with something written behind them, in the order of the file.
    var all: [YAMLNode.Pair] { pairs.filter { !$0.value.isNull } }

    /// The value of a key; nil where nothing is written.
    func node(_ key: String) -> YAMLNode? {
        guard let value = pairs.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
        return value
    }

    /// Where the key stands, or the map when it does not.
    func place(of key: String) -> Place { pairs.first { $0.key == key }?.place ?? place }

    /// Whether the key stands there, with a value or without.
    func hasKey(_ key: String) -> Bool { pairs.contains { $0.key == key } }

    /// Reports that a key is missing which must be there.
    func requires(_ key: String, _ example: String) {
        report.error("yaml.missing-key", place, "'\(key)' is missing; write \(key): \(example)")
    }
}
