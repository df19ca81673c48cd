import Tables

/// What is known of one week, seen from above.
struct LedgerWeek: Sendable {
    let number: UInt16
    private(set) var isEmpty = true
    /// Whether a record of this run counts in it.
    private(set) var isTouched = false
    /// Whether the statistics have rows of it.
    private(set) var exists = false
    /// Whether a file of counted orders sets some of its cells.
    private(set) var hasSet = false
    /// Numbers that change when a count or the name of a cell does: of what the records add up to, and of what the statistics hold.
    private(set) var countedFingerprint: UInt64 = 0
    private(set) var existingFingerprint: UInt64 = 0

    /// Where a count comes from.
    enum Source: Sendable {
        /// What the records add up to.
        case counted
        /// What the statistics hold.
        case existing
    }

    init(number: UInt16) { self.number = number }

    mutating func add(_ record: CountRecord, _ names: NameFingerprints) {
        isEmpty = false
        if record.marks.contains(.set) {
            hasSet = true
            return
        }
        // A sum over all records of a cell is the cell's count times its fingerprint, in whatever order they come.
        let part = names.cell(record) &* UInt64(record.copies)
        if record.marks.contains(.existing) {
            exists = true
            existingFingerprint &+= part
        } else {
            countedFingerprint &+= part
            if record.marks.contains(.fresh) { isTouched = true }
        }
    }

    /// Calls `body` with each cell that the source has, its count in `copies`; a count that is set goes before both sources.
    ///
    /// - Parameter records: sorted by cell.
    static func addUp(_ records: [CountRecord], _ source: Source, _ body: (CountRecord) -> Void) {
        var at = 0
        while at < records.count {
            var cell = records[at]
            var (count, set, isCounted, isSet) = (UInt64(0), UInt64(0), false, false)
            while at < records.count, records[at].isSameCell(cell) {
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
            if isSet { (count, isCounted) = (set, true) }
            guard isCounted else { continue }
            cell.copies = UInt32(clamping: count)
            body(cell)
        }
    }
}

/// A fingerprint of each name, by its number; the same wherever and whenever the name is met.
struct NameFingerprints: Sendable {
    private let issues: [UInt64]
    private let skus: [UInt64]
    private let carriers: [UInt64]
    private let channels: [UInt64]

    init(_ names: Names) {
        func fingerprints(_ table: NameTable) -> [UInt64] { (0..<table.count).map { NameTable.hash(table.name($0).span) } }
        issues = fingerprints(names.issues)
        skus = fingerprints(names.skus)
        carriers = fingerprints(names.carriers)
        channels = fingerprints(names.channels)
    }

    func cell(_ record: CountRecord) -> UInt64 {
        var value = issues[Int(record.issue)]
        value = Self.mixed(value, skus[Int(record.sku)])
        value = Self.mixed(value, carriers[Int(record.carrier)])
        return Self.mixed(value, channels[Int(record.channel)])
    }

    private static func mixed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = (a &* 0x9E37_79B9_7F4A_7C15 ^ b) &* 0xFF51_AFD7_ED55_8CCD
        return (product ^ (product >> 32)) &+ 0x9E37_79B9_7F4A_7C15
    }
}
