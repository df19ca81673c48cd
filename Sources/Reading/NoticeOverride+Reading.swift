import Model

extension NoticeOverride {
    /// The keys that say what is done, and which others may stand beside each.
    private static let keys: [(action: String, others: [String])] = [
        ("mute", ["reason", "until"]), ("pin", ["reason", "until"]), ("reword", ["title", "advice", "sizes", "reason", "until"]),
        ("merge", ["into", "reason", "until"]), ("approve", ["on", "reason"]), ("fixed", ["on", "reason"]),
    ]
    private static let example = "DR-1001-runs_small-2026-10-05"

    /// Reads `notices/overrides.yml`, in the order of the file; entries with mistakes are left out.
    static func read(_ source: SourceFile, _ languages: [Language], report: Report) -> [NoticeOverride] {
        let before = report.diagnostics.count
        guard let node = YAMLNode.parse(String(decoding: source.bytes, as: UTF8.self), firstLine: 1, report: report), !node.isNull else {
            if report.diagnostics.count == before { report.warning("source.empty", "the file is empty; fill it or delete it") }
            return []
        }
        guard case .list(let entries) = node.value else {
            report.error(
                "overrides.not-a-list", node.place, "overrides are a list; start each entry with '- ', as in '- mute: \(example)'")
            return []
        }
        var seen: [String: Int] = [:]
        var overrides: [NoticeOverride] = []
        for entry in entries where !entry.isNull {
            guard let override = NoticeOverride(entry, languages, report) else { continue }
            let what = "\(override.action.key): \(override.notice)"
            if let line = seen[what] {
                let place = Place(line: override.place.line, column: override.place.column)
                report.warning("overrides.twice", place, "'\(what)' already stands in line \(line); keep one of them")
            }
            seen[what] = override.place.line
            overrides.append(override)
        }
        return overrides
    }

    private init?(_ node: YAMLNode, _ languages: [Language], _ report: Report) {
        let actions = Self.keys.map(\.action)
        guard case .map(let pairs) = node.value else {
            _ = Keys(node, "an entry", known: ["mute", "reason"], report: report)
            return nil
        }
        let written = pairs.filter { actions.contains($0.key) }
        guard let action = written.first, let others = Self.keys.first(where: { $0.action == action.key })?.others else {
            // A misspelt action is an unknown key first: both are said.
            _ = Keys(node, "an entry", known: actions + Set(Self.keys.flatMap(\.others)).sorted(), report: report)
            report.error("overrides.no-action", node.place, "the entry does nothing; write one of: \(actions.joined(separator: ", "))")
            return nil
        }
        guard written.count == 1 else {
            report.error(
                "overrides.two-actions", written[1].place,
                "an entry does one thing, and this one starts with '\(action.key)'; write '\(written[1].key)' as an entry of its own")
            return nil
        }
        guard let keys = Keys(node, "an entry", known: [action.key] + others, report: report) else { return nil }
        guard let id = keys.written(action.key), !id.value.isEmpty else {
            if action.value.text != nil {
                report.error(
                    "overrides.no-notice", action.place,
                    "'\(action.key)' names no notice; write its id, as in \(action.key): \(Self.example)")
            }
            return nil
        }
        let errors = report.diagnostics.count { $0.severity == .error }
        self.init(notice: id.value, action: .mute, place: TextPlace(id.place))
        reason = keys.text("reason") ?? ""
        until = keys.day("until")
        let done = Self.action(action.key, of: id.value, keys, languages)
        if others.contains("until") { Self.require(keys) }
        guard let done, report.diagnostics.count(where: { $0.severity == .error }) == errors else { return nil }
        self.action = done
    }

    /// Why and until when: nobody remembers it in a year, and nothing is hidden for good.
    private static func require(_ keys: Keys) {
        if keys.node("reason") == nil { keys.requires("reason", "why, for your colleagues") }
        if keys.node("until") == nil { keys.requires("until", "2026-12-31, the last day on which it holds") }
    }

    private static func action(_ key: String, of notice: String, _ keys: Keys, _ languages: [Language]) -> Action? {
        switch key {
        case "mute": return .mute
        case "pin": return .pin
        case "approve":
            // For colleagues: whenever it was approved, it holds.
            _ = keys.day("on")
            return .approve
        case "merge":
            guard let target = keys.written("into"), !target.value.isEmpty else {
                if keys.node("into").map({ $0.text != nil }) ?? true { keys.requires("into", "\(example), the notice that it is shown in") }
                return nil
            }
            return .merge(into: target.value)
        case "fixed":
            guard let day = keys.day("on") else {
                if keys.node("on") == nil { keys.requires("on", "2026-11-02, the day of the fix") }
                return nil
            }
            return .fixed(on: day)
        default:
            let (title, advice) = (keys.localized("title", languages), keys.localized("advice", languages))
            if !["title", "advice", "sizes"].contains(where: { keys.node($0) != nil }) {
                keys.report.error(
                    "overrides.no-words", keys.place(of: key), "'reword' has no words; write title: or advice:, in every language")
            }
            // `DR-1001-runs_small-2026-10-05`: the issue stands before the day.
            let issue = Issue.aboutSize.first { notice.dropLast(11).hasSuffix("-" + $0) } ?? notice
            return .reword(title: title, advice: advice, sizes: keys.sizes(of: issue))
        }
    }
}

extension TextPlace {
    init(_ place: Place) {
        self.init(line: place.line)
        column = place.column
    }
}
