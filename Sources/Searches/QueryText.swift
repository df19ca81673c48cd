/// The words of a query, as browsers and other programs write them into an address.
enum QueryText {
    /// Longer ones are no questions; the page cuts them there, too.
    static let longest = 200

    /// The text: one line, one space between words; nil where the bytes are no UTF-8.
    static func read(_ bytes: [UInt8]) -> String? {
        guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
        // Encoded twice, by a proxy or a link that was encoded already.
        if text.utf8.allSatisfy({ $0 < 0x80 }), text.utf8.contains(0x25) {
            let again = decoded(bytes[...], plusIsSpace: false)
            if again.contains(where: { $0 >= 0x80 }), let whole = String(validating: again, as: UTF8.self) { text = whole }
        }
        var out = String.UnicodeScalarView()
        var wasSpace = true
        for scalar in text.unicodeScalars {
            // Also characters that show nothing or turn the direction of writing.
            let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            if scalar.properties.generalCategory == .format { continue }
            if isSpace, wasSpace { continue }
            out.append(isSpace ? " " : scalar)
            wasSpace = isSpace
            if out.count >= longest { break }
        }
        if out.last == " " { out.removeLast() }
        return String(out)
    }

    /// Undoes `%E9%80%80`, `%u9000` and, where asked, `+`; what is no escape stays.
    static func decoded(_ bytes: ArraySlice<UInt8>, plusIsSpace: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == 0x25, at + 2 < bytes.endIndex, let high = bytes[at + 1].hexDigit, let low = bytes[at + 2].hexDigit {
                out.append(high << 4 | low)
                at += 3
            } else if bytes[at] == 0x25, at + 5 < bytes.endIndex, bytes[at + 1] | 0x20 == 0x75, let code = hex(bytes[(at + 2)..<(at + 6)]) {
                out += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
                at += 6
            } else {
                out.append(plusIsSpace && bytes[at] == 0x2B ? 0x20 : bytes[at])
                at += 1
            }
        }
        return out
    }

    private static func hex(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var code: UInt32 = 0
        for digit in digits {
            guard let value = digit.hexDigit else { return nil }
            code = code << 4 | UInt32(value)
        }
        return code
    }
}
