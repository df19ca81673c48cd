/// Character references, `&amp;` and the like, undone and written.
enum HTMLReference {
    /// Appends the bytes with every reference that is known undone; others stay as they are written.
    static func appendDecoded(_ bytes: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "&"), let (character, length) = decoded(bytes[index...]) else {
                out.append(bytes[index])
                index += 1
                continue
            }
            out.append(contentsOf: String(character).utf8)
            index += length
        }
    }

    /// The character that a reference at the start of the bytes stands for, and its length.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
        let start = bytes.startIndex
        guard let end = bytes.prefix(12).firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return nil }
        let name = bytes[(start + 1)..<end]
        let length = end - start + 1
        guard name.first == UInt8(ascii: "#") else {
            return named[String(decoding: name, as: UTF8.self)].map { ($0, length) }
        }
        let digits = name.dropFirst()
        let isHex = (digits.first ?? 0) | 0x20 == UInt8(ascii: "x")
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let number = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
        let scalar = Unicode.Scalar(number).flatMap { isAllowed($0) ? $0 : nil }
        return (scalar ?? "\u{FFFD}", length)
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—", "hellip": "…",
        "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥", "times": "×", "middot": "·", "deg": "°",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    ]

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// Appends text as HTML: it fits between tags and in attributes in double quotes.
    static func appendEscaped(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
            case 0x09, 0x0A, 0x0D: out.append(byte)
            case 0..<0x20, 0x7F: continue
            default: out.append(byte)
            }
        }
    }

    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        appendEscaped(text.utf8, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}
