package import Model
import Tables

/// Weekly counts straight from raw exports, without a content folder and without a memory: what `signpost notices --tickets` works on.
package struct Tally: Hashable, Sendable {
    /// Sorted, each cell once; empty where there is an error.
    package var statistics: WeeklyStatistics
    /// Mistakes and doubts, sorted.
    package var diagnostics: [Diagnostic]
    package var tickets: ImportSummary
    package var orders: ImportSummary
}

/// Counts raw exports.
///
/// - Parameters:
///   - tickets: ticket exports.
///   - orders: exports of orders, counted or one row an order.
///   - issues: tells issues from words, and which codes are known.
///   - zone: whose weeks to count.
///   - ignoringText: takes the codes alone; tickets without one are left out.
/// - Throws: when a file cannot be read.
package func tally(
    tickets: [RawInput], orders: [RawInput], issues: IssueCatalogue, zone: Zone = .utc, ignoringText: Bool = false
) async throws(MachineFailure) -> Tally {
    // The digests are kept nowhere, so they need no secret.
    let key = [UInt8](repeating: 0, count: Digest.keyLength)
    let rules = TicketRules(zone: zone, classifier: ignoringText ? nil : Classifier(issues), codes: issues.issues.map(\.code), key: key)
    let rawTickets = try await RawExports<TicketCounter>.read(tickets, folder: nil) { () throws(MachineFailure) in try TicketCounter(rules)
    }
    let rawOrders = try await RawExports<OrderCounter>.read(orders, folder: nil) { () throws(MachineFailure) in
        try OrderCounter(zone: zone, key: key)
    }
    var result = Tally(statistics: WeeklyStatistics(), diagnostics: [], tickets: ImportSummary(), orders: ImportSummary())
    rawTickets.fill(&result.tickets, codes: rules.codes)
    rawOrders.fill(&result.orders, codes: [])
    result.diagnostics = (result.tickets.diagnostics + result.orders.diagnostics).inOrder
    if result.diagnostics.hasErrors { return result }

    let (ticketCells, ticketNames) = try cells(rawTickets, .tickets, &result.tickets)
    let ticketTexts = CellTexts(ticketNames)
    result.statistics.tickets = ticketCells.map { cell in
        TicketCount(
            week: Week(number: cell.week), issue: ticketTexts.issues[Int(cell.issue)] ?? "",
            sku: ticketTexts.skus[Int(cell.sku)].map(SKU.init),
            carrier: ticketTexts.carriers[Int(cell.carrier)], channel: ticketTexts.channels[Int(cell.channel)], tickets: Int(cell.copies))
    }
    let (orderCells, orderNames) = try cells(rawOrders, .orders, &result.orders)
    let orderTexts = CellTexts(orderNames)
    result.statistics.orders = orderCells.map { cell in
        OrderCount(
            week: Week(number: cell.week), sku: orderTexts.skus[Int(cell.sku)].map(SKU.init),
            carrier: orderTexts.carriers[Int(cell.carrier)],
            orders: Int(cell.copies))
    }
    return result
}

/// Joins the records of one kind of export in memory.
private func cells<Counter: RowCounter & ~Copyable>(
    _ raw: borrowing RawExports<Counter>, _ kind: Ledger.Kind, _ summary: inout ImportSummary
) throws(MachineFailure) -> ([CountRecord], Names) {
    guard let weeks = raw.weeks else { return ([], Names()) }
    let (names, maps) = Names.union(raw.names)
    var ledger = try Ledger(kind, names: names, weeks: weeks, folder: nil)
    var set = 0
    for bucket in 0..<Memory.buckets { _ = try ledger.merge(bucket, of: raw, maps[...], remembered: [], &set) }
    try ledger.close()
    summary.count(ledger.merged, set: set)
    var cells: [CountRecord] = []
    try ledger.forEachWeek { week throws(MachineFailure) in try ledger.forEachCell(in: week.number, .counted) { cells.append($0) } }
    return (cells, names)
}

/// The texts of names by number; nil for no name.
private struct CellTexts {
    let issues: [String?]
    let skus: [String?]
    let carriers: [String?]
    let channels: [String?]

    init(_ names: Names) {
        func texts(_ table: NameTable) -> [String?] { (0..<table.count).map { $0 == 0 ? nil : table.text($0) } }
        issues = texts(names.issues)
        skus = texts(names.skus)
        carriers = texts(names.carriers)
        channels = texts(names.channels)
    }
}

extension Ledger {
    /// Joins one bucket of raw records with what is remembered of it; returns what to remember now.
    ///
    /// - Parameters:
    ///   - set: grows by the counts that pass through as they are.
    ///   - each: is handed every ticket.
    mutating func merge<Counter: RowCounter & ~Copyable>(
        _ bucket: Int, of raw: borrowing RawExports<Counter>, _ maps: ArraySlice<NameMap>, remembered: [CountRecord], _ set: inout Int,
        _ each: (CountRecord) throws(MachineFailure) -> Void = { _ in }
    ) throws(MachineFailure) -> [CountRecord] {
        var merge = BucketMerge(count: remembered.count + raw.count(in: bucket))
        var counts: [CountRecord] = []
        for record in remembered { merge.add(record, source: -1) }
        try raw.forEachRecord(in: bucket, maps) { record, source in
            if record.marks.contains(.set) { counts.append(record) } else { merge.add(record, source: source) }
        }
        for count in counts { try add(count) }
        set += counts.count
        return try add(merge, each)
    }
}

extension ImportSummary {
    /// What joining brought to light.
    mutating func count(_ merged: BucketMerge.Tally, set: Int) {
        counted = merged.tickets - merged.sameOrder + set
        known = merged.known
        sameOrder = merged.sameOrder
        repeated = max(0, rows - merged.tickets - set)
    }
}
