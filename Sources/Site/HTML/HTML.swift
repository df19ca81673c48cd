/// Text becomes HTML here and nowhere else.
///
/// Everything that reaches a page passes through `escaped`: words of the content folder, and skus and issue codes that
/// came with tickets and that nobody checked.
enum HTML {
    /// The text with `& < > " '` as references; it fits between tags, in quoted attributes, and in XML.
    ///
    /// Control characters, which neither HTML nor XML allows, become U+FFFD.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 32)
        append(text.utf8, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the escaped bytes.
    static func append(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
        var before: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): out += Array("&amp;".utf8)
            case UInt8(ascii: "<"): out += Array("&lt;".utf8)
            case UInt8(ascii: ">"): out += Array("&gt;".utf8)
            case UInt8(ascii: "\""): out += Array("&quot;".utf8)
            case UInt8(ascii: "'"): out += Array("&#39;".utf8)
            case 0x09, 0x0A, 0x0D: out.append(byte)
            case 0..<0x20, 0x7F: out += Array("\u{FFFD}".utf8)
            case 0x80..<0xA0 where before == 0xC2:
                out.removeLast()
                out += Array("\u{FFFD}".utf8)
            default: out.append(byte)
            }
            before = byte
        }
    }

    /// An attribute, leading space included: ` lang="zh"`.
    static func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(escaped(value))\"" }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0..<0x20, 0x7F, 0xC2: true
        default: false
        }
    }
}
