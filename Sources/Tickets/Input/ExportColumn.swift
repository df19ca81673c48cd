/// A column that an export may have, known under many headings.
protocol ExportColumn: CaseIterable, RawRepresentable<Int>, Sendable {
    /// Its name in the contract, `opened_at`.
    var name: String { get }
    /// Further headings, as ``ColumnMap/plain(_:)`` writes them, the most telling first.
    var aliases: [String] { get }
}

extension ExportColumn {
    static func headings(_ list: String) -> [String] { list.utf8.split(separator: 0x20).compactMap { String($0) } }
}
