/// A size as its name tells it: `M`, `XS/34`, `25/30`, `EUR_36`, `2T`, `165/88A`, `37 1/3`, 加大.
///
/// Two names compare only where they are built alike, part by part: `25/30` is smaller than `26/32`, neither smaller nor
/// larger than `24/34`, and says nothing about `M`. Words (`petite`, the cup of a bra) must be the same.
struct SizeLabel: Hashable {
    enum Part: Hashable {
        case number(Double)
        /// S is -1, M 0, L 1, XL 2, 2XL 3.
        case letters(Int)
        case word(String)
    }

    let parts: [Part]

    /// - Parameter lettersAreSizes: false in a chart of rings, say, whose sizes are J, K, L, M.
    init(_ name: String, lettersAreSizes: Bool = true) {
        parts = Self.merged(Self.runs(of: name), lettersAreSizes: lettersAreSizes)
    }

    /// Only words: `Tasman`, `one size`.
    var isWordsOnly: Bool {
        parts.allSatisfy { part in
            if case .word = part { true } else { false }
        }
    }

    var isOneNumber: Bool {
        if parts.count == 1, case .number = parts[0] { true } else { false }
    }

    var hasLetters: Bool {
        parts.contains { part in
            if case .letters = part { true } else { false }
        }
    }

    /// The first number of the name: 165 of `165/88A`.
    var number: Double? {
        for case .number(let number) in parts { return number }
        return nil
    }

    /// The first letters of the name: -1 of `S/36`.
    var letters: Int? {
        for case .letters(let rank) in parts { return rank }
        return nil
    }

    /// What names that compare have in common.
    var pattern: [String] {
        parts.map { part in
            switch part {
            case .number: "#"
            case .letters: "@"
            case .word(let word): word
            }
        }
    }

    /// True: smaller than the other one; false: larger; nil: neither, or nothing can be said.
    func isSmaller(than other: SizeLabel) -> Bool? {
        guard parts.count == other.parts.count else { return nil }
        var isSmaller = false
        var isLarger = false
        for (one, two) in zip(parts, other.parts) {
            let (a, b): (Double, Double)
            switch (one, two) {
            case (.number(let x), .number(let y)): (a, b) = (x, y)
            case (.letters(let x), .letters(let y)): (a, b) = (Double(x), Double(y))
            case (.word(let x), .word(let y)) where x == y: continue
            default: return nil
            }
            if a < b { isSmaller = true }
            if a > b { isLarger = true }
        }
        return isSmaller == isLarger ? nil : isSmaller
    }

    /// In how many parts two names of one pattern differ.
    func differences(from other: SizeLabel) -> Int { zip(parts, other.parts).count { $0 != $1 } }

    // MARK: Reading

    /// A run of digits or of letters, and whether it touches the one before it.
    private struct Run {
        var text: String
        var isNumber: Bool
        var touches: Bool
    }

    private static func runs(of name: String) -> [Run] {
        var runs: [Run] = []
        var touches = false
        let scalars = Array(name.unicodeScalars.prefix(60))
        for (index, scalar) in scalars.enumerated() {
            let isDigit = ("0"..."9").contains(scalar)
            let isPoint =
                scalar == "." && touches && runs.last?.isNumber == true && index + 1 < scalars.count
                && ("0"..."9").contains(scalars[index + 1])
            if let half = fractions[scalar] {
                // 37½ is 37.5, and ½ alone is 0.5.
                let whole = runs.last.flatMap { $0.isNumber ? Double($0.text) : nil }
                if whole != nil { runs.removeLast() }
                runs.append(Run(text: String((whole ?? 0) + half), isNumber: true, touches: false))
                touches = false
            } else if isDigit || isPoint || scalar.properties.isAlphabetic {
                let isNumber = isDigit || isPoint
                if touches, let last = runs.last, last.isNumber == isNumber {
                    runs[runs.count - 1].text += isNumber ? String(scalar) : scalar.properties.lowercaseMapping
                } else {
                    let text = isNumber ? String(scalar) : scalar.properties.lowercaseMapping
                    runs.append(Run(text: text, isNumber: isNumber, touches: touches))
                }
                touches = true
            } else {
                touches = scalar == "'" || scalar == "’"
                if scalar == "/", let whole = fraction(at: index, in: scalars, runs) {
                    runs.removeLast(2)
                    runs.append(Run(text: String(whole), isNumber: true, touches: false))
                    return runs + Self.runs(of: String(String.UnicodeScalarView(scalars[(index + 2)...])))
                }
            }
        }
        return runs
    }

    /// The number of which `/` parts a fraction: 37 1/3. `36/38` is none.
    private static func fraction(at slash: Int, in scalars: [Unicode.Scalar], _ runs: [Run]) -> Double? {
        guard runs.count > 1, slash + 1 < scalars.count, ["2", "3", "4", "8"].contains(scalars[slash + 1]),
            slash + 2 == scalars.count || !("0"..."9").contains(scalars[slash + 2]), let above = Double(runs[runs.count - 1].text),
            let below = Double(String(scalars[slash + 1])), above > 0, above < below, let whole = Double(runs[runs.count - 2].text)
        else { return nil }
        return whole + above / below
    }

    private static let fractions: [Unicode.Scalar: Double] = ["½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3]

    private static func merged(_ runs: [Run], lettersAreSizes: Bool) -> [Part] {
        var parts: [Part] = []
        var index = 0
        while index < runs.count {
            let run = runs[index]
            index += 1
            if run.isNumber {
                // 2XL and 3L, but not 30L, which is long.
                if lettersAreSizes, index < runs.count, runs[index].touches, !runs[index].isNumber, let count = Int(run.text),
                    let rank = rank(times: count, runs[index].text)
                {
                    parts.append(.letters(rank))
                    index += 1
                } else if let number = Double(run.text), number.isFinite {
                    parts.append(.number(number))
                }
            } else if lettersAreSizes, ["x", "extra", "xx"].contains(run.text), index < runs.count, let rank = words[runs[index].text] {
                parts.append(.letters(rank * (run.text == "xx" ? 3 : 2)))
                index += 1
            } else if lettersAreSizes, let rank = rank(run.text) {
                parts.append(.letters(rank))
            } else if !["size", "sizes", "码", "号"].contains(run.text) {
                parts.append(.word(run.text))
            }
        }
        return parts
    }

    private static let words = [
        "small": -1, "medium": 0, "large": 1, "小": -1, "中": 0, "大": 1, "小码": -1, "中码": 0, "大码": 1, "小号": -1, "中号": 0, "大号": 1,
        "加大": 2, "加大码": 2, "加大号": 2, "特大": 3, "特大号": 3, "xlarge": 2, "xxlarge": 3, "xsmall": -2, "xxsmall": -3,
    ]

    /// `s`, `xxs`, `m`, `xl`, and as in Japan `ll`, `ss`; with 码 behind it the same.
    private static func rank(_ text: String) -> Int? {
        if let rank = words[text] { return rank }
        var text = text[...]
        for end in ["码", "号"] where text.hasSuffix(end) { text = text.dropLast() }
        let crosses = text.utf8.prefix { $0 == 0x78 }.count
        let rest = text.utf8.dropFirst(crosses)
        guard crosses < 10, let first = rest.first, rest.allSatisfy({ $0 == first }) else { return nil }
        switch (first, rest.count) {
        case (0x6D, 1): return crosses == 0 ? 0 : nil
        case (0x73, let count) where count == 1 || crosses == 0 && count < 4: return -crosses - count
        case (0x6C, let count) where count == 1 || crosses == 0 && count < 5: return crosses + count
        default: return nil
        }
    }

    /// `2xl`, `3xs`, `4l`.
    private static func rank(times count: Int, _ text: String) -> Int? {
        switch text {
        case "xl",
            "xl码" where count < 16:
            count + 1
        case "xs" where count < 10: -count - 1
        case "l" where (2...6).contains(count): count
        default: nil
        }
    }
}
