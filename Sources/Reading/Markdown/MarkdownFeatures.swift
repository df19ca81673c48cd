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
        bytes.withUnsafeBufferPointer { text in
            for index in text.indices where Self.isSign(text[index]) { found.formUnion(Self.feature(in: text, at: index)) }
        }
        self = found
    }

    /// Whether a byte is one that the features below are known by: one test of a bit for most bytes of a text.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x23, 0x2E, 0x2F: true
        case 0x40, 0x5D, 0x5E, 0x7C, 0x7E: true
        default: false
        }
    }

    private static func feature(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> MarkdownFeatures {
        func before(_ distance: Int) -> UInt8 { index >= distance ? text[index - distance] : 0 }
        switch text[index] {
        case 0x7C: return .table
        case 0x7E: return .strikethrough
        case 0x40: return .autolink
        // `://`
        case 0x2F where before(1) == 0x2F && before(2) == 0x3A: return .autolink
        // `www.`
        case 0x2E where (1...3).allSatisfy { before($0) | 0x20 == 0x77 }: return .autolink
        // `[ ]`, `[x]`; a line break or tab may stand for the space
        case 0x5D where before(2) == 0x5B: return .tasklist
        // `[^`
        case 0x5E where before(1) == 0x5B: return .footnotes
        // `{#`
        case 0x23 where before(1) == 0x7B: return .explicitAnchors
        default: return []
        }
    }
}
