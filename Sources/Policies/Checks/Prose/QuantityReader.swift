import Model

/// Finds the quantities in a sentence: numbers and ranges with a unit.
struct QuantityReader {
    private let tokens: [Token]
    private let scalars: [Unicode.Scalar]
    private(set) var elements: [Element] = []
    /// Whether a day of the calendar is named: what is said may hold from or until that day alone.
    private(set) var hasDate = false

    /// - Parameter scalars: the text that the tokens' ranges are of.
    init(_ tokens: [Token], in scalars: [Unicode.Scalar]) {
        self.tokens = tokens
        self.scalars = scalars
        var index = 0
        while index < tokens.count {
            if let (quantity, end) = quantity(at: index) {
                elements.append(.quantity(quantity))
                index = end
            } else {
                if isDate(at: index) { hasDate = true }
                elements.append(.token(tokens[index].kind))
                index += 1
            }
        }
    }

    private func quantity(at index: Int) -> (Quantity, Int)? {
        if let money = signedMoney(at: index) { return money }
        guard let first = tokens[index].number, !isDatePart(at: index), !isOrdinal(at: index) else { return nil }
        var least: Int?
        var most = first
        var end = index + 1
        if let (next, number) = rangeEnd(at: end, from: index) {
            (least, most, end) = (first, number, next)
        }
        guard let (unit, unitEnd) = UnitWords.unit(tokens, at: end) else { return nil }
        guard let value = value(unit, least, most) else { return nil }
        return (
            Quantity(value: value, text: text(index..<unitEnd), isPassed: isPassed(index..<unitEnd)),
            unitEnd
        )
    }

    /// `$5`, `US$5`, `USD 5`
    private func signedMoney(at index: Int) -> (Quantity, Int)? {
        var currencies: [Currency]?
        var number = index + 1
        switch tokens[index].kind {
        case .sign(let sign): currencies = UnitWords.currencies(sign)
        case .word(let word):
            if index + 2 < tokens.count, tokens[index + 1].is("$"), let dollar = UnitWords.dollar(word),
                tokens[index + 1].range.lowerBound == tokens[index].range.upperBound
            {
                (currencies, number) = (dollar, index + 2)
            } else if word.utf8.count == 3 {
                currencies = UnitWords.currencies(word)
            }
        default: break
        }
        guard let currencies, number < tokens.count, let amount = tokens[number].number else {
            return nil
        }
        // 'US$5 USD'
        var end = number + 1
        if end < tokens.count, let word = tokens[end].word, UnitWords.currencies(word) != nil {
            end += 1
        }
        return (Quantity(value: .money(amount, currencies), text: text(index..<end)), end)
    }

    /// `3 to 5`, `3–5`, 3至5, `between 3 and 5`
    private func rangeEnd(at index: Int, from start: Int) -> (next: Int, number: Int)? {
        guard index + 1 < tokens.count, let number = tokens[index + 1].number,
            !isDatePart(at: index + 1)
        else { return nil }
        let token = tokens[index]
        let isBetween = start > 0 && tokens[start - 1].word == "between"
        guard
            token.is("-") || token.is("至") || token.is("到") || token.word == "to" || token.word == "or"
                || isBetween && token.word == "and"
        else { return nil }
        return (index + 2, number)
    }

    private func value(_ unit: UnitWords.Unit, _ least: Int?, _ most: Int) -> Quantity.Value? {
        switch unit {
        case .percent: return .percent(most / 100)
        case .money(let currencies): return least == nil ? .money(most, currencies) : nil
        case .time(let unit):
            // Half a year is six months; other fractions are no promise.
            if least == nil, most == 5_000, unit == .year {
                return .span(TimeSpan(most: 6, unit: .month))
            }
            guard most % 10_000 == 0, (least ?? 0) % 10_000 == 0, most < 1_900 * 10_000, most > 0 else {
                return nil
            }
            return .span(TimeSpan(least: least.map { $0 / 10_000 }, most: most / 10_000, unit: unit))
        }
    }

    private func text(_ range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[first.range.lowerBound..<last.range.upperBound])
        return String(text)
    }

    /// 第30天 is a day, not a length.
    private func isOrdinal(at index: Int) -> Bool { index > 0 && tokens[index - 1].is("第") }

    // MARK: Dates

    /// Whether the number belongs to `15 January 2027`, `2026-10-01`, 10月1日, 2026年.
    private func isDatePart(at index: Int) -> Bool {
        guard let number = tokens[index].number else { return false }
        if Self.isYear(number) { return true }
        // A month, and the day behind it; a month count is 个月.
        if has("月", at: index + 1) || has("号", at: index + 1) { return true }
        if has("月", at: index - 1), has("日", at: index + 1) { return true }
        if has("-", at: index - 1), index >= 2, let before = tokens[index - 2].number, Self.isYear(before) { return true }
        return isMonth(at: index - 1) || isMonth(at: index + 1)
    }

    // A method of its own with plain steps: as a closure within, it stops the optimiser of Swift 6.3.1 ("ownership error").
    private func has(_ sign: Unicode.Scalar, at index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].is(sign) }

    private static func isYear(_ number: Int) -> Bool { (1_900 * 10_000...2_200 * 10_000).contains(number) }

    private func isDate(at index: Int) -> Bool {
        tokens[index].number != nil && isDatePart(at: index)
    }

    private func isMonth(at index: Int) -> Bool {
        guard tokens.indices.contains(index), let word = tokens[index].word else { return false }
        return Self.months.contains(word)
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan",
        "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    // MARK: What lies beyond

    private func isPassed(_ range: Range<Int>) -> Bool {
        let before = tokens[max(0, range.lowerBound - 3)..<range.lowerBound].map(\.kind)
        let after = tokens[range.upperBound..<min(tokens.count, range.upperBound + 2)].map(\.kind)
        return Self.passingBefore.contains { Self.ends(before, with: $0) }
            || Self.passingAfter.contains { Self.starts(after, with: $0) }
    }

    private static func ends(_ kinds: [Token.Kind], with phrase: [Token.Kind]) -> Bool {
        kinds.count >= phrase.count && Array(kinds.suffix(phrase.count)) == phrase
    }

    private static func starts(_ kinds: [Token.Kind], with phrase: [Token.Kind]) -> Bool {
        kinds.count >= phrase.count && Array(kinds.prefix(phrase.count)) == phrase
    }

    private static let passingBefore = phrases([
        "more than", "longer than", "later than", "greater than", "fewer than", "less than", "over",
        "past", "beyond", "after", "exceeds",
        "exceed", "not", "every", "instead of", "rather than", "after the", "another's", "per",
        "of the", "超过", "超出", "逾", "过了", "已过", "不是", "而非", "每", "每周", "每月", "每年", "前", "提前",
        "不足", "不到", "满", "晚到",
    ])
    private static let passingAfter = phrases([
        "ago", "before", "a week", "a month", "a year", "per", "earlier", "later", "late", "longer",
        "have gone", "have passed", "in advance", "以上", "之后", "以后", "后", "前", "之前",
        "以前", "过后", "多",
    ])

    private static func phrases(_ texts: [String]) -> [[Token.Kind]] {
        texts.map { Lexer.tokens(of: Array($0.unicodeScalars)).map(\.kind) }
    }
}
