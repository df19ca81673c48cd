import Model
import Testing

@Suite("money, currencies and countries") struct MoneyTests {
    @Test(
        "an amount has as many digits as its currency, none where they are zero",
        arguments: [
            (490, "USD", "4.90 USD"), (500, "USD", "5 USD"), (5, "USD", "0.05 USD"), (99, "JPY", "99 JPY"), (1_005, "KWD", "1.005 KWD"),
            (-490, "EUR", "-4.90 EUR"), (0, "CNY", "0 CNY"),
        ])
    func amounts(units: Int, code: String, text: String) throws {
        let currency = try #require(Currency(code))
        #expect(Money(units: units, currency: currency).description == text)
    }

    @Test("a code that nobody lists is no currency and no country", arguments: ["RMB", "usd", "", "XAU", "XXX"])
    func unknown(code: String) {
        #expect(Currency(code) == nil)
        #expect(Country(code) == nil)
    }

    @Test("ISO 3166-1 lists 249 countries and territories")
    func countries() throws {
        #expect(Country.codes.count == 249)
        #expect(Country.union.count == 27)
        #expect(Country.economicArea.count == 30)
        #expect(Country.economicArea.allSatisfy { Country($0.code) != nil })
        #expect(try #require(Country("DE")).name(in: Language("en")) == "Germany")
        #expect(try #require(Country("DE")).name(in: Language("zh-Hans")) == "德国")
    }
}
