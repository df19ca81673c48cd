/// A currency of ISO 4217.
package struct Currency: Hashable, Comparable, Sendable {
    /// `USD`
    package let code: String
    /// How many digits stand behind the point: 2 for most, 0 for yen.
    package let digits: Int

    /// nil for a code that ISO 4217 does not list; funds and metals are left out, for nobody pays with them.
    package init?(_ code: String) {
        guard let digits = Self.digitsByCode[code] else { return nil }
        self.code = code
        self.digits = digits
    }

    /// How many of the smallest units make one: 100 for cents.
    package var unitsPerWhole: UInt { (0..<digits).reduce(1) { units, _ in units * 10 } }

    package static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }

    /// All codes, sorted.
    package static let codes = digitsByCode.keys.sorted()

    // ISO 4217, list one, with its minor units.
    private static let digitsByCode: [String: Int] = {
        let byDigits: [(Int, String)] = [(2, twoDigits), (0, noDigits), (3, threeDigits), (4, fourDigits)]
        var found: [String: Int] = [:]
        for (digits, codes) in byDigits {
            for code in codes.split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(code)] = digits }
        }
        return found
    }()

    private static let twoDigits = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
        CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
        IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
        MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
        SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG
        YER ZAR ZMW ZWG
        """
    private static let noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
    private static let threeDigits = "BHD IQD JOD KWD LYD OMR TND"
    private static let fourDigits = "CLF UYW"
}
