/// The columns of keys seen before, by their place in the object: lines mostly have the same keys in the same order.
struct JSONKeys<Column: ExportColumn>: Sendable {
    private var seen: [(key: [UInt8], column: Int, rank: Int)] = []
    /// The columns that any line had.
    private(set) var present: Set<Int> = []

    mutating func column(_ text: Span<UInt8>, _ range: Range<Int>, _ ordinal: Int) -> (column: Int, rank: Int)? {
        let key = text.extracting(range)
        if ordinal < seen.count, Self.isSame(key, seen[ordinal].key) {
            return seen[ordinal].column < 0 ? nil : (seen[ordinal].column, seen[ordinal].rank)
        }
        var bytes: [UInt8] = []
        for index in key.indices { bytes.append(key[index]) }
        let column = ColumnMap<Column>.column(of: String(decoding: JSONScan.unescaped(bytes[...]), as: UTF8.self))
        let rank =
            column.map { ColumnMap<Column>.plain(String(decoding: bytes, as: UTF8.self)) == ColumnMap<Column>.plain($0.name) ? 0 : 1 } ?? 0
        let entry = (key: bytes, column: column?.rawValue ?? -1, rank: rank)
        if ordinal < seen.count { seen[ordinal] = entry } else if ordinal == seen.count { seen.append(entry) }
        if let column { present.insert(column.rawValue) }
        return column.map { ($0.rawValue, rank) }
    }

    private static func isSame(_ span: Span<UInt8>, _ bytes: [UInt8]) -> Bool {
        guard span.count == bytes.count else { return false }
        for index in span.indices where span[index] != bytes[index] { return false }
        return true
    }
}
