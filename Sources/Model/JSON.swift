/// JSON text, written by hand where the order of keys and the form of numbers belong to a contract.
package enum JSON {
    /// The text between quotes, safe inside an HTML script element too: `<` is escaped (RFC 8259, section 7).
    package static func text(_ text: String) -> String {
        var out: [UInt8] = []
        append(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the quoted text to bytes.
    package static func append(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &out) }
    }

    /// Appends the quoted text, given in UTF-8, to bytes; runs that need no escape are copied whole.
    ///
    /// Control characters beyond ASCII and the two line separators are escaped as well: a program that reads line by line must
    /// not end a line there, and a terminal must not act on them.
    ///
    /// - Complexity: O(bytes)
    package static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        out.append(0x22)
        var start = 0
        var index = 0
        while index < text.count {
            guard let (code, length) = escaped(text, at: index) else {
                index += 1
                continue
            }
            out.append(contentsOf: text[start..<index])
            escape(code, to: &out)
            index += length
            start = index
        }
        out.append(contentsOf: text[start...])
        out.append(0x22)
    }

    /// The character at this byte and its length, where it must be escaped.
    private static func escaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (code: UInt16, length: Int)? {
        let byte = text[index]
        switch byte {
        case 0x00..<0x20, 0x22, 0x3C, 0x5C, 0x7F: return (UInt16(byte), 1)
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: return (UInt16(text[index + 1]), 2)
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9):
            return (0x2000 | UInt16(text[index + 2] & 0x3F), 3)
        default: return nil
        }
    }

    private static func escape(_ code: UInt16, to out: inout [UInt8]) {
        switch code {
        case 0x22, 0x5C: out += [0x5C, UInt8(code)]
        case 0x0A: out += [0x5C, 0x6E]
        case 0x0D: out += [0x5C, 0x72]
        case 0x09: out += [0x5C, 0x74]
        default:
            out += [0x5C, 0x75]
            for shift in [12, 8, 4, 0] { out.append(hex[Int(code >> shift & 15)]) }
        }
    }

    /// A number with at most so many decimals, no exponent and no superfluous zeros: `0.0918`, `5.07`, `12`.
    ///
    /// Rounding also hides the last bits in which mathematical libraries differ between machines.
    package static func number(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return "null" }
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        let scaled = (value.magnitude * scale).rounded()
        guard scaled < 9e15 else { return "null" }
        let digits = Int(scaled)
        let unit = Int(scale)
        var fraction = String(digits % unit)
        fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let whole = (value < 0 && digits > 0 ? "-" : "") + String(digits / unit)
        return decimals == 0 || fraction.isEmpty ? whole : "\(whole).\(fraction)"
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
