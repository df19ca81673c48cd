import Model
import Policies

/// The versions of all policies for the terminal.
struct PoliciesTable {
    let text: String

    init(_ comparison: LedgerComparison) {
        var rows = [["policy", "orders from", "to", "state", "recorded"]]
        for (policy, number) in comparison.versions {
            let period = comparison.period(of: policy, number)
            let states = comparison.states(of: policy, number)
            rows.append([
                policy, period.from?.description ?? "-", period.to?.description ?? "-", Self.state(period, comparison.asOf),
                Self.recorded(states),
            ])
        }
        text = TextTable(rows, numbers: 5...5).lines.joined(separator: "\n")
    }

    private static func state(_ period: Period, _ asOf: Day) -> String {
        if period.contains(asOf) { return "in force" }
        return period.from.map { $0 > asOf } ?? false ? "upcoming" : "earlier"
    }

    /// `yes`, `no`, `en: yes, zh: altered`.
    private static func recorded(_ states: [(language: Language, state: LedgerComparison.State)]) -> String {
        let words = states.map { $0.state.word }
        guard let first = words.first, !words.allSatisfy({ $0 == first }) else { return words.first ?? "" }
        return states.map { "\($0.language): \($0.state.word)" }.joined(separator: ", ")
    }
}

extension LedgerComparison.State {
    fileprivate var word: String {
        switch self {
        case .upcoming: "-"
        case .unrecorded: "no"
        case .recorded(let entry): entry.recorded.description
        case .altered: "ALTERED"
        case .corrected: "to be recorded"
        }
    }
}
