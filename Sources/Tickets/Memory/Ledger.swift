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
        let tickets = bucket.tickets(&merged)
        for ticket in tickets {
            if ticket.order == 0 { try add(ticket) } else { try byOrder.append(ticket, to: Memory.bucket(ticket.order)) }
        }
        return tickets.map { ticket in
            var remembered = ticket
            remembered.marks.remove(.fresh)
            return remembered
        }
    }

    /// Decides between tickets of the same order; after it nothing can be added.
    mutating func close() throws(MachineFailure) {
        try byOrder.close()
        for bucket in 0..<byOrder.buckets {
            var records: [CountRecord] = []
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
        for bucket in 0..<byWeek.buckets {
            var records: [CountRecord] = []
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

/// Everything that is known of one week.
struct LedgerWeek: Sendable {
    let week: UInt16
    /// The cells that the records add up to, sorted; `copies` is the count.
    private(set) var counted: [CountRecord] = []
    /// The cells that the statistics hold, sorted.
    private(set) var existing: [CountRecord] = []
    /// The cells that counted orders set, sorted.
    private(set) var set: [CountRecord] = []
    /// Whether a record of this run counts in it.
    private(set) var isTouched = false

    /// - Parameter records: of one week, sorted by cell.
    init(_ records: ArraySlice<CountRecord>) {
        week = records.first?.week ?? 0
        for record in records {
            if record.marks.contains(.existing) {
                Self.add(record, to: &existing)
            } else if record.marks.contains(.set) {
                Self.add(record, to: &set)
            } else {
                Self.add(record, to: &counted)
                if record.marks.contains(.fresh) { isTouched = true }
            }
        }
    }

    private static func add(_ record: CountRecord, to cells: inout [CountRecord]) {
        if let last = cells.indices.last, cells[last].isSameCell(record) {
            cells[last].copies = cells[last].copies.addingReportingOverflow(record.copies).partialValue
        } else {
            cells.append(record)
        }
    }

    /// The cells with those that are set in the place of the others.
    static func setting(_ set: [CountRecord], in cells: [CountRecord]) -> [CountRecord] {
        if set.isEmpty { return cells }
        let others = cells.filter { cell in !set.contains { $0.isSameCell(cell) } }
        return (others + set).sorted(by: CountRecord.cellPrecedes)
    }

    /// A number that changes when a name or count of the week's rows does.
    static func fingerprint(_ cells: [CountRecord], _ names: Names) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        for cell in cells {
            add(names.issues.name(Int(cell.issue)))
            add(names.skus.name(Int(cell.sku)))
            add(names.carriers.name(Int(cell.carrier)))
            add(names.channels.name(Int(cell.channel)))
            add(withUnsafeBytes(of: cell.copies.littleEndian) { Array($0) })
        }
        return hash
    }
}
