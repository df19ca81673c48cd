import Tables

/// Numbers and names into bytes.
struct ByteWriter {
    var bytes: [UInt8] = []

    init(_ first: UInt64) { number(first) }

    mutating func number(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }

    /// Weeks with a number of each.
    mutating func weeks(_ weeks: [UInt16: UInt64]) {
        number(UInt64(weeks.count))
        for (week, value) in weeks.sorted(by: { $0.key < $1.key }) {
            number(UInt64(week))
            number(value)
        }
    }

    mutating func names(_ table: NameTable) {
        number(UInt64(table.count))
        for index in 0..<table.count {
            let name = table.name(index)
            number(UInt64(name.count))
            bytes += name
        }
    }
}
