import Disk
import Model
import Tables

/// Writes the statistics anew.
struct CountsWriter: ~Copyable {
    private let file: DiskFile
    private let kind: Ledger.Kind
    private let path: String
    private var table: TableWriter
    private let issues: [[UInt8]]
    private let skus: [[UInt8]]
    private let carriers: [[UInt8]]
    private let channels: [[UInt8]]
    private var monday: [UInt8] = []
    /// The first that happened while a week was written.
    private var failure: MachineFailure?

    init(_ path: String, _ counts: CountsFile, _ names: Names) throws(MachineFailure) {
        let file = try DiskFile.creating(path)
        var table = TableWriter()
        self.path = path
        self.file = file
        kind = counts.kind
        issues = (0..<names.issues.count).map { table.encoded(names.issues.text($0)) }
        skus = (0..<names.skus.count).map { table.encoded(names.skus.text($0)) }
        carriers = (0..<names.carriers.count).map { table.encoded(names.carriers.text($0)) }
        channels = (0..<names.channels.count).map { table.encoded(names.channels.text($0)) }
        table.record(counts.columns)
        self.table = table
    }

    /// Begins the next week.
    mutating func begin(_ week: Week) { monday = table.encoded(week.description) }

    /// One row of the week.
    mutating func add(_ cell: CountRecord) {
        table.field(encoded: monday)
        if kind == .tickets { table.field(encoded: issues[Int(cell.issue)]) }
        table.field(encoded: skus[Int(cell.sku)])
        table.field(encoded: carriers[Int(cell.carrier)])
        if kind == .tickets { table.field(encoded: channels[Int(cell.channel)]) }
        table.field(Int(cell.copies))
        table.endRecord()
        if table.bytes.count > 1 << 18 { flush() }
    }

    /// Ends the week; throws what went wrong in it.
    func endWeek() throws(MachineFailure) {
        if let failure { throw failure }
    }

    private mutating func flush() {
        do throws(MachineFailure) { try file.write(table.take()) } catch { failure = failure ?? error }
    }

    mutating func finish() throws(MachineFailure) {
        try file.write(table.take())
        try file.synchronize()
    }

    consuming func move(to target: String) throws(MachineFailure) { try DiskFile.move(path, to: target) }
}
