import Model

extension TimeSpan {
    /// The longest number that is taken seriously: 99,999 days are 273 years.
    private static let largest = 99_999

    /// Reads `24 hours`, `3 business days`, `5-10 days`, `1 to 3 working days`, `7天`, `1至3个工作日`.
    init(written text: String) throws(TermMistake) {
        let example = TermMistake("length", "KEY is not a span of time; write it as 24 hours or 3 business days")
        var rest = Substring(text.lowercased())
        guard let first = Self.number(&rest) else { throw example }
        guard let first else { throw Self.tooLong }
        if rest.first == "." || (rest.first == "," && rest.dropFirst().first?.isNumber == true) {
            throw TermMistake("length", "KEY is '\(text)'; write a whole number of a smaller unit, as in 36 hours")
        }
        var last = first
        let isRange = Self.takeDash(&rest)
        if isRange {
            guard let second = Self.number(&rest) else { throw example }
            guard let second else { throw Self.tooLong }
            last = second
        }
        let word = rest.trimmingSpace
        guard !word.isEmpty else { throw TermMistake("length", "KEY has no unit; write it as \(text.trimmed) days") }
        guard let unit = Length.Unit(written: String(word)) else { throw Self.unknownUnit(String(word)) }
        guard last > 0 else { throw TermMistake("length", "KEY is 0; write at least 1, or leave it out") }
        guard first <= last else {
            throw TermMistake("length", "KEY goes down from \(first) to \(last); write it as \(last)-\(first) \(unit.plural)")
        }
        self.init(least: isRange && first < last ? first : nil, most: last, unit: unit)
    }

    private static let tooLong = TermMistake("length", "KEY is too long; write at most \(largest)")

    private static func unknownUnit(_ word: String) -> TermMistake {
        let nearest = nearestName(to: word, among: Length.Unit.allCases.map(\.plural)).map { "did you mean '\($0)'?" }
        let advice = nearest ?? "write minutes, hours, days, business days, weeks, months or years"
        return TermMistake("length", "'\(word)' in KEY is no unit of time; \(advice)")
    }

    /// Takes a number from the start: nil where there is none, and nil inside where it is too large.
    private static func number(_ rest: inout Substring) -> Int?? {
        rest = rest.trimmingSpace
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count)
        return .some(Int(digits).flatMap { $0 <= largest ? $0 : nil })
    }

    /// What stands between the two numbers of a range.
    private static func takeDash(_ rest: inout Substring) -> Bool {
        rest = rest.trimmingSpace
        for dash in ["-", "–", "—", "‑", "~", "～", "to ", "至", "到"] where rest.hasPrefix(dash) {
            rest = rest.dropFirst(dash.count)
            return true
        }
        return false
    }
}

extension Length.Unit {
    /// `business days`
    var plural: String { rawValue + "s" }

    /// Reads `day`, `days`, `working days`, `min`, `天`, `个工作日`.
    init?(written word: String) {
        if let unit = Self.allCases.first(where: { $0.rawValue == word || $0.plural == word }) {
            self = unit
            return
        }
        switch word.hasPrefix("个") ? String(word.dropFirst()) : word {
        case "min", "mins", "分钟": self = .minute
        case "小时": self = .hour
        case "calendar day", "calendar days", "天", "日", "自然日": self = .day
        case "working day", "working days", "workday", "workdays", "工作日": self = .businessDay
        case "周", "星期": self = .week
        case "月": self = .month
        case "年": self = .year
        default: return nil
        }
    }
}

extension Substring {
    /// Without blanks around it.
    var trimmingSpace: Substring {
        var rest = self
        while let first = rest.first, first == " " || first == "\u{A0}" || first == "\t" { rest = rest.dropFirst() }
        while let last = rest.last, last == " " || last == "\u{A0}" || last == "\t" { rest = rest.dropLast() }
        return rest
    }
}
