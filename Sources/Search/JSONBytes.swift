/// JSON, written straight into bytes.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    private static let hex = Array("0123456789abcdef".utf8)

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    mutating func string(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 { escape(byte) }
        bytes.append(0x22)
    }

    mutating func string(_ text: some Collection<UInt8>) {
        bytes.append(0x22)
        for byte in text { escape(byte) }
        bytes.append(0x22)
    }

    /// Bytes that need no escape, between quotes.
    mutating func plainString(_ text: some Collection<UInt8>) {
        bytes.append(0x22)
        bytes.append(contentsOf: text)
        bytes.append(0x22)
    }

    /// JSON that is finished.
    mutating func append(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    mutating func list<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONBytes, Element) -> Void) {
        bytes.append(0x5B)
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(0x2C) }
            isFirst = false
            write(&self, element)
        }
        bytes.append(0x5D)
    }

    /// `<` is escaped too, so that the text may stand in a script element as it is.
    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(byte)
        case 0x0A:
            raw("\\n")
        case 0..<0x20, 0x3C, 0x7F:
            raw("\\u00")
            bytes.append(Self.hex[Int(byte >> 4)])
            bytes.append(Self.hex[Int(byte & 15)])
        default:
            bytes.append(byte)
        }
    }
}
