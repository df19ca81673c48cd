import Disk
import Model
import Tables

/// A table of the content folder that is kept or replaced week by week: its rows as bytes, by week.
struct WeekFile: Sendable {
    let path: String
    private let columns: [String]
    private let required: [String]
    private(set) var weeks: [UInt16: [UInt8]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    static func service(in content: String) -> WeekFile {
        WeekFile(
            path: "\(content)/tickets/service.csv",
            columns: [
                "week", "channel", "tickets", "median_first_response_min", "p90_first_response_min", "median_resolution_min",
                "within_promise",
            ], required: ["week", "channel", "tickets"])
    }

    static func hours(in content: String) -> WeekFile {
        WeekFile(
            path: "\(content)/tickets/hours.csv", columns: ["week", "weekday", "hour", "channel", "tickets"],
            required: ["week", "weekday", "hour", "tickets"])
    }

    private init(path: String, columns: [String], required: [String]) {
        self.path = path
        self.columns = columns
        self.required = required
    }

    /// A number that changes when a row of a week does.
    static func fingerprint(_ rows: [UInt8]) -> UInt64 { NameTable.hash(rows.span) }

    /// Reads what is there; nothing where there is no file. Cells are left as they are: whoever builds the site reads them.
    mutating func read() throws(MachineFailure) {
        guard DiskFile.exists(path) else { return }
        let bytes = try DiskFile.contents(of: path)
        var places: [Int]?
        forEachRecord(in: bytes) { record in
            if let fault = record.fault {
                diagnostics.append(fault.diagnostic(in: path))
            } else if let places {
                take(record, places)
            } else {
                let headings = record.texts
                for name in required where !headings.contains(name) {
                    complain("counts.no-column", 1, 1, "there is no column '\(name)'; the heading is \(columns.joined(separator: ","))")
                }
                places = columns.map { headings.firstIndex(of: $0) ?? .max }
            }
        }
    }

    private mutating func take(_ record: borrowing Record, _ places: [Int]) {
        switch CountFields.week(record.field(places[0])) {
        case .failure(let complaint): complain(complaint.id, record.line(places[0]), record.column(places[0]), complaint.message)
        case .success(let week):
            var row = TableWriter()
            for place in places { row.field(record.field(place)) }
            row.endRecord()
            weeks[week.number, default: []] += row.take()
        }
    }

    private mutating func complain(_ id: String, _ line: Int, _ column: Int, _ message: String) {
        guard diagnostics.count < ReadingReport.mostMistakes else { return }
        diagnostics.append(Diagnostic(.error, id: id, file: path, line: line, column: column, message))
    }

    /// What became of the weeks.
    struct Outcome {
        /// Weeks whose rows are those that the import counted, with their fingerprints.
        var covered: [UInt16: UInt64] = [:]
        var replaced: [UInt16] = []
        var left: [UInt16] = []
    }

    /// Takes over what was counted: the weeks that the memory knows and those that this run's files cover.
    ///
    /// - Parameter before: what the memory knows of the table.
    mutating func take(
        _ counted: [(week: UInt16, isTouched: Bool, rows: [UInt8])], before: [UInt16: UInt64]
    ) -> Outcome {
        var outcome = Outcome()
        var open = before
        for (week, isTouched, rows) in counted {
            let old = weeks[week] ?? []
            let expected = open.removeValue(forKey: week)
            let isKnown = expected != nil && expected == Self.fingerprint(old)
            if isKnown || isTouched {
                if !isKnown, !old.isEmpty { outcome.replaced.append(week) }
                weeks[week] = rows
                outcome.covered[week] = Self.fingerprint(rows)
            } else if expected != nil {
                outcome.left.append(week)
            }
        }
        // A ticket's opening may move to an earlier week, and leave none behind.
        for (week, expected) in open.sorted(by: { $0.key < $1.key }) {
            if expected == Self.fingerprint(weeks[week] ?? []) { weeks[week] = nil } else { outcome.left.append(week) }
        }
        return outcome
    }

    /// Writes the table into another file; false where it would have no rows.
    func write(to path: String) throws(MachineFailure) -> Bool {
        guard weeks.values.contains(where: { !$0.isEmpty }) else { return false }
        var heading = TableWriter()
        heading.record(columns)
        let file = try DiskFile.creating(path)
        try file.write(heading.take())
        for week in weeks.keys.sorted() { try file.write(weeks[week] ?? []) }
        try file.synchronize()
        return true
    }
}
