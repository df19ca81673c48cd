import Disk
import Model
import Tables

/// One import: the memory as it was, the files it will write, and the lock that keeps a second import out.
struct ImportSession: ~Copyable {
    private let target: ImportTarget
    private let kind: Ledger.Kind
    /// Where the memory and everything on the way lies.
    let folder: String
    /// For the digests of ids: the memory's, or a new one.
    let key: [UInt8]
    private let memory: Memory?
    private let state: ImportSummary.MemoryState
    private let lock: DiskFile

    init(_ target: ImportTarget, _ kind: Ledger.Kind) throws(MachineFailure) {
        let folder = target.memoryFolder
        try DiskFolder(folder).make()
        try Self.ignoreFolder(folder)
        let lock = try DiskFile.creating("\(folder)/lock", mode: 0o600)
        guard lock.lock() else { throw MachineFailure("another import into \(target.content) is running; wait until it is done") }
        var known: Memory?
        let state: ImportSummary.MemoryState
        switch try Memory.open(Self.memoryPath(folder, kind)) {
        case .none: state = .none
        case .broken: state = .broken
        case .known(let memory):
            known = memory
            state = .kept
        }
        if let old = known?.key { key = old } else { key = try DiskFile.randomBytes(Digest.keyLength) }
        memory = known
        self.target = target
        self.kind = kind
        self.folder = folder
        self.state = state
        self.lock = lock
    }

    /// Keeps the memory out of git: it is one machine's own.
    private static func ignoreFolder(_ folder: String) throws(MachineFailure) {
        let path = "\(folder)/../.gitignore"
        if !DiskFile.exists(path) { try DiskFile.creating(path).write(Array("*\n".utf8)) }
    }

    private static func memoryPath(_ folder: String, _ kind: Ledger.Kind) -> String {
        "\(folder)/\(kind == .tickets ? "tickets" : "orders").memory"
    }

    /// Joins the records with memory and statistics, and writes both anew.
    func join<Counter: RowCounter & ~Copyable>(
        _ raw: consuming RawExports<Counter>, _ found: ImportSummary
    ) throws(MachineFailure) -> ImportSummary {
        var summary = found
        summary.memory = state
        let path = "\(target.content)/tickets/\(kind == .tickets ? "weekly.csv" : "orders.csv")"
        var statistics = CountsFile(path, kind)
        var rows = try RecordSpool<CountRecord>(buckets: 1, path: "\(folder)/statistics.tmp")
        try statistics.read(into: &rows)
        var tables = try kind == .tickets ? ServiceTables(content: target.content) : nil
        summary.diagnostics = (summary.diagnostics + statistics.diagnostics + (tables?.diagnostics ?? [])).inOrder
        guard !summary.diagnostics.hasErrors, let weeks = allWeeks(raw.weeks, statistics.weeks) else { return summary }

        let (names, maps) = Names.union(raw.names + [statistics.names, memory?.names ?? Names()])
        var ledger = try Ledger(kind, names: names, weeks: weeks, folder: folder)
        try add(rows, maps[maps.count - 2], to: &ledger)
        var writer = try MemoryWriter(Self.memoryPath(folder, kind))
        var service = try ServiceTally(names.channels, promises: target.promises, zone: target.zone, path: "\(folder)/by-opening.tmp")
        var set = 0
        // Of this run, by week.
        var tickets: [UInt16: Int] = [:]
        for bucket in 0..<Memory.buckets {
            var remembered = try memory?.records(bucket) ?? []
            for index in remembered.indices { maps[maps.count - 1].apply(to: &remembered[index]) }
            let kept = try ledger.merge(bucket, of: raw, maps[...], remembered: remembered, &set) { ticket throws(MachineFailure) in
                if kind == .tickets { try service.add(ticket) }
                if ticket.marks.contains(.fresh) { tickets[ticket.week, default: 0] += Int(ticket.copies) }
            }
            try writer.add(kept)
        }
        let words = try kind == .tickets ? unclassified(raw, tickets) : nil
        tellUnknown(names, of: raw.names, &summary)
        _ = consume raw
        try ledger.close()
        summary.count(ledger.merged, set: set)
        tables?.join(try service.weeks(), memory, &summary)

        try DiskFolder("\(target.content)/tickets").make()
        var counts = try CountsWriter("\(folder)/counts.new", statistics, names)
        let covered = try write(ledger, to: &counts, &summary)
        try counts.finish()
        try tables?.write(beside: folder)
        try writer.finish(
            key: key, names: names, weeks: covered, service: tables?.coveredService ?? [:], hours: tables?.coveredHours ?? [:])
        // Should the machine stop between the two, the next import sees statistics that the memory does not explain, and says so.
        try counts.move(to: path)
        summary.files = [path] + (try tables?.move(from: folder) ?? [])
        try writer.replace()
        try words?.write()
        return summary
    }

    /// The words of tickets that no rule classified, joined with those that earlier imports kept.
    ///
    /// - Parameter tickets: of this run, by week.
    private func unclassified<Counter: RowCounter & ~Copyable>(
        _ raw: borrowing RawExports<Counter>, _ tickets: [UInt16: Int]
    ) throws(MachineFailure) -> UnclassifiedFile {
        var file = try UnclassifiedFile(folder: folder)
        guard let last = tickets.keys.max() else { return file }
        var tally = WordTally(floor: target.privacyFloor, lastWeek: last)
        for bucket in 0..<WordSpool.buckets { tally.add(try raw.words(in: bucket)) }
        for (week, count) in tickets.sorted(by: { $0.key < $1.key }) { file.take(week, tickets: count, words: tally.words(of: week)) }
        return file
    }

    private func allWeeks(_ raw: ClosedRange<UInt16>?, _ statistics: ClosedRange<UInt16>?) -> ClosedRange<UInt16>? {
        guard let raw else { return nil }
        var weeks = raw
        for other in [memory?.span, statistics] {
            if let other { weeks = min(weeks.lowerBound, other.lowerBound)...max(weeks.upperBound, other.upperBound) }
        }
        return weeks
    }

    private func add(_ rows: consuming RecordSpool<CountRecord>, _ map: NameMap, to ledger: inout Ledger) throws(MachineFailure) {
        var failure: MachineFailure?
        try rows.forEachRecord(in: 0) { record, _ in
            guard failure == nil else { return }
            var record = record
            map.apply(to: &record)
            do throws(MachineFailure) { try ledger.add(record) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Writes each week: counted anew where the records are all there is to know, else as it stands; returns the weeks that are counted.
    private func write(
        _ ledger: borrowing Ledger, to counts: inout CountsWriter, _ summary: inout ImportSummary
    ) throws(MachineFailure) -> [UInt16: UInt64] {
        var covered: [UInt16: UInt64] = [:]
        var replaced: [Week] = []
        var left: [Week] = []
        let before = memory?.weeks ?? [:]
        let result = Result { () throws(MachineFailure) in
            try ledger.forEachWeek { week throws(MachineFailure) in
                let expected = before[week.number]
                let isKnown = expected != nil && expected == week.existingFingerprint
                var source = LedgerWeek.Source.existing
                if isKnown || week.isTouched {
                    source = .counted
                    if !isKnown, week.exists { replaced.append(Week(number: week.number)) }
                    if !week.hasSet { covered[week.number] = week.countedFingerprint }
                } else if expected != nil {
                    left.append(Week(number: week.number))
                }
                counts.begin(Week(number: week.number))
                try ledger.forEachCell(in: week.number, source) { counts.add($0) }
                try counts.endWeek()
            }
        }
        try result.get()
        summary.weeksReplaced = replaced
        summary.weeksLeft = left
        return covered
    }

    private func tellUnknown(_ names: Names, of raw: [Names], _ summary: inout ImportSummary) {
        let codes = Set(target.issues.issues.map(\.code))
        var issues: Set<String> = []
        var skus: Set<String> = []
        for names in raw {
            for number in 1..<max(1, names.issues.count) where !codes.contains(names.issues.text(number)) {
                issues.insert(names.issues.text(number))
            }
            guard let products = target.products else { continue }
            for number in 1..<max(1, names.skus.count) where !products.contains(SKU(names.skus.text(number))) {
                skus.insert(names.skus.text(number))
            }
        }
        summary.unknownIssues = kind == .tickets ? issues.sorted() : []
        summary.unknownSKUs = skus.sorted()
    }
}
