import Model
import Tables

/// The heading of a table of statistics: which column stands where.
struct StatisticsHeading {
    private let known: [String]
    private let required: Set<String>
    /// By column of `known`: where it stands in the file; nil where the file lacks it.
    private(set) var places: [Int?] = []
    private(set) var width = 0

    /// Hands each row that fits the heading to `body`, and reports a heading or a row that is none.
    ///
    /// - Parameters:
    ///   - known: the columns of the table, in the order in which an empty file is told them.
    ///   - required: those of them that a file must have.
    static func forEachRow(
        of source: SourceFile, known: [String], required: Set<String>, report: Report,
        _ body: (borrowing Record, _ places: [Int?]) -> Void
    ) {
        var heading = StatisticsHeading(known: known, required: required)
        var hasHeading = false
        var isUsable = true
        forEachRecord(in: source.bytes) { record in
            if let fault = record.fault {
                let fault = fault.diagnostic(in: report.file)
                report.error(fault.id, Place(line: fault.line, column: fault.column), fault.message)
            } else if !hasHeading {
                hasHeading = true
                isUsable = heading.read(record, report)
            } else if isUsable {
                if record.count == heading.width {
                    body(record, heading.places)
                } else {
                    report.error("table.ragged", Place(line: record.line), Table.ragged(record.count, heading.width))
                }
            }
        }
        if !hasHeading {
            report.error("source.empty", "the file is empty; start it with a heading, \(known.joined(separator: ","))")
        }
    }

    private init(known: [String], required: Set<String>) {
        self.known = known
        self.required = required
    }

    /// Whether the rows can be read with it.
    private mutating func read(_ record: borrowing Record, _ report: Report) -> Bool {
        let heading = record.texts.map(\.trimmed)
        width = heading.count
        places = known.map { heading.firstIndex(of: $0) }
        for (index, name) in heading.enumerated() where known.contains(name) && heading[..<index].contains(name) {
            report.error("statistics.column-twice", record.place(index), "the column '\(name)' stands here twice; keep one of them")
        }
        for (index, name) in heading.enumerated() where !known.contains(name) {
            let nearest = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
            report.warning(
                "statistics.unknown-column", record.place(index),
                "unknown column '\(name)'; \(nearest ?? "known here: \(known.joined(separator: ", "))")")
        }
        let missing = known.filter { required.contains($0) && !heading.contains($0) }
        for name in missing {
            report.error(
                "statistics.no-column", Place(line: record.line, column: 1), "the column '\(name)' is missing; write it into the heading")
        }
        return missing.isEmpty
    }
}
