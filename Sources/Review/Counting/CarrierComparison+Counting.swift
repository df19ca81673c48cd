import Model

extension CarrierComparison {
    init(_ counts: RecentCounts, names: Names) {
        let table = counts.byCarrier
        let now = counts.usable(0..<Self.weeks, in: table)
        let before = counts.usable(Self.weeks..<2 * Self.weeks, in: table)
        var complaints: [String: [(now: Int, before: Int)]] = [:]
        for row in counts.tickets {
            guard let carrier = row.carrier, let issue = Self.issues.firstIndex(of: row.issue) else { continue }
            var cells = complaints[carrier] ?? Array(repeating: (0, 0), count: Self.issues.count)
            if now.contains(row.back) { cells[issue].now += row.count }
            if before.contains(row.back) { cells[issue].before += row.count }
            complaints[carrier] = cells
        }
        let whole = table.exposure(now)
        rows = table.names.compactMap { id in
            let exposure = (now: table.exposure(of: id, now), before: table.exposure(of: id, before))
            guard exposure.now > 0 || exposure.before > 0 else { return nil }
            let cells = complaints[id] ?? Array(repeating: (0, 0), count: Self.issues.count)
            let rates = Self.issues.indices.map { index in
                let mine = RateChange.Count(tickets: cells[index].now, exposure: exposure.now)
                let others = table.names.reduce(0) { $0 + ($1 == id ? 0 : complaints[$1]?[index].now ?? 0) }
                return Rate(
                    issue: names.issue(Self.issues[index]),
                    comparison: RateChange(
                        now: mine, before: .init(tickets: cells[index].before, exposure: exposure.before)),
                    others: RateChange(now: mine, before: .init(tickets: others, exposure: whole - exposure.now)))
            }
            return Row(carrier: names.subject(.carrier(id)), orders: exposure.now, rates: rates)
        }
    }
}
