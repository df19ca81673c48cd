/// `{#who-pays}` at the end of a heading: an anchor that the author chose.
struct ExplicitAnchor {
    var anchor: String
    /// How many bytes of the heading's last texts belong to it, the space before it included.
    var length: Int

    /// Reads it from the end of a heading's words; nil when there is none.
    ///
    /// It holds letters, digits, `-`, `_`, `.` and whatever is not ASCII, and starts with neither `_`, `-` nor `.`.
    init?(endOf words: [UInt8]) {
        var end = words.count
        while end > 0, words[end - 1] == 0x20 { end -= 1 }
        guard end > 0, words[end - 1] == 0x7D, let open = words[..<end].lastIndex(of: 0x7B), open + 1 < end, words[open + 1] == 0x23
        else { return nil }
        let name = words[(open + 2)..<(end - 1)]
        guard let first = name.first, first != 0x5F, first != 0x2D, first != 0x2E else { return nil }
        let isGood = name.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
            default: false
            }
        }
        guard isGood else { return nil }
        var start = open
        while start > 0, words[start - 1] == 0x20 { start -= 1 }
        anchor = String(decoding: name, as: UTF8.self)
        length = words.count - start
    }
}
