import Model
import Notices

/// Notices as a table for the terminal, columns aligned by what a terminal shows (Chinese characters take two places).
struct NoticesTable {
    private let notices: [Notice]
    /// What the shop made of them; nil where no content folder is read.
    private let register: NoticeRegister?
    /// By id, in one word; those that are simply up have none.
    private let states: [String: String]
    private let asOf: Day
    private let lastWeek: Week?
    private let withRetired: Bool

    init(_ history: NoticeHistory, register: NoticeRegister?, asOf: Day, withRetired: Bool) {
        let states = register.map { Self.states(history, $0) } ?? [:]
        self.states = states
        notices = history.notices.filter { withRetired || !$0.isRetired || states[$0.id] == "pinned" }
        self.register = register
        self.asOf = asOf
        lastWeek = history.lastWeek
        self.withRetired = withRetired
    }

    private static func states(_ history: NoticeHistory, _ register: NoticeRegister) -> [String: String] {
        // A retired one that nobody has approved.
        var states = Dictionary(history.notices.map { ($0.id, "unapproved") }, uniquingKeysWith: { first, _ in first })
        for notice in register.notices {
            states[notice.id] = notice.isPinned ? "pinned" : nil
            for part in notice.replaced { states[part] = "merged" }
        }
        for notice in register.unexplained { states[notice.id] = "internal" }
        for notice in register.kept { states[notice.id] = "kept" }
        for notice in register.waiting { states[notice.id] = "waiting" }
        for notice in register.muted { states[notice.id] = "muted" }
        return states
    }

    var text: String {
        let parts = [figures, waiting, kept, written].compactMap(\.self)
        return parts.joined(separator: "\n\n")
    }

    private var figures: String {
        guard let lastWeek else { return "There are no ticket statistics up to \(asOf)." }
        guard !notices.isEmpty else { return "Nothing stands out as of \(asOf) (figures up to the week of \(lastWeek))." }
        let hasStates = notices.contains { states[$0.id] != nil }
        var head = ["WHAT", "ISSUE", "SINCE"]
        if withRetired { head.append("UNTIL") }
        if hasStates { head.append("STATE") }
        head += ["WEEKS", "TICKETS", "ORDERS", "RATE", "USUAL", "TIMES", "SURE"]
        let rows = notices.map { row($0, hasStates: hasStates) }
        let widths = head.indices.map { column in ([head] + rows).map { Self.width(of: $0[column]) }.max() ?? 0 }
        let firstNumber = head.count - 7
        let lines = ([head] + rows).map { cells in
            cells.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - Self.width(of: cells[column]))
                return column < firstNumber ? cells[column] + padding : padding + cells[column]
            }.joined(separator: "  ")
        }
        return lines.joined(separator: "\n") + "\n\nAs of \(asOf); figures up to the week of \(lastWeek)."
    }

    private func row(_ notice: Notice, hasStates: Bool) -> [String] {
        let scope = if case .site = notice.scope { "whole shop" } else { notice.scope.name }
        let evidence = notice.evidence
        var cells = [scope.printableName, notice.issue.printableName, notice.from.description]
        if withRetired { cells.append(notice.to?.description ?? "up") }
        if hasStates { cells.append(states[notice.id] ?? "") }
        return cells + [
            String(evidence.weeks), String(evidence.tickets), JSON.number(evidence.orders, decimals: 0),
            Self.percent(evidence.rate), Self.percent(evidence.usualRate), JSON.number(evidence.ratio, decimals: 1),
            Self.percent(notice.probability),
        ]
    }

    private var waiting: String? {
        guard let waiting = register?.waiting, !waiting.isEmpty else { return nil }
        return "Waiting for approval, shown nowhere:\n"
            + waiting.map { "  signpost notices approve \($0.id.shellWord.printable)" }.joined(separator: "\n")
    }

    private var kept: String? {
        guard let kept = register?.kept, !kept.isEmpty else { return nil }
        return "Kept up because buyers may be following the advice. Once the trouble is fixed, say so in notices/overrides.yml:\n"
            + kept.map { "  - fixed: \($0.id.printable)\n    on: \(asOf)" }.joined(separator: "\n")
    }

    private var written: String? {
        let written = register?.notices.filter { $0.figures == nil && (withRetired || !$0.isRetired) } ?? []
        guard !written.isEmpty else { return nil }
        let lines = written.map { "  \($0.id.printable)  from \($0.from)" + ($0.lastDay.map { " to \($0)" } ?? "") }
        return "Written by hand:\n" + lines.joined(separator: "\n")
    }

    private static func percent(_ share: Double) -> String {
        JSON.number(share * 100, decimals: share < 0.1 ? 1 : 0) + " %"
    }

    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x1100...0x115F).contains($1.value) || (0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
    }
}
