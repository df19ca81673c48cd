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
    /// - Complexity: O(bytes)
    package static func append(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        out.append(0x22)
        var start = 0
        for index in text.indices where needsEscape(text[index]) {
            out.append(contentsOf: text[start..<index])
            escape(text[index], to: &out)
            start = index + 1
        }
        out.append(contentsOf: text[start...])
        out.append(0x22)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C }

    private static func escape(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case 0x22, 0x5C: out += [0x5C, byte]
        case 0x0A: out += [0x5C, 0x6E]
        case 0x0D: out += [0x5C, 0x72]
        case 0x09: out += [0x5C, 0x74]
        default: out += [0x5C, 0x75, 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
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
