package import Model

/// Where an import writes, and what it needs to know of the site.
package struct ImportTarget: Sendable {
    /// The content folder.
    package var content: String
    package var issues: IssueCatalogue
    package var zone: Zone
    /// The products that the site knows; nil: do not tell the unknown ones.
    package var products: Set<SKU>?

    package init(content: String, issues: IssueCatalogue, zone: Zone, products: Set<SKU>? = nil) {
        self.content = content
        self.issues = issues
        self.zone = zone
        self.products = products
    }

    /// The folder of the memory, beside the content folder: `.signpost/content`.
    var memoryFolder: String {
        var path = content[...]
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        let slash = path.utf8.lastIndex(of: 0x2F)
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path
        if name == "." || name == ".." || name.isEmpty { return "\(path)/../.signpost/content" }
        return (slash.map { "\(path[..<$0])/" } ?? "") + ".signpost/\(name)"
    }
}

/// Joins ticket exports into `tickets/weekly.csv` of the content folder; see docs/tickets.md.
///
/// - Returns: what was done. Where a row or the statistics have a mistake, all mistakes and nothing written.
/// - Throws: when a file cannot be read or written.
package func importTickets(_ inputs: [RawInput], into target: ImportTarget) async throws(MachineFailure) -> ImportSummary {
    let session = try ImportSession(target, .tickets)
    let codes = target.issues.issues.map(\.code)
    let rules = TicketRules(zone: target.zone, classifier: Classifier(target.issues), codes: codes, key: session.key)
    let raw = try await RawExports<TicketCounter>.read(inputs, folder: session.folder) { () throws(MachineFailure) in
        try TicketCounter(rules)
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
