import Model

/// Delivery, fee and duties of each region in one line: what stands apart in the terms, because a fee is seldom said for the
/// same countries as a time, is brought together for the reader.
struct ShippingTable: Sendable {
    struct Row: Hashable, Sendable {
        var place: String
        var time: String?
        var carrier: String?
        var fee: String?
        var duties: String?
    }

    private(set) var rows: [Row] = []
    /// What all times are counted from, said once; nil where they differ, and each time says its own.
    private(set) var start: String?
    /// How much longer remote areas take, where it is the same everywhere.
    private(set) var remote: String?
    private let shipping: ShippingTerms
    private let words: TermWords

    /// nil where there is nothing to tell apart by region.
    init?(_ terms: PolicyTerms, _ words: TermWords) {
        guard let shipping = terms.shipping, !shipping.delivery.isEmpty || !shipping.fees.isEmpty || !shipping.duties.isEmpty else {
            return nil
        }
        self.shipping = shipping
        self.words = words
        let starts = Set(shipping.delivery.map(\.from))
        start = starts.count == 1 ? starts.first.map { words.since($0) } : nil
        let extras = Set(shipping.delivery.map(\.remoteExtra))
        remote = extras.count == 1 ? extras.first.flatMap { $0 }.map { words.text(.shippingRemoteAll, ["time": words.span($0)]) } : nil
        if shipping.delivery.isEmpty {
            add(nil, places: named([]) + [nil])
        } else {
            for delivery in shipping.delivery {
                add(
                    delivery,
                    places: delivery.countries.isEmpty ? named(shipping.delivery.flatMap(\.countries)) + [nil] : delivery.countries)
            }
        }
    }

    /// Countries with a fee or duties of their own that are not among the given ones.
    private func named(_ known: [Country]) -> [Country?] {
        var found: [Country] = []
        for country in shipping.fees.flatMap(\.countries) + shipping.duties.flatMap(\.countries)
        where !known.contains(country) && !found.contains(country) {
            found.append(country)
        }
        return found
    }

    /// A line for each combination of fee and duties that the places have; nil is everywhere else.
    private mutating func add(_ delivery: ShippingTerms.Delivery?, places: [Country?]) {
        var parts: [(key: [Int?], countries: [Country?])] = []
        for place in places {
            let key = [Self.entry(for: place, in: shipping.fees.map(\.countries)), duty(for: place)]
            if let known = parts.firstIndex(where: { $0.key == key }) {
                parts[known].countries.append(place)
            } else {
                parts.append((key, [place]))
            }
        }
        for part in parts {
            let fee = part.key[0].map { words.capitalized(words.shippingFee(shipping.fees[$0])) }
            let duties = part.key[1].map { words.capitalized(words.word(.payer, shipping.duties[$0].payer.rawValue)) }
            rows.append(
                Row(
                    place: place(delivery, part.countries, isSplit: parts.count > 1), time: delivery.map(time),
                    carrier: delivery?.carrier.map { words.carrier($0) }, fee: fee, duties: duties))
        }
    }

    /// The entry that names the country, else the one for everywhere else, wherever they stand.
    private static func entry(for place: Country?, in entries: [[Country]]) -> Int? {
        place.flatMap { country in entries.firstIndex { $0.contains(country) } } ?? entries.firstIndex(where: \.isEmpty)
    }

    /// Nothing is due on a parcel that stays in its country, unless the shop says otherwise of that very country.
    private func duty(for place: Country?) -> Int? {
        if let place, place == shipping.origin { return shipping.duties.firstIndex { $0.countries.contains(place) } }
        return Self.entry(for: place, in: shipping.duties.map(\.countries))
    }

    private func place(_ delivery: ShippingTerms.Delivery?, _ countries: [Country?], isSplit: Bool) -> String {
        let isRest = countries.contains(nil)
        let isOnly = isRest && rows.isEmpty && shipping.delivery.count < 2 && !isSplit
        if let region = delivery?.region, !isSplit { return words.text(region) }
        if isRest { return isOnly ? words.capitalized(words[.everywhere]) : words[.elsewhere] }
        let names = words.countries(countries.compactMap { $0 })
        guard let region = delivery?.region else { return names }
        return words.named(words.text(region), names)
    }

    private func time(_ delivery: ShippingTerms.Delivery) -> String {
        let time = start == nil ? words.deadline(delivery.within, delivery.from) : words.span(delivery.within)
        guard remote == nil, let extra = delivery.remoteExtra else { return time }
        return words.aside(time, [words.text(.shippingRemote, ["time": words.span(extra)])])
    }
}
