/// An amount of money, exact to the smallest unit of its currency.
///
///     Money(units: 490, currency: Currency("USD")!)   // 4.90 USD
package struct Money: Hashable, Sendable {
    /// In the smallest unit of the currency: cents, fen, yen.
    package var units: Int
    package var currency: Currency

    package init(units: Int, currency: Currency) {
        self.units = units
        self.currency = currency
    }

    /// `4.90`, `500`, `99`: a decimal point, digits after it only where they are not all zero.
    package var amount: String {
        let (whole, part) = units.magnitude.quotientAndRemainder(dividingBy: currency.unitsPerWhole)
        let sign = units < 0 ? "-" : ""
        guard part > 0 else { return "\(sign)\(whole)" }
        let digits = String(part)
        return "\(sign)\(whole)." + String(repeating: "0", count: currency.digits - digits.utf8.count) + digits
    }

    /// `4.90 USD`
    package var description: String { "\(amount) \(currency.code)" }
}
