import Model
import Testing

@testable import Reading

@Suite("Values in terms")
struct TermValueTests {
    static let spans: [(String, TimeSpan)] = [
        ("24 hours", TimeSpan(most: 24, unit: .hour)), ("1 day", TimeSpan(most: 1, unit: .day)),
        ("5 min", TimeSpan(most: 5, unit: .minute)),
        ("3 Business Days", TimeSpan(most: 3, unit: .businessDay)), ("3 working days", TimeSpan(most: 3, unit: .businessDay)),
        ("8 weeks", TimeSpan(most: 8, unit: .week)), ("24 months", TimeSpan(most: 24, unit: .month)),
        ("2 years", TimeSpan(most: 2, unit: .year)), ("14 calendar days", TimeSpan(most: 14, unit: .day)),
        ("5-10 days", TimeSpan(least: 5, most: 10, unit: .day)), ("5 – 10 days", TimeSpan(least: 5, most: 10, unit: .day)),
        ("1 to 3 business days", TimeSpan(least: 1, most: 3, unit: .businessDay)), ("3-3 days", TimeSpan(most: 3, unit: .day)),
        ("0-3 days", TimeSpan(least: 0, most: 3, unit: .day)), ("30天", TimeSpan(most: 30, unit: .day)),
        ("24小时", TimeSpan(most: 24, unit: .hour)), ("3个工作日", TimeSpan(most: 3, unit: .businessDay)),
        ("1至3个工作日", TimeSpan(least: 1, most: 3, unit: .businessDay)), ("24个月", TimeSpan(most: 24, unit: .month)),
        ("2–4天", TimeSpan(least: 2, most: 4, unit: .day)), ("8周", TimeSpan(most: 8, unit: .week)),
    ]

    @Test("spans of time are read in English and Chinese, exact or as a range", arguments: spans)
    func span(_ text: String, _ expected: TimeSpan) throws {
        #expect(try TimeSpan(written: text) == expected)
    }

    static let amounts: [(String, Int, String)] = [
        ("5 USD", 500, "USD"), ("4.90 EUR", 490, "EUR"), ("4.9 EUR", 490, "EUR"), ("0.05 GBP", 5, "GBP"), ("3,500 CNY", 350_000, "CNY"),
        ("1,234,567.89 USD", 123_456_789, "USD"), ("800 JPY", 800, "JPY"), ("1,000 JPY", 1000, "JPY"), ("1.234 KWD", 1234, "KWD"),
        ("0 USD", 0, "USD"), (" 5\u{A0}USD ", 500, "USD"),
    ]

    @Test("amounts are exact in the smallest unit of their currency", arguments: amounts)
    func money(_ text: String, _ units: Int, _ code: String) throws {
        let money = try Money(written: text, currency: "USD")
        #expect(money.units == units)
        #expect(money.currency.code == code)
    }

    @Test("a comma before three digits is no thousand where the currency has three digits")
    func dinar() {
        let wrong = TermMistake("money", "'1,000' in KEY has a decimal comma; write it as 1.000 KWD")
        #expect(throws: wrong) { try Money(written: "1,000 KWD", currency: "USD") }
    }

    @Test(
        "shares are hundredths of a percent",
        arguments: [("10 %", 1000), ("10%", 1000), ("12.5 %", 1250), ("0.25 %", 25), ("100 %", 10_000), ("7 percent", 700)])
    func percent(_ text: String, _ hundredths: Int) {
        #expect(readTerms("returns: { restocking_fee: \(text) }").terms?.returns?.restockingFee == .percent(hundredths))
    }

    @Test("free is nothing in the site's currency")
    func free() throws {
        let fees = try #require(readTerms("shipping: { fees: [{ fee: free }] }").terms?.shipping?.fees)
        #expect(fees.map(\.fee) == [Money(units: 0, currency: try #require(Currency("USD")))])
    }

    @Test("windows are a length, unlimited or none")
    func windows() {
        func window(_ text: String) -> ReturnTerms.Window? { readTerms("returns: { window: \(text) }").terms?.returns?.window }
        #expect(window("8 weeks") == .length(Length(count: 8, unit: .week)))
        #expect(window("unlimited") == .unlimited)
        #expect(window("none") == .notPermitted)
        #expect(readTerms("returns: { methods: mail }").terms?.returns?.window == .unspecified)
    }

    @Test("groups of countries stand for their members, without those that have an entry of their own")
    func groups() throws {
        let (terms, lines, _) = readTerms(
            "shipping: { delivery: [{ to: [EU, GB], within: 6-10 days }, { to: IE, within: 8-12 days }, { within: 20 days }] }")
        #expect(lines.isEmpty)
        let delivery = try #require(terms?.shipping?.delivery)
        #expect(delivery.map(\.countries.count) == [27, 1, 0])
        #expect(!delivery[0].countries.contains { $0.code == "IE" })
        #expect(delivery[0].countries.last?.code == "GB")
        #expect(readTerms("covers: { countries: EEA }").terms?.coverage.countries.count == 30)
        let price = readTerms("returns: { costs: [{ pays: customer, price: [5 USD, { EU: 4 EUR }, { IE: 6 EUR }] }] }").terms?.returns?
            .costs
        #expect(price?.first?.prices.map(\.countries.count) == [0, 26, 1])
    }

    @Test("a part of a country may stand beside the country")
    func regions() {
        let terms = readTerms(
            "shipping: { delivery: [{ to: US, within: 7 days }, { to: US, region: { en: Alaska, zh: 阿拉斯加 }, within: 12 days }] }")
        #expect(terms.lines.isEmpty)
        #expect(terms.terms?.shipping?.delivery.count == 2)
    }
}
