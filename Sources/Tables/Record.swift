import Model

/// One record of a delimiter-separated table: its fields as ranges of the table's bytes, and the place of each.
///
/// A record is handed out by `forEachRecord` and `TableScanner` and costs nothing to make; only asking for a field as
/// text makes one. A field that the record does not have reads as empty: use ``count`` where that is a mistake.
package struct Record: Sendable {
    /// The bytes that the ranges point into: the whole table, or the part of it that is in memory.
    package var bytes: [UInt8]
    /// The line of the file that the record starts in, counted from 1.
    package var line: Int
    /// What is wrong with the quotes of this record; its fields are then a best guess.
    package var fault: TableFault?
    var fields: FieldList

    init(bytes: [UInt8]) {
        self.bytes = bytes
        line = 1
        fields = FieldList()
    }

    /// How many fields it has, at least 1.
    package var count: Int { fields.list.count }

    /// Where field `index` lies in ``bytes``, without the quotes around it, doubled quotes still doubled.
    package func range(_ index: Int) -> Range<Int> {
        guard index < fields.list.count else { return 0..<0 }
        let field = fields.list[index]
        return field.start..<field.end
    }

    /// Whether field `index` has quotes around it.
    package func isQuoted(_ index: Int) -> Bool { index < fields.list.count && fields.list[index].isQuoted }

    /// Whether field `index` holds nothing.
    package func isEmpty(_ index: Int) -> Bool { range(index).isEmpty }

    /// The bytes of field `index`, unquoted, for as long as `body` runs; nothing is copied unless it holds doubled quotes.
    package func withField<Result, E: Error>(_ index: Int, _ body: (Span<UInt8>) throws(E) -> Result) throws(E) -> Result {
        let range = range(index)
        if range.isEmpty || !fields.list[index].hasDoubledQuotes { return try body(bytes.span.extracting(range)) }
        let text = unquoted(range)
        return try body(text.span)
    }

    /// Field `index` as text, unquoted. Bytes that are not UTF-8 become U+FFFD.
    package func field(_ index: Int) -> String {
        let range = range(index)
        if range.isEmpty { return "" }
        if fields.list[index].hasDoubledQuotes { return String(decoding: unquoted(range), as: UTF8.self) }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// All fields as text, in order.
    package var texts: [String] { (0..<count).map { field($0) } }

    /// The line that field `index` starts in: later than the record's own where a field before it holds line breaks.
    package func line(_ index: Int) -> Int { place(index).line }

    /// The column that field `index` starts in, its quote included: characters (Unicode scalars) from the start of its line, from 1.
    package func column(_ index: Int) -> Int { place(index).column }

    private func place(_ index: Int) -> TextPlace {
        guard let first = fields.list.first else { return TextPlace(line: line) }
        let start = first.start - (first.isQuoted ? 1 : 0)
        let field = fields.list[min(index, fields.list.count - 1)]
        let end = index < fields.list.count ? field.start - (field.isQuoted ? 1 : 0) : field.end + (field.isQuoted ? 1 : 0)
        return TextPlace(line: line).after(bytes[start..<max(start, min(end, bytes.count))])
    }

    private func unquoted(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var afterQuote = false
        for byte in bytes[range] {
            if byte == 0x22, afterQuote {
                afterQuote = false
                continue
            }
            afterQuote = byte == 0x22
            text.append(byte)
        }
        return text
    }
}
