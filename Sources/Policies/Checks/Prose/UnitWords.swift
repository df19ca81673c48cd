import Model

/// The words and signs that make a number a span of time, an amount or a share.
enum UnitWords {
    enum Unit: Hashable {
        case time(Length.Unit)
        case money([Currency])
        case percent
    }

    /// Reads a unit that starts at the token.
    ///
    /// - Returns: the unit and the index behind it.
    static func unit(_ tokens: [Token], at start: Int) -> (unit: Unit, end: Int)? {
        var index = start
        // '30-day'
        if index < tokens.count, tokens[index].is("-") { index += 1 }
        guard index < tokens.count else { return nil }
        if tokens[index].is("%") { return (.percent, index + 1) }
        if tokens[index].word != nil { return english(tokens, at: index) }
        return chinese(tokens, at: index)
    }

    private static func english(_ tokens: [Token], at start: Int) -> (unit: Unit, end: Int)? {
        var index = start
        var isBusiness = false
        while index < tokens.count, let word = tokens[index].word, index < start + 3 {
            if word == "percent" { return (.percent, index + 1) }
            if word == "per", index + 1 < tokens.count, tokens[index + 1].word == "cent" {
                return (.percent, index + 2)
            }
            if let unit = times[word] {
                return (.time(isBusiness && unit == .day ? .businessDay : unit), index + 1)
            }
            if word == "weekdays" { return (.time(.businessDay), index + 1) }
            if let currencies = currencies(word), index == start {
                return (.money(currencies), index + 1)
            }
            switch word {
            case "business", "working", "work": isBusiness = true
            case "calendar", "natural", "full", "consecutive", "more", "further", "extra", "additional",
                "us", "u":
                // '5 US dollars'
                if word == "us", index + 1 < tokens.count,
                    tokens[index + 1].word?.hasPrefix("dollar") ?? false
                {
                    return (.money(codes(["USD"])), index + 2)
                }
            default: return nil
            }
            index += 1
            if index < tokens.count, tokens[index].is("-") { index += 1 }
        }
        return nil
    }

    private static func chinese(_ tokens: [Token], at start: Int) -> (unit: Unit, end: Int)? {
        for (words, unit) in chineseUnits {
            let end = start + words.count
            guard end <= tokens.count, zip(words, tokens[start..<end]).allSatisfy({ $1.is($0) }) else {
                continue
            }
            return (unit, end)
        }
        // A bare 日 is a date; 7日内 is a span.
        if tokens[start].is("日"), start + 1 < tokens.count,
            ["内", "之", "以", "无", "退"].contains(where: { tokens[start + 1].is($0) })
        {
            return (.time(.day), start + 1)
        }
        return nil
    }

    /// `usd`, `dollars`, `rmb`; nil for other words.
    static func currencies(_ word: String) -> [Currency]? {
        if let named = names[word] { return named }
        guard word.utf8.count == 3, let currency = Currency(word.uppercased()), !notCodes.contains(word)
        else { return nil }
        return [currency]
    }

    /// `$`, `¥`.
    static func currencies(_ sign: Unicode.Scalar) -> [Currency]? { signs[sign] }

    /// `US` before `$`.
    static func dollar(_ prefix: String) -> [Currency]? { dollars[prefix] }

    private static func codes(_ codes: [String]) -> [Currency] { codes.compactMap { Currency($0) } }

    private static let times: [String: Length.Unit] = [
        "minute": .minute, "minutes": .minute, "min": .minute, "mins": .minute, "hour": .hour,
        "hours": .hour, "hr": .hour, "hrs": .hour,
        "h": .hour, "day": .day, "days": .day, "day's": .day, "days'": .day, "week": .week,
        "weeks": .week, "month": .month,
        "months": .month, "year": .year, "years": .year,
    ]
    private static let anyDollar = codes(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"])
    private static let names: [String: [Currency]] = [
        "dollar": anyDollar, "dollars": anyDollar, "euro": codes(["EUR"]), "euros": codes(["EUR"]),
        "pounds": codes(["GBP"]),
        "yuan": codes(["CNY"]), "rmb": codes(["CNY"]), "yen": codes(["JPY"]),
    ]
    private static let dollars: [String: [Currency]] = [
        "us": codes(["USD"]), "hk": codes(["HKD"]), "au": codes(["AUD"]), "a": codes(["AUD"]),
        "ca": codes(["CAD"]), "c": codes(["CAD"]),
        "nz": codes(["NZD"]), "nt": codes(["TWD"]), "s": codes(["SGD"]),
    ]
    private static let signs: [Unicode.Scalar: [Currency]] = [
        "$": anyDollar, "€": codes(["EUR"]), "£": codes(["GBP"]), "¥": codes(["CNY", "JPY"]),
    ]
    /// Words that are codes of currencies, too.
    private static let notCodes: Set<String> = [
        "all", "try", "top", "cup", "mop", "lak", "ron", "sos", "gel", "ang", "bam",
    ]

    /// The longest first.
    private static let chineseUnits: [(words: [Unicode.Scalar], unit: Unit)] = {
        let times: [(String, Length.Unit)] = [
            ("个工作日", .businessDay), ("个自然日", .day), ("个工作天", .businessDay), ("工作日", .businessDay),
            ("自然日", .day), ("个小时", .hour),
            ("小时", .hour), ("分钟", .minute), ("天", .day), ("个星期", .week), ("星期", .week), ("周年", .year),
            ("周", .week),
            ("个月", .month), ("年", .year),
        ]
        let currencies: [(String, [String])] = [
            ("美元", ["USD"]), ("美金", ["USD"]), ("欧元", ["EUR"]), ("英镑", ["GBP"]), ("日元", ["JPY"]),
            ("港元", ["HKD"]), ("港币", ["HKD"]),
            ("澳元", ["AUD"]), ("加元", ["CAD"]), ("新台币", ["TWD"]), ("元", ["CNY", "TWD", "HKD"]),
            ("块", ["CNY", "TWD", "HKD"]),
        ]
        return times.map { (Array($0.unicodeScalars), Unit.time($1)) }
            + currencies.map { (Array($0.unicodeScalars), Unit.money(codes($1))) }
    }()
}
