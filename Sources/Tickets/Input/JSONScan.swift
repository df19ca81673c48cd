/// Steps through the bytes of one JSON object (RFC 8259), once, without building it.
struct JSONScan {
    /// Where the bytes stop being JSON.
    struct Broken: Error, Hashable {
        var offset: Int
    }

    /// A text or a number; a text is given without its quotes.
    struct Value {
        var range: Range<Int>
        var hasEscapes: Bool
    }

    private var at: Int
    private let end: Int

    init(at: Int, end: Int) {
        self.at = at
        self.end = end
    }

    private mutating func skipSpaces(_ text: Span<UInt8>) {
        while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0D || text[at] == 0x0A { at += 1 }
    }

    mutating func expect(_ byte: UInt8, _ text: Span<UInt8>) throws(Broken) {
        guard try skipsIf(byte, text) else { throw Broken(offset: at) }
    }

    mutating func skipsIf(_ byte: UInt8, _ text: Span<UInt8>) throws(Broken) -> Bool {
        skipSpaces(text)
        guard at < end, text[at] == byte else { return false }
        at += 1
        return true
    }

    mutating func expectEnd(_ text: Span<UInt8>) throws(Broken) {
        skipSpaces(text)
        guard at == end else { throw Broken(offset: at) }
    }

    mutating func string(_ text: Span<UInt8>) throws(Broken) -> Value {
        try expect(0x22, text)
        let start = at
        var hasEscapes = false
        while at < end, text[at] != 0x22 {
            guard text[at] >= 0x20 else { throw Broken(offset: at) }
            if text[at] == 0x5C {
                hasEscapes = true
                at += 1
            }
            at += 1
        }
        guard at < end else { throw Broken(offset: min(at, end)) }
        at += 1
        return Value(range: start..<(at - 1), hasEscapes: hasEscapes)
    }

    /// A text or a number; nil for null, true, false, and for what is nested, which is passed over.
    mutating func value(_ text: Span<UInt8>) throws(Broken) -> Value? {
        skipSpaces(text)
        guard at < end else { throw Broken(offset: at) }
        switch text[at] {
        case 0x22: return try string(text)
        case 0x7B, 0x5B:
            try skipNested(text)
            return nil
        default: break
        }
        let start = at
        while at < end, text[at] != 0x2C, text[at] != 0x7D, text[at] != 0x5D, text[at] > 0x20 { at += 1 }
        let word = start..<at
        for name: StaticString in ["null", "true", "false"] where Self.isSame(text, word, name) { return nil }
        guard !word.isEmpty, text[start] == 0x2D || (text[start] >= 0x30 && text[start] <= 0x39) else { throw Broken(offset: start) }
        return Value(range: word, hasEscapes: false)
    }

    private mutating func skipNested(_ text: Span<UInt8>) throws(Broken) {
        var depth = 0
        repeat {
            skipSpaces(text)
            guard at < end else { throw Broken(offset: at) }
            switch text[at] {
            case 0x22: _ = try string(text)
            case 0x7B, 0x5B:
                depth += 1
                at += 1
            case 0x7D, 0x5D:
                depth -= 1
                at += 1
            default: at += 1
            }
        } while depth > 0
    }

    private static func isSame(_ text: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { word in
            for index in 0..<word.count where text[range.lowerBound + index] != word[index] { return false }
            return true
        }
    }

    /// A text with its escapes turned into what they stand for; a half of a pair that stands alone becomes U+FFFD.
    static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var at = text.startIndex
        while at < text.endIndex {
            guard text[at] == 0x5C, at + 1 < text.endIndex else {
                out.append(text[at])
                at += 1
                continue
            }
            at += 2
            switch text[at - 1] {
            case 0x6E: out.append(0x0A)
            case 0x74: out.append(0x09)
            case 0x72: out.append(0x0D)
            case 0x62, 0x66: out.append(0x20)
            case 0x75:
                guard var code = hex(text, at) else { continue }
                at += 4
                if (0xD800..<0xDC00).contains(code), at + 1 < text.endIndex, text[at] == 0x5C, text[at + 1] == 0x75,
                    let low = hex(text, at + 2),
                    (0xDC00..<0xE000).contains(low)
                {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                    at += 6
                }
                out += String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8
            default: out.append(text[at - 1])
            }
        }
        return out
    }

    private static func hex(_ text: ArraySlice<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= text.endIndex else { return nil }
        return UInt32(String(decoding: text[start..<(start + 4)], as: UTF8.self), radix: 16)
    }
}
