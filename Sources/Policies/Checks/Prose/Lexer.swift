/// Cuts a text into words, Chinese characters, numbers and signs. Numbers come as digits, English words or Chinese numerals.
struct Lexer {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// - Complexity: O(scalars)
    static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
        var lexer = Lexer(scalars: scalars)
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        return NumberWords.joined(tokens)
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private mutating func next() -> Token? {
        while index < scalars.count {
            let start = index
            let scalar = scalars[index]
            if Self.digit(scalar) != nil { return number() }
            if ChineseNumeral.isPart(scalar) { return chineseNumber() }
            if Self.isHan(scalar) { return token(.character(scalar), from: start) }
            if scalar.properties.isAlphabetic { return word() }
            if let kind = kind(ofSign: scalar) { return token(kind, from: start) }
            index += 1
        }
        return nil
    }

    private mutating func token(_ kind: Token.Kind, from start: Int) -> Token {
        index += 1
        return Token(kind: kind, range: start..<index)
    }

    private func kind(ofSign scalar: Unicode.Scalar) -> Token.Kind? {
        switch scalar {
        // A point between letters or digits ends no sentence: 'e.g.', 'example.com'.
        case ".": index + 1 < scalars.count && !Self.isBlank(scalars[index + 1]) ? nil : .stop
        case "!", "?", ";", "\n", "。", "！", "？", "；", "…": .stop
        case ",", ":", "(", ")", "（", "）", "，", "、", "：", "|", "\"", "“", "”", "「", "」": .pause
        case "–", "—", "-", "‑", "−", "~", "～", "〜", "－": .sign("-")
        case "%", "％": .sign("%")
        case "$", "＄", "€", "£", "￡", "¥", "￥", "+":
            .sign(scalar == "￥" ? "¥" : scalar == "＄" ? "$" : scalar == "￡" ? "£" : scalar)
        default: nil
        }
    }

    private mutating func word() -> Token {
        let start = index
        var text = ""
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "'" || scalar == "’" {
                guard index + 1 < scalars.count, scalars[index + 1].properties.isAlphabetic else { break }
                text += "'"
            } else if scalar.properties.isAlphabetic, !Self.isHan(scalar), !ChineseNumeral.isPart(scalar) {
                text += scalar.properties.lowercaseMapping
            } else {
                break
            }
            index += 1
        }
        return Token(kind: .word(text), range: start..<index)
    }

    /// `30`, `3,500`, `4.90`, `4,90`, ３０; a number too large to mean anything is 0.
    private mutating func number() -> Token {
        let start = index
        var whole = 0
        var fraction = 0
        var scale = 1
        var inFraction = false
        var count = 0
        while index < scalars.count {
            if let digit = Self.digit(scalars[index]) {
                count += 1
                if inFraction {
                    if scale < 10_000 { (fraction, scale) = (fraction * 10 + digit, scale * 10) }
                } else if count <= 12 {
                    whole = whole * 10 + digit
                }
                index += 1
            } else if !inFraction, let run = digits(after: index) {
                let mark = scalars[index]
                if mark == ",", run == 3 {
                    index += 1
                } else if mark == "." || mark == "," && run <= 2 {
                    inFraction = true
                    index += 1
                } else {
                    break
                }
            } else {
                break
            }
        }
        let value = count > 12 ? 0 : whole * 10_000 + fraction * (10_000 / scale)
        return Token(kind: .number(value), range: start..<index)
    }

    /// How many digits stand behind a point or comma; nil where it is neither or nothing follows.
    private func digits(after index: Int) -> Int? {
        guard scalars[index] == "." || scalars[index] == "," else { return nil }
        var end = index + 1
        while end < scalars.count, Self.digit(scalars[end]) != nil { end += 1 }
        return end > index + 1 ? end - index - 1 : nil
    }

    private mutating func chineseNumber() -> Token {
        let start = index
        while index < scalars.count, ChineseNumeral.isPart(scalars[index]) { index += 1 }
        if let value = ChineseNumeral.value(scalars[start..<index]) {
            return Token(kind: .number(value), range: start..<index)
        }
        index = start
        return token(.character(scalars[start]), from: start)
    }

    /// The value of a digit, ASCII or full width.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
}
