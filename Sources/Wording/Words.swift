/// Cuts a text into words and marks.
///
/// Letters are lower case; `can't` and `cannot` are `can not`, `won't` is `will not`; a hyphen parts words. Chinese characters
/// are words of their own, in simplified form where the traditional one is common in policies.
struct Words {
    /// A word without its number: the lexicon is asked by the caller.
    struct Piece: Equatable {
        var text: String
        var kind: Token.Kind
        var range: Range<Int>
        var isCharacter = false
    }

    private(set) var pieces: [Piece] = []
    private var word = ""
    private var start = 0
    private var end = 0

    init(_ text: some StringProtocol, from offset: Int = 0) {
        var scalars = text.unicodeScalars.makeIterator()
        var at = offset
        var current = scalars.next()
        while let scalar = current {
            current = scalars.next()
            take(scalar, next: current, at: at)
            at += UTF8.width(scalar)
        }
        endWord()
    }

    private mutating func take(_ scalar: Unicode.Scalar, next: Unicode.Scalar?, at offset: Int) {
        let width = UTF8.width(scalar)
        if scalar.isASCII, Self.isLetter(scalar) {
            if word.isEmpty { start = offset }
            word.unicodeScalars.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
            end = offset + 1
        } else if scalar == " " {
            endWord()
        } else if Self.isCharacter(scalar) {
            endWord()
            let simplified = Simplified.forms[scalar] ?? scalar
            pieces.append(Piece(text: String(simplified), kind: .word, range: offset..<offset + width, isCharacter: true))
        } else if Self.isLetter(scalar) || !word.isEmpty && Self.joinsLetters(scalar, next) {
            if word.isEmpty { start = offset }
            word += scalar == "\u{2019}" ? "'" : scalar.properties.lowercaseMapping
            end = offset + width
        } else {
            endWord()
            if let kind = Self.mark(scalar, next) { pieces.append(Piece(text: "", kind: kind, range: offset..<offset + width)) }
        }
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if word.utf8.contains(0x27) || word == "cannot" {
            for part in Self.expanded(word) { pieces.append(Piece(text: part, kind: .word, range: start..<end)) }
        } else {
            pieces.append(Piece(text: word, kind: .word, range: start..<end))
        }
        word.removeAll(keepingCapacity: false)
    }

    // MARK: Letters

    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "\0"..."\u{7F}": false
        default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// `don't`, `4.90`, `1,000`
    private static func joinsLetters(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Bool {
        guard let next else { return false }
        switch scalar {
        case "'", "\u{2019}": return isLetter(next)
        case ".", ",": return ("0"..."9").contains(next)
        default: return false
        }
    }

    /// `don't` as `do not`.
    private static func expanded(_ word: String) -> [String] {
        if word == "cannot" { return ["can", "not"] }
        switch word {
        case "can't": return ["can", "not"]
        case "won't": return ["will", "not"]
        case "shan't": return ["shall", "not"]
        default: break
        }
        for (ending, parts) in endings where word.hasSuffix(ending) {
            return [String(word.dropLast(ending.utf8.count))] + parts
        }
        return [word]
    }

    private static let endings: [(String, [String])] = [
        ("n't", ["not"]), ("'ll", ["will"]), ("'re", ["are"]), ("'ve", ["have"]), ("'d", ["would"]), ("'m", ["am"]), ("'s", []),
    ]

    // MARK: Marks

    private static func mark(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?) -> Token.Kind? {
        switch scalar {
        case "。", "！", "!", "；", ";", "\n", "．": .stop
        case ".": next.map { isLetter($0) || $0 == "/" } ?? false ? .joint : .stop
        case "?", "？": .questionMark
        case ",", "，", ":", "：", "—", "–", "(", ")", "（", "）", "…", "[", "]": .clauseMark
        case "“", "「", "『", "«", "‹", "‘": .openingQuote
        case "”", "」", "』", "»", "›", "’": .closingQuote
        case "\"": .quote
        case "、", "/", "·", "|", "・": .joint
        default: nil
        }
    }
}
