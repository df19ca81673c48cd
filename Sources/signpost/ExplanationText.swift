import Model
import Notices

/// An explanation for a shop's owner: the weeks as a table, then plain sentences.
struct ExplanationText {
    private let told: Explanation
    private let allWeeks: Bool

    init(_ explanation: Explanation, allWeeks: Bool) {
        told = explanation
        self.allWeeks = allWeeks
    }

    var text: String {
        let sentences = ExplanationSentences(told)
        let parts = [headline.wrapped(at: 100), table] + sentences.paragraphs.map { $0.wrapped(at: 100) }
        return parts.compactMap(\.self).joined(separator: "\n\n")
    }

    private var headline: String {
        let scope = told.subject.scope.name.printableName
        let what =
            switch told.subject.scope {
            case .product: scope
            case .site: "The whole shop"
            case .group: "Group \(scope)"
            case .category: "Category \(scope)"
            case .carrier: "Carrier \(scope)"
            case .channel: "Channel \(scope)"
            }
        let name = "\(what), \(told.subject.issue.printableName)"
        guard let lastWeek = told.lastWeek else { return "\(name): there are no ticket statistics up to \(told.asOf)." }
        let state =
            if let notice = told.active {
                "a notice is up since \(notice.from)"
            } else if let last = told.notices.last, let to = last.to {
                "no notice is up; the last one came down on \(to)"
            } else {
                "no notice"
            }
        return "\(name): \(state). As of \(told.asOf); figures up to the week of \(lastWeek)."
    }

    private var table: String? {
        guard !told.weeks.isEmpty else { return nil }
        let windows = allWeeks ? [told.weeks.indices] : told.windows
        let head = ["WEEK", "COMPLAINTS", told.basis == .orders ? "ORDERS" : "TICKETS", "USUAL", "TIMES", "TROUBLE", "NOTICE"]
        let rows = TextTable([head] + windows.joined().map { row($0) }, numbers: 1...5).lines
        var lines = [rows[0]]
        var next = 1
        for (index, window) in windows.enumerated() {
            if index > 0 { lines.append("...") }
            lines += rows[next..<(next + window.count)]
            next += window.count
        }
        let left = told.weeks.count - (next - 1)
        if left > 0 { lines.append("(\(left) of \(Summary.count(told.weeks.count, "week")) left out; --all-weeks prints them)") }
        return lines.joined(separator: "\n")
    }

    private func row(_ index: Int) -> [String] {
        let week = told.weeks[index]
        let wasUp = index > 0 && told.weeks[index - 1].isUp
        let notice = week.isUp ? (wasUp ? "up" : "goes up") : (wasUp ? "comes down" : "")
        let times = week.expected > 0 ? JSON.decimals(Double(week.tickets) / week.expected, 1) : "-"
        return [
            week.week.description, String(week.tickets), JSON.decimals(week.orders, 1), JSON.decimals(week.expected, 1), times,
            ExplanationSentences.sure(week.probability), notice,
        ]
    }
}
