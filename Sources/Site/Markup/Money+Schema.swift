import Model

extension Money {
    /// <https://schema.org/MonetaryAmount>; the amount is written out in decimals and never becomes a binary fraction.
    var schema: SchemaValue {
        var node = SchemaNode("MonetaryAmount")
        node.add("value", .number(amount))
        node.add("currency", text: currency.code)
        return .node(node)
    }
}

extension [Price] {
    /// The price for a country: its own, else the one for all others. nil as the country: the one for all others.
    func amount(for country: Country?) -> Money? {
        let own = country.flatMap { country in first { $0.countries.contains(country) } }
        return (own ?? first { $0.countries.isEmpty })?.amount
    }
}

extension Fee {
    /// A share of the price is a number of percent, an amount is money, as `restockingFee` takes them.
    func schema(for country: Country?) -> SchemaValue? {
        switch self {
        case .percent(let hundredths): .number(JSON.number(Double(hundredths) / 100, decimals: 2))
        case .amounts(let prices): prices.amount(for: country)?.schema
        }
    }
}
