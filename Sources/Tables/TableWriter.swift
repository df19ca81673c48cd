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
    package mutating func field(_ text: String) {
        if isWithinRecord { bytes.append(delimiter) }
        isWithinRecord = true
        let delimiter = delimiter
        let needsQuotes = text.utf8.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || text.utf8.first == 0xEF
        guard needsQuotes else { return bytes += text.utf8 }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Writes a number as one field of the record under way.
    package mutating func field(_ number: Int) { field(String(number)) }

    /// Ends the record under way.
    package mutating func endRecord() {
        // A lone empty field would be a blank line, which readers pass over.
        if isWithinRecord, bytes.last == nil || bytes.last == 0x0A { bytes += [0x22, 0x22] }
        bytes.append(0x0A)
        isWithinRecord = false
    }

    /// Hands over what was written and starts afresh, for tables too long to hold.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }
}
