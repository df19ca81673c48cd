/// Everything that is known of one week. Its cells are added up as they are asked for, so that no week is held twice.
struct LedgerWeek: Sendable {
    /// Of one week, sorted by cell.
    private let records: ArraySlice<CountRecord>
    let week: UInt16
    /// Whether a record of this run counts in it.
    private(set) var isTouched = false
    /// Whether the statistics have rows of it.
    private(set) var exists = false
    /// Whether a file of counted orders sets some of its cells.
    private(set) var hasSet = false

    /// Where a count comes from.
    enum Source: Sendable {
        /// What the records add up to.
        case counted
        /// What the statistics hold.
        case existing
    }

    init(_ records: ArraySlice<CountRecord>) {
        self.records = records
        week = records.first?.week ?? 0
        for record in records {
            if record.marks.contains(.existing) {
                exists = true
            } else if record.marks.contains(.set) {
                hasSet = true
            } else if record.marks.contains(.fresh) {
                isTouched = true
            }
        }
    }

    /// Calls `body` with each cell in order, its count in `copies`; a count that is set goes before both sources.
    func forEachCell(_ source: Source, withSet: Bool, _ body: (CountRecord) -> Void) {
        var at = records.startIndex
        while at < records.endIndex {
            var cell = records[at]
            var (count, set, isCounted, isSet) = (UInt64(0), UInt64(0), false, false)
            while at < records.endIndex, records[at].isSameCell(cell) {
                let record = records[at]
                if record.marks.contains(.set) {
                    set += UInt64(record.copies)
                    isSet = true
                } else if record.marks.contains(.existing) == (source == .existing) {
                    count += UInt64(record.copies)
                    isCounted = true
                }
                at += 1
            }
            if withSet, isSet { (count, isCounted) = (set, true) }
            guard isCounted else { continue }
            cell.copies = UInt32(clamping: count)
            body(cell)
        }
    }

    /// A number that changes when a name or count of the source's rows does.
    func fingerprint(_ source: Source, _ names: Names) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        forEachCell(source, withSet: false) { cell in
            add(names.issues.name(Int(cell.issue)))
            add(names.skus.name(Int(cell.sku)))
            add(names.carriers.name(Int(cell.carrier)))
            add(names.channels.name(Int(cell.channel)))
            hash = (hash ^ UInt64(cell.copies)) &* 0x100_0000_01B3
        }
        return hash
    }
}
