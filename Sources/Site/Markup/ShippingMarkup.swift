import Model

/// The shipping of one policy as <https://schema.org/ShippingService>: conditions for every group of countries with the same time and fee.
struct ShippingMarkup {
    var terms: ShippingTerms
    /// Where the policy holds; empty: nobody knows.
    var countries: [Country]
    var id: String?
    var name: String
    var description: String?

    /// nil where a program would learn nothing from it.
    func node() -> SchemaNode? {
        let conditions = zones.flatMap(conditions)
        guard dispatch != nil || !conditions.isEmpty else { return nil }
        var node = SchemaNode("ShippingService", id: id)
        node.add("name", text: name)
        node.add("description", text: description)
        node.add("fulfillmentType", .member("FulfillmentTypeDelivery"))
        node.add("handlingTime", dispatch?.within.schemaPeriod)
        node.add("shippingConditions", conditions.map { .node($0) })
        return node
    }

    /// The time for orders in general; that of a show is no time for all. Of several the first is the usual one.
    private var dispatch: ShippingTerms.Dispatch? {
        let general = terms.dispatch.filter(\.channels.isEmpty)
        return general.first { $0.what == nil } ?? general.first
    }

    // MARK: Zones

    /// Countries where the same holds.
    private struct Zone {
        var countries: [Country]
        /// Index of the line.
        var delivery: Int?
        var fee: Int?
    }

    private var zones: [Zone] {
        func line(_ lists: [[Country]], _ country: Country) -> Int? {
            lists.firstIndex { $0.contains(country) } ?? lists.firstIndex(of: [])
        }
        let deliveries = terms.delivery.map(\.countries)
        let fees = terms.fees.map(\.countries)
        // Without a list of where the shop sells, "everywhere else" is everywhere.
        let named = countries.isEmpty ? unique((deliveries + fees).flatMap(\.self)) : countries
        var zones: [Zone] = []
        for country in named {
            let (delivery, fee) = (line(deliveries, country), line(fees, country))
            guard delivery != nil || fee != nil else { continue }
            if let known = zones.firstIndex(where: { $0.delivery == delivery && $0.fee == fee }) {
                zones[known].countries.append(country)
            } else {
                zones.append(Zone(countries: [country], delivery: delivery, fee: fee))
            }
        }
        if countries.isEmpty, let elsewhere = elsewhere(deliveries, fees) { zones.append(elsewhere) }
        return zones.sorted { ($0.delivery ?? .max, $0.fee ?? .max) < ($1.delivery ?? .max, $1.fee ?? .max) }
    }

    private func elsewhere(_ deliveries: [[Country]], _ fees: [[Country]]) -> Zone? {
        let (delivery, fee) = (deliveries.firstIndex(of: []), fees.firstIndex(of: []))
        return delivery == nil && fee == nil ? nil : Zone(countries: [], delivery: delivery, fee: fee)
    }

    private func unique(_ countries: [Country]) -> [Country] {
        var seen: Set<Country> = []
        return countries.filter { seen.insert($0).inserted }
    }

    // MARK: Conditions

    /// One, or two where orders of some value go free.
    private func conditions(_ zone: Zone) -> [SchemaNode] {
        guard let number = zone.fee else { return [condition(zone, rate: nil, value: nil)] }
        let fee = terms.fees[number]
        guard let free = fee.freeFrom, fee.fee.units > 0, free.units > 0 else { return [condition(zone, rate: fee.fee, value: nil)] }
        let nothing = Money(units: 0, currency: fee.fee.currency)
        return [
            condition(zone, rate: fee.fee, value: ("maxValue", Money(units: free.units - 1, currency: free.currency))),
            condition(zone, rate: nothing, value: ("minValue", free)),
        ]
    }

    private func condition(_ zone: Zone, rate: Money?, value: (end: String, money: Money)?) -> SchemaNode {
        var node = SchemaNode("ShippingConditions")
        node.add("shippingDestination", zone.countries.map { .node(Self.region($0)) })
        node.add("shippingOrigin", terms.origin.map { .node(Self.region($0)) })
        if let (end, money) = value {
            var amount = SchemaNode("MonetaryAmount")
            amount.add(end, .number(money.amount))
            amount.add("currency", text: money.currency.code)
            node.add("orderValue", .node(amount))
        }
        node.add("shippingRate", rate?.schema)
        // Counted from anything else it is no time of travel.
        if let delivery = zone.delivery.map({ terms.delivery[$0] }), delivery.from == .event(.dispatch) {
            node.add("transitTime", delivery.within.schemaPeriod)
        }
        return node
    }

    private static func region(_ country: Country) -> SchemaNode {
        var node = SchemaNode("DefinedRegion")
        node.add("addressCountry", text: country.code)
        return node
    }
}
