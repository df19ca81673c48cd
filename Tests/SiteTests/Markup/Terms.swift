import Model

@testable import Site

/// Terms made by hand, with the amounts of the default content.
enum Terms {
    static let place = TextPlace(line: 1)
    static let (de, gb, us, cn) = (country("DE"), country("GB"), country("US"), country("CN"))

    static func country(_ code: String) -> Country { Country(code) ?? Country.union[0] }

    static func money(_ units: Int, _ currency: String) -> Money { Money(units: units, currency: Currency(currency) ?? Currency("USD")!) }

    static func cost(
        _ reason: Cost.Reason, _ payer: Cost.Payer, _ prices: [Price] = [], label: Cost.LabelSource? = nil
    ) -> Cost {
        var cost = Cost(reason: reason, payer: payer)
        cost.prices = prices
        cost.label = label
        return cost
    }

    /// 30 days; our fault is free, a change of mind costs 4.90 USD, 8 CNY in China.
    static func returns(_ edit: (inout ReturnTerms) -> Void = { _ in }) -> ReturnTerms {
        var terms = ReturnTerms(place: place)
        terms.window = .length(Length(count: 30, unit: .day))
        terms.methods = [.mail]
        terms.costs = [
            cost(.ourFault, .shop, label: .download),
            cost(
                .changedMind, .customer, [Price(amount: money(490, "USD")), Price(amount: money(800, "CNY"), countries: [cn])],
                label: .download),
        ]
        edit(&terms)
        return terms
    }

    /// Fees for China and all others, free from a value; times for two countries and all others.
    static func shipping(_ edit: (inout ShippingTerms) -> Void = { _ in }) -> ShippingTerms {
        func days(_ least: Int, _ most: Int) -> TimeSpan { TimeSpan(least: least, most: most, unit: .day) }
        var terms = ShippingTerms(place: place)
        terms.origin = cn
        terms.dispatch = [
            ShippingTerms.Dispatch(what: nil, channels: ["livestream"], within: TimeSpan(most: 48, unit: .hour), from: nil, place: place),
            ShippingTerms.Dispatch(what: nil, channels: [], within: TimeSpan(most: 24, unit: .hour), from: nil, place: place),
        ]
        terms.delivery = [([cn], 2, 4), ([us, gb], 7, 12), ([], 10, 20)].map { countries, least, most in
            ShippingTerms.Delivery(countries: countries, region: nil, within: days(least, most), from: .event(.dispatch), place: place)
        }
        terms.fees = [
            ShippingTerms.ShippingFee(countries: [cn], fee: money(800, "CNY"), freeFrom: money(9900, "CNY"), place: place),
            ShippingTerms.ShippingFee(countries: [], fee: money(490, "USD"), freeFrom: money(4900, "USD"), place: place),
        ]
        edit(&terms)
        return terms
    }

    static func policy(_ edit: (inout PolicyTerms) -> Void) -> PolicyTerms {
        var terms = PolicyTerms(file: "content/policies/p.en.md", place: place)
        edit(&terms)
        return terms
    }
}

extension SchemaNode {
    /// The names of enumeration members, the texts and the numbers of a property; of a node its type.
    func values(_ name: String) -> [String] {
        func words(_ value: SchemaValue) -> [String] {
            switch value {
            case .text(let text), .number(let text), .member(let text), .reference(let text): [text]
            case .node(let node): [node.type]
            case .list(let values): values.flatMap(words)
            }
        }
        return self[name].map(words) ?? []
    }

    /// The nodes of a property.
    func nodes(_ name: String) -> [SchemaNode] {
        func nodes(_ value: SchemaValue) -> [SchemaNode] {
            switch value {
            case .node(let node): [node]
            case .list(let values): values.flatMap(nodes)
            default: []
            }
        }
        return self[name].map(nodes) ?? []
    }
}
