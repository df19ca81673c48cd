import Model

/// Notices as a table for the terminal, columns aligned by what a terminal shows (Chinese characters take two places).
enum NoticesTable {
    /// - Parameter notices: in the order to print.
    static func text(_ notices: [Notice], asOf: Day, lastWeek: Week?, withRetired: Bool) -> String {
        guard let lastWeek else { return "There are no ticket statistics up to \(asOf)." }
        guard !notices.isEmpty else { return "Nothing stands out as of \(asOf) (figures up to the week of \(lastWeek))." }
        var head = ["WHAT", "ISSUE", "SINCE"]
        if withRetired { head.append("UNTIL") }
        head += ["WEEKS", "TICKETS", "ORDERS", "RATE", "USUAL", "TIMES", "SURE"]
        let rows = notices.map { row($0, withRetired: withRetired) }
        let widths = head.indices.map { column in ([head] + rows).map { width(of: $0[column]) }.max() ?? 0 }
        let firstNumber = head.count - 7
        let lines = ([head] + rows).map { cells in
            cells.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - width(of: cells[column]))
                return column < firstNumber ? cells[column] + padding : padding + cells[column]
            }.joined(separator: "  ")
        }
        return lines.joined(separator: "\n") + "\n\nAs of \(asOf); figures up to the week of \(lastWeek)."
    }

    private static func row(_ notice: Notice, withRetired: Bool) -> [String] {
        let scope = if case .site = notice.scope { "whole shop" } else { notice.scope.name }
        let evidence = notice.evidence
        var cells = [scope.printableName, notice.issue.printableName, notice.from.description]
        if withRetired { cells.append(notice.to?.description ?? "up") }
        return cells + [
            String(evidence.weeks), String(evidence.tickets), JSON.number(evidence.orders, decimals: 0),
            percent(evidence.rate), percent(evidence.usualRate), JSON.number(evidence.ratio, decimals: 1), percent(notice.probability),
        ]
    }

    private static func percent(_ share: Double) -> String {
        JSON.number(share * 100, decimals: share < 0.1 ? 1 : 0) + " %"
    }

    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x1100...0x115F).contains($1.value) || (0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
    }
}
