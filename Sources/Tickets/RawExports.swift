import Model
import Synchronization

/// The records of some exports, set aside by bucket, with the names that their numbers stand for.
struct RawExports<Counter: RowCounter & ~Copyable>: ~Copyable {
    let reports: [ExportReader<Counter>.FileReport]
    private let workers: [ExportReader<Counter>.Worker]

    /// Reads them.
    ///
    /// - Parameters:
    ///   - folder: where to set records aside; nil: in memory.
    ///   - counters: one for each task that shall read.
    static func read(
        _ inputs: [RawInput], folder: String?, counter: @Sendable () throws(MachineFailure) -> sending Counter
    ) async throws(MachineFailure) -> RawExports {
        var workers: [ExportReader<Counter>.Worker] = []
        for number in 0..<parallelReaders {
            let spool = try RecordSpool<CountRecord>(buckets: Memory.buckets, path: folder.map { "\($0)/rows-\(number).tmp" })
            workers.append(.init(.init(counter: try counter(), spool: spool)))
        }
        return RawExports(reports: try await ExportReader(workers).read(inputs), workers: workers)
    }

    /// Reading keeps up with two that count.
    private static var parallelReaders: Int { 2 }

    private init(reports: [ExportReader<Counter>.FileReport], workers: [ExportReader<Counter>.Worker]) {
        self.reports = reports
        self.workers = workers
    }

    var diagnostics: [Diagnostic] { reports.flatMap(\.all).inOrder }
    var names: [Names] { workers.map { $0.state.withLock { $0.counter.names } } }

    /// How many records a bucket has.
    func count(in bucket: Int) -> Int { workers.reduce(0) { sum, worker in sum + worker.state.withLock { $0.spool.count(in: bucket) } } }

    /// The records of one bucket, their names numbered as the maps say (one a set of ``names``).
    func forEachRecord(in bucket: Int, _ maps: ArraySlice<NameMap>, _ body: (CountRecord, _ source: Int) -> Void) throws(MachineFailure) {
        for (worker, map) in zip(workers, maps) {
            try worker.state.withLock { state throws(MachineFailure) in
                try state.spool.forEachRecord(in: bucket) { record, source in
                    var record = record
                    map.apply(to: &record)
                    body(record, source)
                }
            }
        }
    }

    /// The words of one bucket, of tickets that no rule classified.
    func words(in bucket: Int) throws(MachineFailure) -> [WordRecord] {
        var words: [WordRecord] = []
        for worker in workers {
            let own = try worker.state.withLock { state throws(MachineFailure) in
                var own: [WordRecord] = []
                try state.counter.forEachWord(in: bucket) { own.append($0) }
                return own
            }
            words += own
        }
        return words
    }

    /// The first and last week of the records.
    var weeks: ClosedRange<UInt16>? {
        workers.compactMap { $0.state.withLock { $0.weeks } }.reduce(nil as ClosedRange<UInt16>?) { all, next in
            all.map { min($0.lowerBound, next.lowerBound)...max($0.upperBound, next.upperBound) } ?? next
        }
    }

    /// What the rows say together, by the codes of the catalogue.
    func fill(_ summary: inout ImportSummary, codes: [String]) {
        var classified: [Int: Int] = [:]
        for report in reports {
            summary.rows += report.rows.rows
            summary.withoutIssue += report.rows.withoutIssue
            summary.undecided += report.rows.undecided
            summary.service.join(report.rows.service)
            classified.merge(report.rows.classified, uniquingKeysWith: +)
        }
        summary.classified = classified.map { ImportSummary.NameCount(name: codes[$0.key], count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
        summary.weeks = weeks.map { Week(number: $0.lowerBound)...Week(number: $0.upperBound) }
        summary.diagnostics = diagnostics
    }
}
