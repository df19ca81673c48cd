import Model

extension Money {
    /// Enough for any price; the product of what is computed with it still fits.
    private static let mostDigits = 12
    private static let signs: [(sign: String, code: String)] = [
        ("US$", "USD"), ("HK$", "HKD"), ("CA$", "CAD"), ("A$", "AUD"), ("NZ$", "NZD"), ("S$", "SGD"), ("NT$", "TWD"), ("CN¥", "CNY"),
        ("JP¥", "JPY"), ("R$", "BRL"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("人民币", "CNY"), ("美元", "USD"), ("欧元", "EUR"),
        ("英镑", "GBP"), ("日元", "JPY"), ("元", "CNY"), ("₩", "KRW"), ("₹", "INR"),
    ]

    private static let dollars = ["AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"]

    /// Names that people write for codes.
    private static let usual = [
        "RMB": "CNY", "CNH": "CNY", "YUAN": "CNY", "EURO": "EUR", "EUROS": "EUR", "DOLLAR": "USD", "DOLLARS": "USD", "STG": "GBP",
        "POUND": "GBP", "POUNDS": "GBP", "YEN": "JPY", "NTD": "TWD", "US": "USD",
    ]

    /// Reads `5 USD`, `4.90 EUR`, `3,500 CNY`.
    ///
    /// - Parameter currency: of the site, for the example where none is written.
    init(written text: String, currency site: String) throws(TermMistake) {
        let text = text.trimmed
        if text.contains("¥") || text.contains("￥"), !text.contains("CN¥"), !text.contains("JP¥") {
            let number = text.filter { $0.isNumber || $0 == "." || $0 == "," }
            let example = number.isEmpty ? "5" : number
            throw TermMistake("currency", "'¥' is the sign of two currencies; write \(example) CNY or \(example) JPY")
        }
        for (sign, code) in Self.signs where text.contains(sign) {
            let number = text.replacing(sign, with: "").trimmed
            guard Self.looksLikeNumber(number) else { break }
            // A shop in Canada means its own dollars.
            let meant = sign == "$" && Self.dollars.contains(site) ? site : code
            throw TermMistake("currency", "'\(sign)' in KEY is no code of a currency; write it as \(number) \(meant)")
        }
        let parts = text.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
        let number = parts.first ?? ""
        if parts.count == 2, Self.looksLikeNumber(parts[1]), Currency(number.uppercased()) != nil {
            throw TermMistake("money", "the number of KEY comes first; write it as \(parts[1]) \(number.uppercased())")
        }
        guard Self.looksLikeNumber(number), parts.count <= 2 else {
            throw TermMistake("money", "KEY is not an amount of money; write it as 5 \(site)")
        }
        guard parts.count == 2 else {
            let letters = number.drop { !$0.isLetter }
            if !letters.isEmpty, Currency(letters.uppercased()) != nil {
                throw TermMistake("money", "KEY lacks a space; write it as \(number.prefix { !$0.isLetter }) \(letters.uppercased())")
            }
            throw TermMistake("money", "KEY has no currency; write it as \(number) \(site)")
        }
        let currency = try Self.currency(parts[1], number)
        self.init(units: try Self.units(number, currency), currency: currency)
    }

    private static func looksLikeNumber(_ text: String) -> Bool {
        let digits = text.hasPrefix("-") || text.hasPrefix("−") ? text.dropFirst() : Substring(text)
        return digits.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    private static func currency(_ code: String, _ number: String) throws(TermMistake) -> Currency {
        if let currency = Currency(code) { return currency }
        if Currency(code.uppercased()) != nil {
            throw TermMistake("currency", "a currency is written in capitals; write it as \(number) \(code.uppercased())")
        }
        let usual = Self.usual[code.uppercased()]
        if let usual { throw TermMistake("currency", "'\(code)' is no code of ISO 4217; write it as \(number) \(usual)") }
        let nearest = nearestName(to: code, among: Currency.codes)
        let advice = nearest.map { "did you mean '\($0)'?" } ?? "write three letters, such as USD, EUR or CNY"
        throw TermMistake("currency", "'\(code)' in KEY is no currency of ISO 4217; \(advice)")
    }

    /// In the smallest unit.
    private static func units(_ written: String, _ currency: Currency) throws(TermMistake) -> Int {
        if written.hasPrefix("-") || written.hasPrefix("−") {
            throw TermMistake("money", "KEY is below 0; write it as \(written.dropFirst()) \(currency.code)")
        }
        let number = try withoutThousands(written, currency)
        let halves = number.split(separator: ".", omittingEmptySubsequences: false)
        let digits = number.filter { $0 != "." }
        guard halves.count <= 2, !halves.contains(""), digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            throw TermMistake("money", "'\(written)' in KEY is not a number; write it as 5 \(currency.code) or 4.90 USD")
        }
        let decimals = halves.count == 2 ? String(halves[1]) : ""
        guard decimals.utf8.count <= currency.digits else {
            throw Self.tooFine(written, String(halves[0]), decimals, currency)
        }
        let padded = String(halves[0]) + decimals + String(repeating: "0", count: currency.digits - decimals.utf8.count)
        guard padded.utf8.count <= mostDigits, let units = Int(padded) else {
            throw TermMistake("money", "KEY is too large; write an amount below \(1_000_000_000) \(currency.code)")
        }
        return units
    }

    /// Too many digits behind the point: a slip, or a point that marks thousands.
    private static func tooFine(_ written: String, _ whole: String, _ decimals: String, _ currency: Currency) -> TermMistake {
        let limit = currency.digits == 0 ? "no digits" : "\(currency.digits) digits"
        let rounded = currency.digits == 0 ? whole : "\(whole).\(decimals.prefix(currency.digits))"
        let thousands =
            decimals.utf8.count == 3 && currency.digits < 3 ? ", or \(whole)\(decimals) \(currency.code) if the point marks thousands" : ""
        return TermMistake(
            "money",
            "\(currency.code) has \(limit) behind the point, '\(written)' has \(decimals.utf8.count); "
                + "write it as \(rounded) \(currency.code)\(thousands)")
    }

    /// `3,500` becomes `3500` where it cannot be read as a decimal comma.
    private static func withoutThousands(_ written: String, _ currency: Currency) throws(TermMistake) -> String {
        guard written.contains(",") else { return written }
        let groups = (written.split(separator: ".", omittingEmptySubsequences: false).first ?? "").split(
            separator: ",", omittingEmptySubsequences: false)
        let isThousands = groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        if isThousands, currency.digits != 3 { return written.replacing(",", with: "") }
        let point = written.replacing(".", with: "").replacing(",", with: ".")
        throw TermMistake("money", "'\(written)' in KEY has a decimal comma; write it as \(point) \(currency.code)")
    }
}
