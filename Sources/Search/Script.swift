import Model

/// How the characters of a writing system make words.
enum Script {
    /// Letters and digits that spaces part into words.
    case word
    /// Written without spaces (Chinese, Japanese, Thai) or searched by parts of words (Korean): pairs of characters are its terms.
    case unspaced
    /// An accent that follows its letter: left out.
    case accent
    /// Everything else parts words.
    case none

    /// Of a character from U+0080 on, full-width forms folded. `search.js` holds the same ranges.
    static func of(_ value: UInt32) -> Script {
        switch value {
        case 0x4E00...0x9FFF: .unspaced
        case 0x00C0...0x024F: value == 0xD7 || value == 0xF7 ? .none : .word
        case 0x0300...0x036F: .accent
        case 0x0E00...0x0EFF: .unspaced
        case 0x0370...0x1FFF: .word
        case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x4DBF: .unspaced
        case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF: .unspaced
        case 0x00AA, 0x00B5, 0x00BA, 0x0250...0x02AF, 0xA640...0xA7FF: .word
        default: .none
        }
    }
}

extension Language {
    /// Whether its texts are mostly of unspaced writing.
    var isUnspaced: Bool { ["zh", "ja", "ko", "th", "lo"].contains(tag.prefix { $0 != "-" }) }
}
