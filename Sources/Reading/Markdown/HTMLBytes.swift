/// Writing HTML into bytes: the one place where text is escaped.
extension [UInt8] {
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text with `&`, `<`, `>` and `"` escaped, and without the control characters that HTML forbids.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while true {
            index = text.nextSpecial(from: index)
            guard index < text.count else { break }
            let length = text.lengthOfSpecial(at: index)
            if length > 0 {
                if start < index { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
                switch text[index] {
                case 0x22: append("&quot;")
                case 0x26: append("&amp;")
                case 0x3C: append("&lt;")
                case 0x3E: append("&gt;")
                default: break
                }
                start = index + length
            }
            index += Swift.max(1, length)
        }
        if start < text.count { append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
    }

    mutating func appendEscaped(_ text: some Collection<UInt8>) {
        let whole: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
        if whole == nil { [UInt8](text).withUnsafeBufferPointer { appendEscaped($0) } }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes must be escaped or left out here; 0 for none after all.
    fileprivate func lengthOfSpecial(at index: Int) -> Int {
        switch self[index] {
        case 0x22, 0x26, 0x3C, 0x3E: 1
        case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: 1
        // U+0080 to U+009F
        case 0xC2 where index + 1 < count && self[index + 1] < 0xA0: 2
        // U+FFFE and U+FFFF
        case 0xEF where index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE: 3
        default: 0
        }
    }

    /// The next byte that may need care, or the end. Eight bytes at a time: nearly all of a text needs none.
    fileprivate func nextSpecial(from start: Int) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return count }
        var index = start
        while index + 8 <= count {
            let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // `"` and `&` differ in one bit, `<` and `>` in another.
            var found = zeroBytes((word & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2222_2222_2222_2222)
            found |= zeroBytes((word & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C)
            // Below 0x20: no bit above the lowest five.
            found |= zeroBytes(word & 0xE0E0_E0E0_E0E0_E0E0)
            found |= zeroBytes(word ^ 0x7F7F_7F7F_7F7F_7F7F)
            found |= zeroBytes(word ^ 0xC2C2_C2C2_C2C2_C2C2)
            found |= zeroBytes(word ^ 0xEFEF_EFEF_EFEF_EFEF)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, lengthOfSpecial(at: index) == 0 { index += 1 }
        return index
    }
}

/// The high bit of each byte that is zero; above the first such byte it may err (Mycroft 1987), which costs a look, no more.
private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
