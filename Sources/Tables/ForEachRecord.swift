import Model

/// Hands each record of a table that is whole in memory to `body`, in order.
///
/// A byte order mark at the start and blank lines are passed over. Quotes may hold delimiters, line breaks and doubled quotes;
/// a broken quote never stops the scan, the record says so in ``Record/fault``.
///
///     forEachRecord(in: Array("sku,name\nA-1,\"Dress, blue\"\n".utf8)) { print($0.line, $0.field(1)) }
///     // 1 name
///     // 2 Dress, blue
///
/// - Complexity: O(bytes); measured figures are in docs/tables.md.
package func forEachRecord<E: Error>(
    in bytes: [UInt8], delimiter: UInt8 = 0x2C, _ body: (borrowing Record) throws(E) -> Void
) throws(E) {
    var line = 1
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    _ = try scanRecords(of: bytes, from: start, with: RecordScan(delimiter: delimiter, isLast: true), line: &line, body)
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Hands out the whole records from `start` on, and returns where the first one that is not whole starts.
func scanRecords<E: Error>(
    of bytes: [UInt8], from start: Int, with scan: RecordScan, line: inout Int, _ body: (borrowing Record) throws(E) -> Void
) throws(E) -> Int {
    var record = Record(bytes: bytes)
    var at = start
    while at < bytes.count {
        guard let (end, lines) = scan.record(in: bytes.span, from: at, into: &record.fields) else { return at }
        record.line = line
        record.fault = nil
        if let fault = record.fields.fault {
            let place = TextPlace(line: line).after(bytes[at..<fault.offset])
            record.fault = TableFault(fault.kind, line: place.line, column: place.column)
        }
        let isBlank = record.count == 1 && record.isEmpty(0) && !record.isQuoted(0)
        if !isBlank { try body(record) }
        line += lines
        at = end
    }
    return at
}
