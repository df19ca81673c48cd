/// Cuts a table that arrives in pieces into blocks of whole records, which can then be read in parallel.
///
/// Only the scan knows where a record ends, because a line break within quotes does not end it.
package struct TableSplitter: Sendable {
    /// Whole records, and the line of the file that the first one starts in.
    package struct Block: Sendable {
        package var bytes: [UInt8]
        package var line: Int
    }

    private let delimiter: UInt8
    private var pieces = TablePieces()
    private var line = 1

    package init(delimiter: UInt8 = 0x2C) {
        self.delimiter = delimiter
    }

    /// Takes the next bytes of the table; returns the records that are now whole, nil where there are none.
    ///
    /// - Parameter isLast: whether the table ends with them.
    package mutating func block(of chunk: [UInt8], isLast: Bool) -> Block? {
        guard var bytes = pieces.join(chunk, isLast: isLast) else { return nil }
        let scan = RecordScan(delimiter: delimiter, isLast: isLast || bytes.count > TableScanner.longestRecord + chunk.count)
        var sink = NoFields()
        var at = 0
        let first = line
        while at < bytes.count, let (end, lines) = scan.record(in: bytes.span, from: at, into: &sink) {
            at = end
            line += lines
        }
        guard at > 0 else {
            pieces.rest = bytes
            return nil
        }
        if at < bytes.count {
            pieces.rest = Array(bytes[at...])
            bytes.removeLast(bytes.count - at)
        }
        return Block(bytes: bytes, line: first)
    }
}

/// Hands each record of a block to `body`, in order; what `forEachRecord` is to a whole table.
package func forEachRecord<E: Error>(
    in block: TableSplitter.Block, delimiter: UInt8 = 0x2C, _ body: (borrowing Record) throws(E) -> Void
) throws(E) {
    var line = block.line
    _ = try scanRecords(of: block.bytes, from: 0, with: RecordScan(delimiter: delimiter, isLast: true), line: &line, body)
}
