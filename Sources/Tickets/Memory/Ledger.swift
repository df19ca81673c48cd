import Model

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
    private var byOrder: RecordSpool
    private var byWeek: RecordSpool
    private let weeksPerBucket: Int
    private let firstWeek: Int

    /// Bounds how many weeks share a bucket: with up to 512 weeks (ten years) each has its own.
    private static let weekBuckets = 512

    /// - Parameters:
    ///   - weeks: the first and last week of everything that will be added.
    ///   - folder: where to set records aside; nil: in memory.
    init(_ kind: Kind, names: Names, weeks: ClosedRange<UInt16>, folder: String?) throws(MachineFailure) {
        let byOrder = try RecordSpool(buckets: Memory.buckets, path: folder.map { "\($0)/by-order.tmp" })
        let byWeek = try RecordSpool(buckets: Self.weekBuckets, path: folder.map { "\($0)/by-week.tmp" })
        self.kind = kind
        self.names = names
        firstWeek = Int(weeks.lowerBound)
        weeksPerBucket = weeks.count / Self.weekBuckets + 1
        self.byOrder = byOrder
        self.byWeek = byWeek
    }

    /// A count for its week as it is: of the statistics there are, or set by a file of counted orders.
    mutating func add(_ record: CountRecord) throws(MachineFailure) {
        try byWeek.append(record, to: (Int(record.week) - firstWeek) / weeksPerBucket)
    }

    /// All records of one bucket of tickets, from every source; returns what to remember of them, sorted.
    mutating func add(_ bucket: consuming BucketMerge) throws(MachineFailure) -> [CountRecord] {
        var tickets = bucket.tickets(&merged)
        for index in tickets.indices {
            let ticket = tickets[index]
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
        }
        try byWeek.close()
    }

    /// Hands out week after week.
    func forEachWeek(_ body: (LedgerWeek) throws(MachineFailure) -> Void) throws(MachineFailure) {
        var records: [CountRecord] = []
        for bucket in 0..<byWeek.buckets {
            records.removeAll(keepingCapacity: true)
            records.reserveCapacity(byWeek.count(in: bucket))
            try byWeek.forEachRecord(in: bucket) { record, _ in records.append(record) }
            records.sort(by: CountRecord.cellPrecedes)
            var start = 0
            while start < records.count {
                var end = start
                while end < records.count, records[end].week == records[start].week { end += 1 }
                try body(LedgerWeek(records[start..<end]))
                start = end
            }
        }
    }
}
