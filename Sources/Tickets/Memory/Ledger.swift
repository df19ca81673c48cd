import Model
import Tables

/// Joins the records of a run with what the memory holds and what the statistics say, week by week.
///
/// Every step works on one bucket at a time, so that what is in memory at once does not grow with the files:
/// records by ticket (the memory's order), then by order, then by week.
struct Ledger: ~Copyable {
    /// Whether orders or tickets are joined; they differ in what one order means.
    enum Kind: Sendable { case tickets, orders }

    private let kind: Kind
    /// Sorted names of everything that takes part.
    let names: Names
    private(set) var merged = BucketMerge.Tally()
    private var byOrder: RecordSpool<CountRecord>
    private var byWeek: RecordSpool<CountRecord>
    private let weeks: ClosedRange<UInt16>
    /// Each week lies in so many buckets, one after the other in the order of the statistics.
    private let bucketsPerWeek: Int

    /// - Parameters:
    ///   - weeks: the first and last week of everything that will be added.
    ///   - folder: where to set records aside; nil: in memory.
    init(_ kind: Kind, names: Names, weeks: ClosedRange<UInt16>, folder: String?) throws(MachineFailure) {
        let bucketsPerWeek = max(1, 512 / weeks.count)
        let byOrder = try RecordSpool<CountRecord>(buckets: Memory.buckets, path: folder.map { "\($0)/by-order.tmp" })
        let byWeek = try RecordSpool<CountRecord>(buckets: weeks.count * bucketsPerWeek, path: folder.map { "\($0)/by-week.tmp" })
        self.kind = kind
        self.names = names
        self.weeks = weeks
        self.bucketsPerWeek = bucketsPerWeek
        self.byOrder = byOrder
        self.byWeek = byWeek
    }

    /// A count for its week as it is: of the statistics there are, or set by a file of counted orders.
    mutating func add(_ record: CountRecord) throws(MachineFailure) {
        // Tickets are sorted by issue first, orders by sku.
        let part =
            switch kind {
            case .tickets: Int(record.issue) * bucketsPerWeek / names.issues.count
            case .orders: Int(record.sku) * bucketsPerWeek / names.skus.count
            }
        try byWeek.append(record, to: Int(record.week - weeks.lowerBound) * bucketsPerWeek + part)
    }

    /// All records of one bucket of tickets, from every source; returns what to remember of them, sorted.
    ///
    /// - Parameter each: is handed every ticket.
    mutating func add(
        _ bucket: consuming BucketMerge, _ each: (CountRecord) throws(MachineFailure) -> Void
    ) throws(MachineFailure) -> [CountRecord] {
        var tickets = bucket.tickets(&merged)
        for index in tickets.indices {
            let ticket = tickets[index]
            try each(ticket)
            if ticket.order == 0 { try add(ticket) } else { try byOrder.append(ticket, to: Memory.bucket(ticket.order)) }
            tickets[index].marks.remove(.fresh)
        }
        return tickets
    }

    /// Decides between tickets of the same order; after it nothing can be added.
    mutating func close() throws(MachineFailure) {
        try byOrder.close()
        for bucket in 0..<byOrder.buckets {
            var records: [CountRecord] = []
            records.reserveCapacity(byOrder.count(in: bucket))
            try byOrder.forEachRecord(in: bucket) { record, _ in records.append(record) }
            switch kind {
            case .tickets: BucketMerge.complaints(&records, &merged)
            case .orders: BucketMerge.parcels(&records)
            }
            for record in records { try add(record) }
            byOrder.forget(bucket)
        }
        try byWeek.close()
    }

    /// Hands out week after week, with what is known of each.
    func forEachWeek(_ body: (LedgerWeek) throws(MachineFailure) -> Void) throws(MachineFailure) {
        let fingerprints = NameFingerprints(names)
        for number in weeks {
            var week = LedgerWeek(number: number)
            for bucket in buckets(of: number) {
                try byWeek.forEachRecord(in: bucket) { record, _ in week.add(record, fingerprints) }
            }
            if !week.isEmpty { try body(week) }
        }
    }

    /// Calls `body` with each cell of a week in order, its count in `copies`; a count that is set goes before both sources.
    func forEachCell(in week: UInt16, _ source: LedgerWeek.Source, _ body: (CountRecord) -> Void) throws(MachineFailure) {
        for bucket in buckets(of: week) {
            var records: [CountRecord] = []
            records.reserveCapacity(byWeek.count(in: bucket))
            try byWeek.forEachRecord(in: bucket) { record, _ in records.append(record) }
            records.sort(by: CountRecord.cellPrecedes)
            LedgerWeek.addUp(records, source, body)
        }
    }

    private func buckets(of week: UInt16) -> Range<Int> {
        let first = Int(week - weeks.lowerBound) * bucketsPerWeek
        return first..<(first + bucketsPerWeek)
    }
}
