/// JSON text, written by hand where the order of keys and the form of numbers belong to a contract.
package enum JSON {
    /// The text between quotes, safe inside an HTML script element too: `<` is escaped (RFC 8259, section 7).
    package static func text(_ text: some StringProtocol) -> String {
        var out: [UInt8] = []
        append(text, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the quoted text to bytes.
    ///
    /// Control characters beyond ASCII and the two line separators are escaped as well: a program that reads line by line must
    /// not end a line there, and a terminal must not act on them.
    package static func append(_ text: some StringProtocol, to out: inout [UInt8]) {
        out.append(0x22)
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x22, 0x5C: out += [0x5C, byte]
            case 0x0A: out += [0x5C, 0x6E]
            case 0x0D: out += [0x5C, 0x72]
            case 0x09: out += [0x5C, 0x74]
            case 0x00..<0x20, 0x3C, 0x7F: escape(UInt16(byte), to: &out)
            case 0xC2 where bytes[index + 1] < 0xA0:
                index += 1
                escape(UInt16(bytes[index]), to: &out)
            case 0xE2 where bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9):
                index += 2
                escape(0x2000 | UInt16(bytes[index] & 0x3F), to: &out)
            default: out.append(byte)
            }
            index += 1
        }
        out.append(0x22)
    }

    private static func escape(_ code: UInt16, to out: inout [UInt8]) {
        out += [0x5C, 0x75]
        for shift in [12, 8, 4, 0] { out.append(hex[Int(code >> shift & 15)]) }
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
