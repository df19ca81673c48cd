/// The words of a ticket's text that may be kept: what could name a person, an order or an address is passed over.
///
/// Of texts with spaces between words these are words in small letters (a capital letter begins names as often as sentences), of
/// Chinese all runs of two to four characters between punctuation and particles. Whatever holds a digit, an @ or a slash is passed over
/// with all that touches it.
enum TicketWords {
    /// What follows is mostly a signature or a quoted mail.
    static let longestText = 1000
    /// Different words of one ticket.
    static let mostWords = 32

    static func append(_ text: [UInt8], to words: inout [ArraySlice<UInt8>]) {
        var at = 0
        let end = min(text.count, longestText)
        while at < end, words.count < mostWords {
            let start = at
            switch kind(text, at) {
            case .han:
                while at < end, kind(text, at) == .han { at += 3 }
                // A text cut in the middle of a character ends with what is no character.
                if at <= end { appendPhrases(text[start..<at], to: &words) }
            case .space: at += width(text, at)
            case .other:
                while at < end, kind(text, at) == .other { at += width(text, at) }
                appendWords(text[start..<min(at, end)], to: &words)
            }
        }
    }

    private enum Kind { case han, space, other }

    private static func width(_ text: [UInt8], _ at: Int) -> Int {
        switch text[at] {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }

    private static func kind(_ text: [UInt8], _ at: Int) -> Kind {
        let byte = text[at]
        if byte <= 0x20 { return .space }
        guard byte >= 0xE2, byte <= 0xEF, at + 2 < text.count else { return .other }
        let scalar = UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
        if (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) { return .han }
        // Punctuation of Chinese text, and its full-width letters and signs.
        return (0x2000...0x206F).contains(scalar) || (0x3000...0x303F).contains(scalar) || (0xFF00...0xFF0F).contains(scalar)
            || (0xFF1A...0xFF1F).contains(scalar) ? .space : .other
    }

    // MARK: Words

    private static func appendWords(_ chunk: ArraySlice<UInt8>, to words: inout [ArraySlice<UInt8>]) {
        let isUnsafe = chunk.contains { (0x30...0x39).contains($0) || $0 == 0x40 || $0 == 0x2F || $0 == 0x5C || $0 == 0x5F || $0 == 0x23 }
        if isUnsafe { return }
        for word in chunk.split(whereSeparator: { $0 < 0x80 && !isLetter($0) && $0 != 0x27 }) {
            guard word.count >= 3, word.count <= WordRecord.longest, isSmall(word), !CommonWords.english.contains(Array(word)) else {
                continue
            }
            append(word, to: &words)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    /// Small ASCII letters and whatever other alphabets have as small letters; no apostrophes.
    private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
        if word.allSatisfy({ (0x61...0x7A).contains($0) }) { return true }
        return String(decoding: word, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
            scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic && !scalar.properties.isUppercase
        }
    }

    private static func append(_ word: ArraySlice<UInt8>, to words: inout [ArraySlice<UInt8>]) {
        if words.count < mostWords, !words.contains(where: { $0.elementsEqual(word) }) { words.append(word) }
    }

    // MARK: Chinese

    private static func appendPhrases(_ run: ArraySlice<UInt8>, to words: inout [ArraySlice<UInt8>]) {
        var start = run.startIndex
        var at = start
        while at <= run.endIndex {
            let isEnd = at == run.endIndex
            if isEnd || CommonWords.particles.contains(character(run, at)) {
                appendPhrases(ofPiece: run[start..<at], to: &words)
                start = at + 3
            }
            if isEnd { break }
            at += 3
        }
    }

    private static func character(_ text: ArraySlice<UInt8>, _ at: Int) -> UInt32 {
        UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    }

    /// The longest phrases first: of many they are what is kept.
    private static func appendPhrases(ofPiece piece: ArraySlice<UInt8>, to words: inout [ArraySlice<UInt8>]) {
        let count = piece.count / 3
        guard count >= 2, !isPersonal(piece) else { return }
        for length in stride(from: min(4, count), through: 2, by: -1) {
            for first in 0...(count - length) {
                let start = piece.startIndex + 3 * first
                append(piece[start..<(start + 3 * length)], to: &words)
            }
        }
    }

    /// Whether a name or an address stands there: after 叫 or 姓, or with the words that parts of addresses end with.
    private static func isPersonal(_ piece: ArraySlice<UInt8>) -> Bool {
        var at = piece.startIndex
        while at < piece.endIndex {
            if CommonWords.personal.contains(character(piece, at)) { return true }
            at += 3
        }
        return false
    }
}
