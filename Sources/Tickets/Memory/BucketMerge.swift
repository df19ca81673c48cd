/// Which of many records for the same ticket counts, and which of many tickets of the same order.
struct BucketMerge {
    private var records: [CountRecord] = []
    private var copies: [SourceRow: UInt32] = [:]

    /// A row without an id, in one source.
    private struct SourceRow: Hashable {
        var id: UInt64
        var source: Int
    }

    /// - Parameter count: how many records will be added.
    init(count: Int) { records.reserveCapacity(count) }

    /// - Parameter source: any number of its own for each file, and one for the memory.
    mutating func add(_ record: CountRecord, source: Int) {
        records.append(record)
        if record.marks.contains(.derived) { copies[SourceRow(id: record.id, source: source), default: 0] += record.copies }
    }

    /// What came of the records of this run.
    struct Tally: Sendable {
        /// Tickets of this run, each once, and how many of them the memory knew.
        var tickets = 0
        var known = 0
        /// Tickets of this run that an order's other ticket speaks for.
        var sameOrder = 0
    }

    /// One record for each ticket: the first as `CountRecord` orders them, whatever the order in which they were added.
    ///
    /// - Complexity: O(n log n)
    consuming func tickets(_ tally: inout Tally) -> [CountRecord] {
        records.sort { $0.id != $1.id ? $0.id < $1.id : CountRecord.precedes($0, $1) }
        // A row without an id counts as often as the source that has it most often.
        var most: [UInt64: UInt32] = [:]
        for (row, count) in copies { most[row.id] = max(most[row.id] ?? 0, count) }
        var kept = 0
        var at = 0
        while at < records.count {
            var first = records[at]
            var isKnown = false
            var next = at
            while next < records.count, records[next].id == first.id {
                if next > at { first.joinTimes(records[next]) }
                if records[next].marks.contains(.fresh) { first.marks.insert(.fresh) } else { isKnown = true }
                next += 1
            }
            if first.marks.contains(.derived) { first.copies = most[first.id] ?? 1 }
            if first.marks.contains(.fresh) {
                tally.tickets += Int(first.copies)
                if isKnown { tally.known += Int(first.copies) }
            }
            records[kept] = first
            kept += 1
            at = next
        }
        records.removeLast(records.count - kept)
        return records
    }

    /// One ticket for each order, product and issue: the first whose issue became known.
    ///
    /// - Parameter records: tickets that name their order.
    static func complaints(_ records: inout [CountRecord], _ tally: inout Tally) {
        records.sort { a, b in
            if a.order != b.order { return a.order < b.order }
            return a.week != b.week ? a.week < b.week : CountRecord.precedes(a, b)
        }
        var kept = 0
        for record in records {
            if kept > 0, records[kept - 1].order == record.order {
                if record.marks.contains(.fresh) {
                    records[kept - 1].marks.insert(.fresh)
                    tally.sameOrder += Int(record.copies)
                }
            } else {
                records[kept] = record
                kept += 1
            }
        }
        for index in 0..<kept { records[index].copies = 1 }
        records.removeLast(records.count - kept)
    }

    /// Lets an order of several products count once for each of its carriers: the first product's record keeps the carrier.
    static func parcels(_ records: inout [CountRecord]) {
        records.sort { $0.order != $1.order ? $0.order < $1.order : CountRecord.precedes($0, $1) }
        var carriers: Set<UInt32> = []
        for index in records.indices {
            if index == 0 || records[index - 1].order != records[index].order { carriers.removeAll(keepingCapacity: true) }
            if records[index].carrier != 0, !carriers.insert(records[index].carrier).inserted { records[index].carrier = 0 }
        }
    }
}
