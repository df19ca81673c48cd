/// Words -> tokens. Nothing that a reader sees as one character is ever split: emoji families, accents that combine, keycaps.
struct Tokenizer {
    private let text: PassageText
    private let bytes: [UInt8]
    private var tokens: [WordToken] = []

    static func tokens(of text: PassageText) -> [WordToken] {
        var tokenizer = Tokenizer(text)
        if text.isCode { tokenizer.readLines() } else { tokenizer.readWords() }
        return tokenizer.tokens
    }

    private init(_ text: PassageText) {
        self.text = text
        bytes = text.bytes
        tokens.reserveCapacity(bytes.count / 4 + 4)
    }

    private mutating func readLines() {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
            add(.codeLine, start..<end, span: -1, hasSpace: false)
            start = end
        }
    }

    private mutating func readWords() {
        var start = 0
        for span in text.spans.indices {
            read(start..<text.spans[span].start, span: span - 1)
            start = text.spans[span].start
        }
        read(start..<bytes.count, span: text.spans.count - 1)
    }

    private mutating func read(_ range: Range<Int>, span: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == 0x20 {
                index += 1
                continue
            }
            let hasSpace = index > 0 && bytes[index - 1] == 0x20
            let (kind, end) = piece(at: index, before: range.upperBound)
            let whole = extended(from: end, before: range.upperBound)
            add(kind, index..<whole, span: span, hasSpace: hasSpace)
            index = whole
        }
    }

    private mutating func add(_ kind: WordToken.Kind, _ range: Range<Int>, span: Int, hasSpace: Bool) {
        var digest = Digest()
        if kind == .atom, let atom = text.atom(at: range.lowerBound) {
            digest.combine(atom.html.utf8)
        } else {
            for index in range { digest.combine(CollectionOfOne(bytes[index])) }
        }
        let weight =
            switch kind {
            case .ideograph: 2
            case .word, .number: min(12, max(2, range.count))
            case .atom: 8
            case .mark, .lineBreak: 1
            case .codeLine: 20
            }
        var token = WordToken(kind: kind, range: range, span: span, digest: digest.value, hasSpace: hasSpace, weight: weight)
        if kind == .mark || kind == .lineBreak || kind == .codeLine { token.ending = ending(of: range, kind) }
        tokens.append(token)
    }

    private func ending(of range: Range<Int>, _ kind: WordToken.Kind) -> Int {
        if kind != .mark { return 2 }
        switch scalar(at: range.lowerBound).scalar {
        case ".", "!", "?", "。", "！", "？", "…": return 2
        case ",", ";", ":", "，", "；", "：", "、", ")", "）", "”", "—", "–": return 1
        default: return 0
        }
    }

    // MARK: Pieces

    private func piece(at start: Int, before limit: Int) -> (WordToken.Kind, Int) {
        let byte = bytes[start]
        if byte == 0x0A { return (.lineBreak, start + 1) }
        if bytes[start...].starts(with: PassageText.atom), text.atom(at: start) != nil { return (.atom, start + 3) }
        if let end = NumberWithUnit.end(in: bytes, from: start, before: limit) { return (.number, end) }
        let (first, length) = scalar(at: start)
        if Self.isIdeograph(first) { return (.ideograph, start + length) }
        if Self.isWordPart(first) { return (.word, wordEnd(from: start + length, before: limit)) }
        return (.mark, clusterEnd(from: start, length: length, before: limit))
    }

    /// The end of a word: letters, digits, and a hyphen or an apostrophe between them.
    private func wordEnd(from start: Int, before limit: Int) -> Int {
        var index = start
        while index < limit {
            let (next, length) = scalar(at: index)
            if Self.isWordPart(next) {
                index += length
            } else if next == "'" || next == "’" || next == "-" || next == "_" || next == "\u{2011}", index + length < limit,
                Self.isWordPart(scalar(at: index + length).scalar)
            {
                index += length
            } else {
                break
            }
        }
        return min(index, limit)
    }

    /// The end of one character as readers see it.
    private func clusterEnd(from start: Int, length: Int, before limit: Int) -> Int {
        let next = start + length
        guard next < limit, bytes[start] >= 0x80, bytes[next] >= 0x80 else { return min(next, limit) }
        var window = 64
        while true {
            let end = characterStart(min(limit, start + window))
            let characters = String(decoding: bytes[start..<end], as: UTF8.self)
            guard let first = characters.first else { return min(next, limit) }
            let size = String(first).utf8.count
            if start + size < end || end >= limit { return max(min(next, limit), min(limit, start + size)) }
            window *= 4
        }
    }

    /// Not in the middle of a character's bytes.
    private func characterStart(_ index: Int) -> Int {
        var index = index
        while index < bytes.count, index > 0, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }

    /// Marks that combine with what stands before them belong to it.
    private func extended(from end: Int, before limit: Int) -> Int {
        var index = end
        while index < limit, bytes[index] >= 0x80 {
            let (next, length) = scalar(at: index)
            guard Self.combines(next) else { break }
            index += length
            // What a joiner joins stays together.
            if next == "\u{200D}", index < limit { index += scalar(at: index).length }
        }
        return min(index, limit)
    }

    // MARK: Characters

    /// The character there and how many bytes it takes; broken bytes count one by one.
    private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC0, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for byte in bytes[(index + 1)..<(index + length)] {
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }

    /// Chinese and Japanese, which are written without spaces.
    static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x3005...0x3007, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xAA: false
        // Full-width digits and letters.
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        case 0x2000...0x206F, 0x3000...0x303F, 0xFF00...0xFFEF: false
        default: !isIdeograph(scalar) && scalar.properties.isAlphabetic
        }
    }

    private static func combines(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
        case 0..<0x300, 0x2010...0x206F, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF00...0xFF9D: false
        default: scalar.properties.isGraphemeExtend || scalar.properties.generalCategory == .spacingMark
        }
    }
}
