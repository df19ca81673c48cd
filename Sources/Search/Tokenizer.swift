import Model

/// Cuts text into terms, each a number of its table.
///
/// Words are folded, stemmed and rid of stop words; parts joined by hyphens count alone and together (`DR-1001` is `dr`,
/// `1001` and `dr1001`). Of unspaced writing each pair of neighbours is a term and so is the last character of a run: any two
/// characters of the text are found exactly, and one alone as the beginning of pairs. One pass over the bytes; rules in docs/search-index.md.
struct Tokenizer: Sendable {
    private(set) var terms = TermTable(bits: 14)
    /// The terms of the text cut last, in its order.
    private(set) var numbers: [UInt32] = []
    /// For each of `numbers` a byte of the text at the term's end: of the last character of a pair, behind a word.
    private(set) var ends: [UInt32] = []
    /// The byte that is looked at.
    private var at = 0
    let simplifier: Simplifier

    /// Words as folded, before stemming: a form is stemmed when it is first seen, and then only looked up.
    private var spellings = TermTable(bits: 13)
    /// The term of each spelling; `stopped` for stop words.
    private var termOfSpelling: [UInt32] = []
    private var word: [UInt8] = []
    private var partStart = 0
    private var parts = 0
    /// The character before this one in a run of unspaced writing, 0 at its start.
    private var previous: UInt32 = 0

    private static let stopped = UInt32.max
    private static let longestWord = 48
    /// ASCII letters and digits in lower case, 0 for all else.
    private static let folded: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, 0x61...0x7A: UInt8(byte)
        case 0x41...0x5A: UInt8(byte) + 32
        default: 0
        }
    }

    init(simplifier: Simplifier = Simplifier()) {
        self.simplifier = simplifier
    }

    /// Cuts the text; `numbers` holds its terms then.
    mutating func cut(_ text: Span<UInt8>) {
        numbers.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        let folded = Self.folded
        var index = 0
        while index < text.count {
            let byte = text[index]
            at = index
            if byte < 0x80 {
                let letter = folded[Int(byte)]
                if letter != 0 {
                    take(letter)
                    index += 1
                } else {
                    index = joint(text, index, 1, UInt32(byte))
                }
            } else {
                let (value, length) = text.scalar(at: index)
                index = take(value, length, text, index)
            }
        }
        at = text.count
        endRun()
        endWord()
    }

    /// The terms of a text, as words.
    mutating func terms(of text: [UInt8]) -> [String] {
        cut(text.span)
        return numbers.map { terms.text(Int($0)) }
    }

    /// The terms that tell where a phrase stands in a text: a last character alone, which is a term only at the end of a run, is left
    /// out where a pair holds it, and what hyphens join counts as words apart, which `pre-order` and `pre order` both have.
    mutating func form(_ text: String) -> [UInt32] {
        let spaced: [UInt8] = text.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        cut(spaced.span)
        if numbers.count > 1, text.unicodeScalars.last.map({ Script.of($0.value) == .unspaced }) == true {
            let pair = terms.range(Int(numbers[numbers.count - 2]))
            let single = terms.range(Int(numbers[numbers.count - 1]))
            if pair.count > single.count, terms.bytes[pair].suffix(single.count).elementsEqual(terms.bytes[single]) { numbers.removeLast() }
        }
        return numbers
    }

    /// Gives the concept of this number the next term.
    mutating func add(concept number: Int) {
        let term = Array("=\(number)".utf8)
        _ = terms.number(of: term, 0..<term.count)
    }

    private mutating func take(_ letter: UInt8) {
        if previous != 0 { endRun() }
        if word.count - partStart < Self.longestWord { word.append(letter) }
    }

    /// Takes a character beyond ASCII; returns where the next one starts.
    private mutating func take(_ value: UInt32, _ length: Int, _ text: Span<UInt8>, _ index: Int) -> Int {
        if value >= 0xFF01, value <= 0xFF5E {
            let letter = Self.folded[Int(value - 0xFEE0)]
            if letter == 0 { return joint(text, index, length, value - 0xFEE0) }
            take(letter)
            return index + length
        }
        switch Script.of(value) {
        case .unspaced:
            if !word.isEmpty { endWord() }
            let character = simplifier.fold(value)
            if previous != 0 { append(term: terms.number(first: previous, second: character)) }
            previous = character
        case .word:
            if previous != 0 { endRun() }
            append(value)
        case .accent:
            break
        case .none:
            return joint(text, index, length, value)
        }
        return index + length
    }

    private mutating func append(term: UInt32) {
        numbers.append(term)
        ends.append(UInt32(truncatingIfNeeded: at))
    }

    private mutating func append(_ value: UInt32) {
        guard word.count - partStart < Self.longestWord else { return }
        if value < 0x180, value >= 0xC0 {
            word.append(contentsOf: LatinFolding.fold(value))
        } else if let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first {
            word.appendScalar(lower.value)
        }
    }

    /// What stands between words: ends them, or joins them where letters follow at once. Returns where to go on.
    private mutating func joint(_ text: Span<UInt8>, _ index: Int, _ length: Int, _ value: UInt32) -> Int {
        endRun()
        let next = index + length
        guard word.count > partStart, next < text.count else {
            endWord()
            return next
        }
        switch value {
        case 0x2D, 0x5F, 0x2010, 0x2011:  // - _ and the Unicode hyphens
            if isLetter(text, next) {
                endPart()
                return next
            }
        case 0x27, 0x2019:  // 's is dropped, other apostrophes vanish: don't is dont
            let (letter, length) = ascii(text, next)
            if letter == 0x73, !isLetter(text, next + length) {
                endWord()
                return next + length
            }
            if isLetter(text, next) { return next }
        case 0x2E:  // 4.90
            if isDigit(word[word.count - 1]), isDigit(ascii(text, next).letter), word.count - partStart < Self.longestWord {
                word.append(0x2E)
                return next
            }
        case 0x2C:  // 1,000
            if isDigit(word[word.count - 1]), digits(text, next) == 3 { return next }
        default:
            break
        }
        endWord()
        return next
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// The ASCII letter or digit that stands here, a full-width one too, folded; 0 for all else. And its length in bytes.
    private func ascii(_ text: Span<UInt8>, _ index: Int) -> (letter: UInt8, length: Int) {
        guard index < text.count else { return (0, 0) }
        let (value, length) = text.scalar(at: index)
        let narrow = value >= 0xFF01 && value <= 0xFF5E ? value - 0xFEE0 : value
        return (narrow < 0x80 ? Self.folded[Int(narrow)] : 0, length)
    }

    /// How many digits follow, counted no further than four.
    private func digits(_ text: Span<UInt8>, _ index: Int) -> Int {
        var index = index
        for count in 0..<4 {
            let (letter, length) = ascii(text, index)
            if !isDigit(letter) { return count }
            index += length
        }
        return 4
    }

    private func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
        guard index < text.count else { return false }
        return ascii(text, index).letter != 0 || Script.of(text.scalar(at: index).value) == .word
    }

    private mutating func endRun() {
        guard previous != 0 else { return }
        append(term: terms.number(first: previous, second: 0))
        previous = 0
    }

    private mutating func endPart() {
        emit(partStart..<word.count)
        partStart = word.count
        parts += 1
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if word.count > partStart { endPart() }
        if parts > 1, word.count <= Self.longestWord { emit(0..<word.count) }
        word.removeAll(keepingCapacity: true)
        partStart = 0
        parts = 0
    }

    private mutating func emit(_ range: Range<Int>) {
        let spelling = Int(spellings.number(of: word, range))
        if spelling == termOfSpelling.count { termOfSpelling.append(term(of: Array(word[range]))) }
        let term = termOfSpelling[spelling]
        if term != Self.stopped { append(term: term) }
    }

    private mutating func term(of word: [UInt8]) -> UInt32 {
        if StopWords.words.contains(word) { return Self.stopped }
        let stem = EnglishStem.stem(word)
        return terms.number(of: stem, 0..<stem.count)
    }
}
