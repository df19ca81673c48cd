import Disk
import Model
import Tables

/// The statistics in the content folder, as rows that are read and written one by one.
struct CountsFile {
    let path: String
    let kind: Ledger.Kind
    let columns: [String]
    private(set) var names = Names()
    private(set) var diagnostics: [Diagnostic] = []
    /// The first and last week it holds.
    private(set) var weeks: ClosedRange<UInt16>?

    init(_ path: String, _ kind: Ledger.Kind) {
        self.path = path
        self.kind = kind
        columns = kind == .tickets ? ["week", "issue", "sku", "carrier", "channel", "tickets"] : ["week", "sku", "carrier", "orders"]
    }

    /// Sets its rows aside in the first bucket of a spool; nothing where there is no file.
    mutating func read(into spool: inout RecordSpool<CountRecord>) throws(MachineFailure) {
        guard DiskFile.exists(path) else { return }
        let file = try DiskFile.reading(path)
        var scanner = TableScanner()
        var places: [Int]?
        while true {
            let chunk = try file.read(upTo: 1 << 19)
            let isLast = chunk.isEmpty
            let body = { (this: inout CountsFile, spool: inout RecordSpool<CountRecord>, record: borrowing Record) throws(MachineFailure) in
                if let known = places { try this.take(record, known, &spool) } else { places = this.heading(record) }
            }
            if isLast {
                try scanner.finish { (record: borrowing Record) throws(MachineFailure) in try body(&self, &spool, record) }
                break
            }
            try scanner.feed(chunk) { (record: borrowing Record) throws(MachineFailure) in try body(&self, &spool, record) }
        }
        try spool.close()
    }

    private mutating func heading(_ record: borrowing Record) -> [Int] {
        let headings = record.texts
        let columns = columns
        for name in columns where !headings.contains(name) {
            complain("counts.no-column", 1, 1, "there is no column '\(name)'; the heading is \(columns.joined(separator: ","))")
        }
        return columns.map { headings.firstIndex(of: $0) ?? .max }
    }

    private mutating func complain(_ id: String, _ line: Int, _ column: Int, _ message: String) {
        guard diagnostics.count < ReadingReport.mostMistakes else { return }
        diagnostics.append(Diagnostic(.error, id: id, file: path, line: line, column: column, message))
    }

    private mutating func take(_ record: borrowing Record, _ places: [Int], _ spool: inout RecordSpool<CountRecord>) throws(MachineFailure)
    {
        if let fault = record.fault {
            diagnostics.append(fault.diagnostic(in: path))
            return
        }
        let last = places.count - 1
        let week = CountFields.week(record.field(places[0]))
        if case .failure(let complaint) = week {
            complain(complaint.id, record.line(places[0]), record.column(places[0]), complaint.message)
        }
        let count = CountFields.count(record.field(places[last]), name: columns[last])
        if case .failure(let complaint) = count {
            complain(complaint.id, record.line(places[last]), record.column(places[last]), complaint.message)
        }
        guard case .success(let week) = week, case .success(let count) = count else { return }
        var row = CountRecord()
        row.marks = .existing
        row.week = week.number
        row.copies = count
        switch kind {
        case .tickets:
            row.issue = record.withField(places[1]) { names.issues.number(of: $0) }
            row.sku = record.withField(places[2]) { names.skus.number(of: $0) }
            row.carrier = record.withField(places[3]) { names.carriers.number(of: $0) }
            row.channel = record.withField(places[4]) { names.channels.number(of: $0) }
        case .orders:
            row.sku = record.withField(places[1]) { names.skus.number(of: $0) }
            row.carrier = record.withField(places[2]) { names.carriers.number(of: $0) }
        }
        weeks = weeks.map { min($0.lowerBound, row.week)...max($0.upperBound, row.week) } ?? row.week...row.week
        try spool.append(row, to: 0)
    }
}
