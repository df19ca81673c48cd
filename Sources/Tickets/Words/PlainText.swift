/// A ticket's text in the one form that phrases are compared with.
///
/// ASCII letters are lower case, typographic apostrophes are `'`, full-width letters and punctuation are their ASCII twins, `。` is `.`,
/// and any run of white space is one space. Everything else stays as it is.
enum PlainText {
    static func plain(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        append(text.span, to: &out)
        return out
    }

    static func append(_ text: Span<UInt8>, to out: inout [UInt8]) {
        var at = 0
        while at < text.count {
            let byte = text[at]
            at += 1
            if byte > 0x20, byte < 0x80 {
                out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            } else if byte <= 0x20 {
                appendSpace(to: &out)
            } else if byte == 0xC2, at < text.count, text[at] == 0xA0 {
                at += 1
                appendSpace(to: &out)
            } else if byte == 0xE2 || byte == 0xE3 || byte == 0xEF, at + 1 < text.count, let twin = ascii(byte, text[at], text[at + 1]) {
                at += 2
                if twin == 0x20 { appendSpace(to: &out) } else { out.append(twin) }
            } else {
                out.append(byte)
            }
        }
    }

    private static func appendSpace(to out: inout [UInt8]) {
        if out.last != 0x20 { out.append(0x20) }
    }

    private static func ascii(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt8? {
        switch (a, b, c) {
        case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): 0x27
        case (0xE3, 0x80, 0x80): 0x20
        case (0xE3, 0x80, 0x82): 0x2E
        case (0xEF, 0xBC, 0x81...0xBF):
            lower(c - 0x60)
        case (0xEF, 0xBD, 0x80...0x9E):
            lower(c - 0x20)
        default: nil
        }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
