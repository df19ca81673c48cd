import Model

extension Headline {
    /// Weeks that the usual is taken from.
    static let usualWeeks = 1..<9

    init(_ counts: RecentCounts, names: Names) {
        var tickets = Array(repeating: 0, count: RecentCounts.span)
        var complaints = tickets
        for row in counts.tickets {
            tickets[row.back] += row.count
            if counts.isComplaint(row) { complaints[row.back] += row.count }
        }
        let knownWeeks = Self.usualWeeks.filter { counts.knowsTickets[$0] }
        self.tickets = Figure(
            value: counts.knowsTickets[0] ? Double(tickets[0]) : nil, usual: Self.mean(knownWeeks.map { Double(tickets[$0]) }))
        let table = counts.orders
        orders =
            table.isEmpty ? nil : Figure(value: table.orders(0), usual: Self.mean(Self.usualWeeks.compactMap { table.orders($0) }))

        func rate(_ backs: [Int]) -> Double? {
            let exposure = table.exposure(backs)
            return exposure > 0 ? 100 * Double(backs.reduce(0) { $0 + complaints[$1] }) / exposure : nil
        }
        complaintsPer100 =
            table.isEmpty
            ? nil
            : Figure(value: rate(counts.usable(0..<1, in: table)), usual: rate(counts.usable(Self.usualWeeks, in: table)))
        let first = counts.knowsTickets.lastIndex(of: true) ?? 0
        course = (0...first).reversed().map { back in
            Point(
                week: counts.week.advanced(by: -back), tickets: counts.knowsTickets[back] ? tickets[back] : nil,
                orders: table.orders(back), complaintsPer100: rate(counts.usable(back..<back + 1, in: table)))
        }
        movers = Self.movers(counts, names: names)
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// Issues whose week differs from the eight before by at least a quarter and beyond chance. Many issues are looked at
    /// and weeks are lumpy, hence 99 % rather than 95.
    private static func movers(_ counts: RecentCounts, names: Names) -> [Mover] {
        let table = counts.orders
        let hasOrders = !table.isEmpty
        let before = hasOrders ? counts.usable(usualWeeks, in: table) : usualWeeks.filter { counts.knowsTickets[$0] }
        guard counts.knowsTickets[0], !before.isEmpty, !hasOrders || table.isUsable(0) else { return [] }
        var now: [String: Int] = [:]
        var earlier: [String: Int] = [:]
        for row in counts.tickets where counts.isComplaint(row) {
            if row.back == 0 { now[row.issue, default: 0] += row.count }
            if before.contains(row.back) { earlier[row.issue, default: 0] += row.count }
        }
        let exposure = (now: hasOrders ? table.exposure([0]) : 1, before: hasOrders ? table.exposure(before) : Double(before.count))
        let movers = Set(now.keys).union(earlier.keys).sorted().compactMap { code -> Mover? in
            let comparison = RateChange(
                now: .init(tickets: now[code] ?? 0, exposure: exposure.now),
                before: .init(tickets: earlier[code] ?? 0, exposure: exposure.before))
            let verdict = comparison.verdict(z: 2.58, atLeast: 20)
            guard verdict == .worse || verdict == .better, !(0.8...1.25).contains(comparison.ratio) else { return nil }
            return Mover(
                issue: names.issue(code), tickets: comparison.now.tickets, usual: comparison.before.rate * comparison.now.exposure)
        }
        func distance(_ mover: Mover) -> Double { (Double(mover.tickets) - mover.usual).magnitude }
        return Array(movers.sorted { (-distance($0), $0.issue.code) < (-distance($1), $1.issue.code) }.prefix(6))
    }
}
