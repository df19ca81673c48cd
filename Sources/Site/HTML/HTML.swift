/// Text becomes HTML here and nowhere else.
///
/// Everything that reaches a page passes through `escaped`: words of the content folder, and skus and issue codes that
/// came with tickets and that nobody checked.
enum HTML {
    /// The text with `& < > " '` as references; it fits between tags, in quoted attributes, and in XML.
    ///
    /// Control characters, U+FFFE and U+FFFF, which neither HTML nor XML allows, become U+FFFD.
    static func escaped(_ text: String) -> String {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(where: isSpecial) }
        if isPlain == true { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + 32)
        append(text.utf8, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends the escaped bytes; runs without a special byte are copied whole.
    static func append(_ text: String.UTF8View, to out: inout [UInt8]) {
        let isDone: Void? = text.withContiguousStorageIfAvailable { append($0, to: &out) }
        if isDone == nil { Array(text).withUnsafeBufferPointer { append($0, to: &out) } }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < bytes.count {
            guard isSpecial(bytes[index]), let reference = reference(at: index, in: bytes) else {
                index += 1
                continue
            }
            out.append(contentsOf: bytes[start..<index])
            reference.withUTF8Buffer { out.append(contentsOf: $0) }
            index += bytes[index] == 0xC2 ? 2 : bytes[index] == 0xEF ? 3 : 1
            start = index
        }
        out.append(contentsOf: bytes[start...])
    }

    /// What stands for the character there; nil where it may stand for itself.
    private static func reference(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StaticString? {
        switch bytes[index] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] < 0xA0 ? "\u{FFFD}" : nil
        case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE ? "\u{FFFD}" : nil
        default: "\u{FFFD}"
        }
    }

    /// An attribute, leading space included: ` lang="zh"`.
    static func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(escaped(value))\"" }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0..<0x20, 0x7F, 0xC2, 0xEF:
            true
        default: false
        }
    }
}
