/// What a text can use at all, judged by the characters that each feature cannot do without.
///
/// An extension costs time on every text, used or not: autolink stops at every `w` and `:`.
struct MarkdownFeatures: OptionSet {
    let rawValue: Int

    static let table = MarkdownFeatures(rawValue: 1)
    static let strikethrough = MarkdownFeatures(rawValue: 2)
    static let autolink = MarkdownFeatures(rawValue: 4)
    static let tasklist = MarkdownFeatures(rawValue: 8)
    static let footnotes = MarkdownFeatures(rawValue: 16)
    /// `{#who-pays}` behind a heading.
    static let explicitAnchors = MarkdownFeatures(rawValue: 32)
    static let all: MarkdownFeatures = [.table, .strikethrough, .autolink, .tasklist, .footnotes, .explicitAnchors]

    init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// - Complexity: O(bytes)
    init(of bytes: ArraySlice<UInt8>) {
        var found: MarkdownFeatures = []
        // The two bytes before.
        var older: UInt8 = 0
        var old: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x7C: found.insert(.table)
            case 0x7E: found.insert(.strikethrough)
            case 0x40: found.insert(.autolink)
            // `://`
            case 0x2F where old == 0x2F && older == 0x3A: found.insert(.autolink)
            // `www`
            case 0x77, 0x57: if old | 0x20 == 0x77, older | 0x20 == 0x77 { found.insert(.autolink) }
            // `[ ]`, `[x]`; a line break or tab may stand for the space
            case 0x5D where older == 0x5B: found.insert(.tasklist)
            // `[^`
            case 0x5E where old == 0x5B: found.insert(.footnotes)
            // `{#`
            case 0x23 where old == 0x7B: found.insert(.explicitAnchors)
            default: break
            }
            older = old
            old = byte
        }
        self = found
    }
}
