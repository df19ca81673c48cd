package import Model

/// Joins ticket exports into `tickets/weekly.csv`, `service.csv` and `hours.csv` of the content folder; see docs/tickets.md.
///
/// - Returns: what was done. Where a row or the statistics have a mistake, all mistakes and nothing written.
/// - Throws: when a file cannot be read or written.
package func importTickets(_ inputs: [RawInput], into target: ImportTarget) async throws(MachineFailure) -> ImportSummary {
    let session = try ImportSession(target, .tickets)
    let codes = target.issues.issues.map(\.code)
    let rules = TicketRules(
        zone: target.zone, classifier: Classifier(target.issues), codes: codes, key: session.key, countsService: true)
    let folder = session.folder
    let raw = try await RawExports<TicketCounter>.read(inputs, folder: session.folder) { () throws(MachineFailure) in

        try TicketCounter(rules, words: try WordSpool(path: "\(folder)/words.tmp"))
    }
    var summary = ImportSummary()
    raw.fill(&summary, codes: codes)
    return try session.join(raw, summary)
}

/// Joins exports of orders into `tickets/orders.csv` of the content folder; see docs/tickets.md.
///
/// - Returns: what was done. Where a row or the statistics have a mistake, all mistakes and nothing written.
/// - Throws: when a file cannot be read or written.
package func importOrders(_ inputs: [RawInput], into target: ImportTarget) async throws(MachineFailure) -> ImportSummary {
    let session = try ImportSession(target, .orders)
    let key = session.key
    let raw = try await RawExports<OrderCounter>.read(inputs, folder: session.folder) { () throws(MachineFailure) in
        try OrderCounter(zone: target.zone, key: key)
    }
    var summary = ImportSummary()
    raw.fill(&summary, codes: [])
    return try session.join(raw, summary)
}
