import Tables

/// Numbers and names into bytes.
struct ByteWriter {
    var bytes: [UInt8] = []

    init(_ first: UInt64) { number(first) }

    mutating func number(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }

    mutating func names(_ table: NameTable) {
        number(UInt64(table.count))
        for index in 0..<table.count {
            let name = table.name(index)
            number(UInt64(name.count))
            bytes += name
        }
    }
}
