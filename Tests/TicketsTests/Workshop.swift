import Disk
import Model
import TestFolders

@testable import Tickets

/// A folder of its own for one test, with a content folder in it; removed with it.
final class Workshop: Sendable {
    private let folder: Folder

    init() throws {
        folder = try Folder()
        try DiskFolder(content).make()
    }

    var path: String { folder.path() }
    var content: String { "\(path)/content" }
    func target(_ zone: Zone = .utc, products: Set<SKU>? = nil, promises: [Promise] = []) -> ImportTarget {
        ImportTarget(content: content, issues: fewWords, zone: zone, products: products, promises: promises)
    }

    func importTickets(_ texts: String..., zone: Zone = .utc, promises: [Promise] = []) async throws -> ImportSummary {
        try await Tickets.importTickets(inputs(texts), into: target(zone, promises: promises))
    }

    func importOrders(_ texts: String..., zone: Zone = .utc) async throws -> ImportSummary {
        try await Tickets.importOrders(inputs(texts), into: target(zone))
    }

    var weekly: String { get throws { try text("content/tickets/weekly.csv") } }
    /// The rows of `service.csv` and `hours.csv`, without their headings.
    var service: String { get throws { try rows("content/tickets/service.csv") } }
    var hours: String { get throws { try rows("content/tickets/hours.csv") } }

    private func rows(_ name: String) throws -> String {
        guard exists(name) else { return "" }
        return try text(name).split(separator: "\n").dropFirst().joined(separator: "\n")
    }

    var orders: String { get throws { try text("content/tickets/orders.csv") } }
    var memory: String { "\(path)/.signpost/content/tickets.memory" }

    func exists(_ name: String) -> Bool { folder.exists(name) }
    func text(_ name: String) throws -> String { try folder.text(name) }
    func write(_ name: String, _ bytes: [UInt8]) throws { try folder.write(bytes, to: name) }
    func write(_ name: String, _ text: String) throws { try folder.write(text, to: name) }
    func loseMemory() { try? DiskFolder("\(path)/.signpost").remove() }
}

func inputs(_ texts: [String]) -> [RawInput] {
    texts.enumerated().map { .bytes(Array($1.utf8), name: $0 == 0 ? "export.csv" : "export\($0 + 1).csv") }
}

/// The weekly counts of ticket exports, as `weekly.csv` writes them.
func tallied(_ texts: String..., zone: Zone = .utc, ignoringText: Bool = false) async throws -> [String] {
    let tally = try await tally(tickets: inputs(texts), orders: [], issues: fewWords, zone: zone, ignoringText: ignoringText)
    if tally.diagnostics.hasErrors { return tally.diagnostics.map(\.text) }
    return tally.statistics.tickets.map {
        "\($0.week),\($0.issue),\($0.sku?.text ?? ""),\($0.carrier ?? ""),\($0.channel ?? ""),\($0.tickets)"
    }
}

/// The built-in issues with the few words that tests use: many of them import, and all words take long to prepare in a debug build.
let fewWords = IssueCatalogue(
    IssueCatalogue.builtIn.issues.map { issue in
        var issue = issue
        let kept: Set<String> = ["too small", "arrived damaged", "穿不下", "太紧", "偏小"]
        issue.words = issue.words.mapValues { $0.filter(kept.contains) }
        return issue
    })
