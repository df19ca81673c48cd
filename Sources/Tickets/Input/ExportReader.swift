import Model
import Synchronization
import Tables

/// Reads exports into records: one task cuts the file into blocks of whole rows, several turn the rows of a block into records.
struct ExportReader<Counter: RowCounter & ~Copyable>: Sendable {
    private let workers: [Worker]

    /// A class, because its state stays where it is while one task after the other works on it.
    final class Worker: Sendable {
        let state: Mutex<State>

        init(_ state: consuming sending State) { self.state = Mutex(state) }
    }

    struct State: ~Copyable {
        var counter: Counter
        var spool: RecordSpool<CountRecord>
        var keys = JSONKeys<Counter.Column>()
        /// The first and last week of the records set aside.
        var weeks: ClosedRange<UInt16>?

        init(counter: consuming Counter, spool: consuming RecordSpool<CountRecord>) {
            self.counter = counter
            self.spool = spool
        }
    }

    /// What was found in one file.
    struct FileReport: Sendable {
        var name: String
        var rows = ReadingReport()
        var diagnostics: [Diagnostic] = []

        var all: [Diagnostic] { diagnostics + rows.diagnostics(of: name) }
    }

    init(_ workers: [Worker]) { self.workers = workers }

    /// Reads one file after the other.
    func read(_ inputs: [RawInput]) async throws(MachineFailure) -> [FileReport] {
        var reports: [FileReport] = []
        for (number, input) in inputs.enumerated() {
            for worker in workers {
                try worker.state.withLock { state throws(MachineFailure) in try state.spool.beginSource(number) }
            }
            reports.append(try await read(input))
        }
        for worker in workers {
            try worker.state.withLock { state throws(MachineFailure) in
                try state.spool.close()
                try state.counter.close()
            }
        }
        return reports
    }

    private func read(_ input: RawInput) async throws(MachineFailure) -> FileReport {
        var report = FileReport(name: input.name)
        do throws(InputFailure) {
            let blocks = try ExportBlocks<Counter.Column>.open(input)
            if let complaint = blocks.columns.flatMap({ Counter.complaint(about: $0) }) {
                report.diagnostics.append(Diagnostic(.error, id: complaint.id, file: input.name, line: 1, column: 1, complaint.message))
                return report
            }
            report.diagnostics = blocks.warnings
            let workers = workers
            let result = await withTaskGroup(of: Outcome.self) { group in
                await Self.run(&group, workers, blocks)
            }
            report.rows = result.rows
            if let failure = result.failure { throw failure }
            if blocks.isEmpty {
                report.diagnostics.append(
                    Diagnostic(.error, id: "tickets.empty-file", file: input.name, line: 1, "the file is empty; export it with its heading")
                )
            } else if case .jsonLines = blocks.format, result.rows.rows > 0, let complaint = missingKeys() {
                report.diagnostics.append(Diagnostic(.error, id: complaint.id, file: input.name, line: 1, column: 1, complaint.message))
            }
        } catch {
            switch error {
            case .content(let diagnostic): report.diagnostics.append(diagnostic)
            case .machine(let failure): throw failure
            }
        }
        return report
    }

    /// The keys of JSON Lines are known only when all lines are read.
    private func missingKeys() -> (id: String, message: String)? {
        var present: Set<Int> = []
        for worker in workers { worker.state.withLock { present.formUnion($0.keys.present) } }
        let names = Counter.Column.allCases.filter { present.contains($0.rawValue) }.map(\.name)
        return Counter.complaint(about: ColumnMap(names))
    }

    struct Outcome: Sendable {
        var worker: Int
        var block: Int
        var report: Result<ReadingReport, MachineFailure>
    }

    /// Keeps every worker busy and one block ahead of them, and joins what they say in the order of the blocks.
    private static func run(
        _ group: inout TaskGroup<Outcome>, _ workers: [Worker], _ blocks: ExportBlocks<Counter.Column>
    ) async -> (rows: ReadingReport, failure: InputFailure?) {
        var rows = ReadingReport()
        var failure: InputFailure?
        var waiting: [Int: ReadingReport] = [:]
        var joined = 0
        func take(_ outcome: Outcome) {
            switch outcome.report {
            case .success(let report): waiting[outcome.block] = report
            case .failure(let error): failure = failure ?? .machine(error)
            }
            while let report = waiting.removeValue(forKey: joined) {
                rows.join(report)
                joined += 1
            }
        }
        var idle = Array(workers.indices)
        var number = 0
        while failure == nil {
            let block: ExportBlock<Counter.Column>
            do throws(InputFailure) {
                guard let next = try blocks.next() else { break }
                block = next
            } catch {
                failure = error
                break
            }
            if idle.isEmpty, let outcome = await group.next() {
                take(outcome)
                idle.append(outcome.worker)
            }
            guard let place = idle.popLast() else { break }
            let worker = workers[place]
            let own = number
            group.addTask { Outcome(worker: place, block: own, report: worker.state.withLock { $0.read(block) }) }
            number += 1
        }
        while let outcome = await group.next() { take(outcome) }
        return (rows, failure)
    }
}

extension ExportReader.State where Counter: ~Copyable {
    /// Turns the rows of a block into records and sets them aside.
    mutating func read(_ block: ExportBlock<Counter.Column>) -> Result<ReadingReport, MachineFailure> {
        var report = ReadingReport()
        if let place = block.firstFault {
            report.add(
                Diagnostic(
                    .error, id: "tickets.not-utf8", file: block.file, line: place.line, column: place.column,
                    "this is not UTF-8; save the export as 'CSV UTF-8' or convert it"))
            return .success(report)
        }
        do throws(MachineFailure) {
            switch block.content {
            case .table(let table, let columns, let delimiter): try read(table, columns, delimiter, block, &report)
            case .jsonLines: try readLines(block, &report)
            }
        } catch {
            return .failure(error)
        }
        return .success(report)
    }

    private mutating func read(
        _ table: TableSplitter.Block, _ columns: ColumnMap<Counter.Column>, _ delimiter: UInt8, _ block: ExportBlock<Counter.Column>,
        _ report: inout ReadingReport
    ) throws(MachineFailure) {
        var skipped = !block.isFirst
        let width = columns.headings.count
        try forEachRecord(in: table, delimiter: delimiter) { (record: borrowing Record) throws(MachineFailure) in
            guard skipped else {
                skipped = true
                return
            }
            if let fault = record.fault { return report.add(fault.diagnostic(in: block.file)) }
            if record.count != width {
                let message =
                    "this row has \(record.count) fields, the heading has \(width); put quotes around a field that holds the delimiter"
                let column = record.count > width ? record.column(width) : 1
                return report.add(
                    Diagnostic(.error, id: "tickets.ragged", file: block.file, line: record.line, column: column, message))
            }
            try count(TableRow(record: copy record, columns: columns), block.file, &report)
        }
    }

    private mutating func readLines(_ block: ExportBlock<Counter.Column>, _ report: inout ReadingReport) throws(MachineFailure) {
        let bytes = block.bytes
        var line = block.line
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            if bytes[start..<end].contains(where: { $0 > 0x20 }) {
                let row = Result { () throws(JSONScan.Broken) in
                    try JSONRow<Counter.Column>(bytes, start..<end, line: line, keys: &keys)
                }
                switch row {
                case .success(let row): try count(row, block.file, &report)
                case .failure(let broken):
                    let column = 1 + bytes[start..<min(end, broken.offset)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
                    report.add(
                        Diagnostic(
                            .error, id: "tickets.broken-json", file: block.file, line: line, column: column,
                            "this line is not a JSON object; write one object a line (JSON Lines)"))
                }
            }
            start = end + 1
            line += 1
        }
    }

    @inline(__always)
    private mutating func count(_ row: some ExportRow<Counter.Column>, _ file: String, _ report: inout ReadingReport) throws(MachineFailure)
    {
        guard let record = counter.record(of: row, in: file, report: &report) else { return }
        if weeks?.contains(record.week) != true {
            weeks = weeks.map { min($0.lowerBound, record.week)...max($0.upperBound, record.week) } ?? record.week...record.week
        }
        try spool.append(record, to: Memory.bucket(record.id))
    }
}
