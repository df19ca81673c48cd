/// Writing HTML into bytes: the one place where text is escaped.
extension [UInt8] {
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text with `&`, `<`, `>` and `"` escaped, and without the control characters that HTML forbids.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            let length: Int
            switch byte {
            case 0x22, 0x26, 0x3C, 0x3E: length = 1
            case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: length = 1
            // U+0080 to U+009F
            case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: length = 2
            // U+FFFE and U+FFFF
            case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE: length = 3
            default:
                index += 1
                continue
            }
            if start < index { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
            switch byte {
            case 0x22: append("&quot;")
            case 0x26: append("&amp;")
            case 0x3C: append("&lt;")
            case 0x3E: append("&gt;")
            default: break
            }
            index += length
            start = index
        }
        if start < text.count { append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
    }

    mutating func appendEscaped(_ text: some Collection<UInt8>) {
        let whole: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
        if whole == nil { [UInt8](text).withUnsafeBufferPointer { appendEscaped($0) } }
    }
}
