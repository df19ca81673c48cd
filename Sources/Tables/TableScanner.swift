/// Reads a table that arrives in pieces, without ever holding more of it than a piece and one record.
///
///     var scanner = TableScanner()
///     while let chunk = try read() { scanner.feed(chunk) { record in ... } }
///     scanner.finish { record in ... }
package struct TableScanner: Sendable {
    /// A record longer than this (in bytes) is taken for one whose quote is never closed, so that a stray quote cannot fill memory.
    package static let longestRecord = 16 << 20

    private let delimiter: UInt8
    private var pieces = TablePieces()
    private var line = 1

    /// - Parameter delimiter: the byte between fields, a comma where nothing is said.
    package init(delimiter: UInt8 = 0x2C) {
        self.delimiter = delimiter
    }

    /// Takes the next bytes of the table and hands out the records that they complete.
    package mutating func feed<E: Error>(_ chunk: [UInt8], _ body: (borrowing Record) throws(E) -> Void) throws(E) {
        try take(chunk, isLast: false, body)
    }

    /// Hands out what is left: the last line where no line break ends it.
    package mutating func finish<E: Error>(_ body: (borrowing Record) throws(E) -> Void) throws(E) {
        try take([], isLast: true, body)
    }

    private mutating func take<E: Error>(
        _ chunk: [UInt8], isLast: Bool, _ body: (borrowing Record) throws(E) -> Void
    ) throws(E) {
        guard let bytes = pieces.join(chunk, isLast: isLast) else { return }
        let scan = RecordScan(delimiter: delimiter, isLast: isLast || bytes.count > Self.longestRecord + chunk.count)
        let end = try scanRecords(of: bytes, from: 0, with: scan, line: &line, body)
        pieces.rest = Array(bytes[end...])
    }
}
