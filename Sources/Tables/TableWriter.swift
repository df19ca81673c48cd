/// Writes a delimiter-separated table into bytes: LF at the end of each record, quotes only where they are needed.
///
///     var table = TableWriter()
///     table.record(["sku", "name"])
///     table.record(["A-1", "Dress, blue"])   // A-1,"Dress, blue"
package struct TableWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private let delimiter: UInt8
    private var isWithinRecord = false

    /// - Parameter delimiter: the byte between fields, a comma where nothing is said.
    package init(delimiter: UInt8 = 0x2C) {
        self.delimiter = delimiter
    }

    /// Writes one record.
    package mutating func record(_ fields: some Sequence<String>) {
        for text in fields { field(text) }
        endRecord()
    }

    /// Writes one field of the record under way.
    package mutating func field(_ text: String) { field(encoded: encoded(text)) }

    /// The text as a field: with quotes where it needs them.
    package func encoded(_ text: String) -> [UInt8] {
        let text = Array(text.utf8)
        let needsQuotes = text.first == 0xEF || text.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return text }
        var out: [UInt8] = [0x22]
        for byte in text {
            if byte == 0x22 { out.append(0x22) }
            out.append(byte)
        }
        out.append(0x22)
        return out
    }

    /// Writes one field that ``encoded(_:)`` made: for texts that come again and again.
    package mutating func field(encoded bytes: [UInt8]) {
        if isWithinRecord { self.bytes.append(delimiter) }
        isWithinRecord = true
        self.bytes += bytes
    }

    /// Writes a number as one field of the record under way.
    package mutating func field(_ number: Int) {
        guard (0..<10).contains(number) else { return field(String(number)) }
        if isWithinRecord { bytes.append(delimiter) }
        isWithinRecord = true
        bytes.append(0x30 + UInt8(number))
    }

    /// Ends the record under way.
    package mutating func endRecord() {
        // A lone empty field would be a blank line, which readers pass over.
        if isWithinRecord, bytes.last == nil || bytes.last == 0x0A { bytes += [0x22, 0x22] }
        bytes.append(0x0A)
        isWithinRecord = false
    }

    /// Hands over what was written and starts afresh, for tables too long to hold.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
