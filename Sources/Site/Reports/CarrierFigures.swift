import Model

/// Complaints about delivery per 100 orders of each carrier, over the last weeks.
struct CarrierFigures: Hashable, Sendable {
    /// How many weeks it looks at.
    static let weeks = 12

    struct Row: Hashable, Sendable {
        var carrier: String
        var all: PublishedRate
        /// One for each of `issues`; empty where one of them is below the privacy floor, which could be subtracted otherwise.
        var byIssue: [PublishedRate]
    }

    /// Codes of the family, sorted.
    var issues: [String]
    /// The fewest complaints first; those without a figure last.
    var rows: [Row]

    /// The carriers and kinds of complaint to count, and the subjects that count them: for each carrier all, then each issue.
    struct Plan {
        var carriers: [String]
        var issues: [String]

        /// Nothing where fewer than two carriers have orders, or a fifth of the complaints names no carrier.
        init(_ content: Content, upTo last: Week) {
            let first = last.advanced(by: 1 - CarrierFigures.weeks)
            let known = content.statistics.orders.lazy.filter { $0.week >= first && $0.week <= last }.compactMap(\.carrier)
            carriers = Set(known).sorted()
            var found: Set<String> = []
            var named = 0
            var all = 0
            for row in content.statistics.tickets where row.week >= first && row.week <= last {
                guard content.issues[row.issue]?.group == .logistics else { continue }
                found.insert(row.issue)
                all += row.tickets
                if row.carrier != nil { named += row.tickets }
            }
            issues = found.sorted()
            if carriers.count < 2 || named * 5 < all * 4 { (carriers, issues) = ([], []) }
        }

        var subjects: [ComplaintSubject] {
            carriers.flatMap { carrier in
                ([issues] + issues.map { [$0] }).map { ComplaintSubject(scopes: [.carrier(carrier)], issues: $0) }
            }
        }
    }

    /// - Parameter start: of the plan's subjects among those that were counted.
    init?(_ plan: Plan, _ weeks: ComplaintWeeks, start: Int, floor: Int) {
        guard !plan.carriers.isEmpty, weeks.count >= Self.weeks else { return nil }
        issues = plan.issues
        let width = plan.issues.count + 1
        rows = plan.carriers.enumerated().map { number, carrier in
            let rates = (0..<width).map { weeks.rate(of: start + number * width + $0, lastWeeks: Self.weeks, floor: floor) }
            let isSplit = !rates.dropFirst().contains(.few) && rates[0].figure != nil
            return Row(carrier: carrier, all: rates[0], byIssue: isSplit ? Array(rates.dropFirst()) : [])
        }
        .filter { $0.all != .missing }
        .sorted { ($0.all.figure?.value ?? .infinity, $0.carrier) < ($1.all.figure?.value ?? .infinity, $1.carrier) }
        if rows.filter({ $0.all.figure != nil }).count < 2 { return nil }
    }
}

extension ComplaintWeeks {
    /// The last weeks together.
    func rate(of subject: Int, lastWeeks: Int, floor: Int) -> PublishedRate {
        var complaints = 0
        var exposure: Double?
        for week in max(0, count - lastWeeks)..<count {
            guard let orders = orders[subject][week] else { continue }
            complaints += tickets[subject][week]
            exposure = (exposure ?? 0) + orders
        }
        return PublishedRate(tickets: complaints, orders: exposure, floor: floor)
    }
}
