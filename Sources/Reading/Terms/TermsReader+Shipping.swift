import Model

extension TermsReader {
    func shipping(in keys: Keys) -> ShippingTerms? {
        guard let written = self.keys("shipping", in: keys, TermKeys.shipping) else { return nil }
        var shipping = ShippingTerms(place: written.place.inText)
        shipping.origin = country("from", in: written)
        shipping.dispatch = dispatch(in: written)
        shipping.delivery = delivery(in: written)
        shipping.fees = fees(in: written)
        shipping.duties = duties(in: written)
        return shipping
    }

    private func dispatch(in keys: Keys) -> [ShippingTerms.Dispatch] {
        elements("dispatch", in: keys).compactMap { node in
            guard let written = self.keys(node, "each of 'dispatch'", TermKeys.dispatch) else { return nil }
            if written.node("within") == nil { written.requires("within", "24 hours") }
            let what = words("what", in: written)
            let channels = channels(in: written)
            let from = start(in: written)
            guard let within = span("within", in: written) else { return nil }
            return ShippingTerms.Dispatch(what: what, channels: channels, within: within, from: from, place: written.place.inText)
        }
    }

    private func delivery(in keys: Keys) -> [ShippingTerms.Delivery] {
        var seen = CountriesOnce(what: "delivery time")
        let named = namedCountries("to", of: "delivery", in: keys)
        return maps("delivery", in: keys, TermKeys.delivery).compactMap { written in
            if written.node("within") == nil { written.requires("within", "7-12 days") }
            let region = words("region", in: written)
            let from = start(in: written) ?? .event(.dispatch)
            let carrier = carrier(in: written)
            let remote = span("remote", in: written)
            guard let to = destinations(in: written, beside: named), let within = span("within", in: written) else { return nil }
            // A part of a country has a line beside that of the whole.
            if region == nil || to.isEmpty { guard seen.takes(to, at: written.place, self) else { return nil } }
            var delivery = ShippingTerms.Delivery(
                countries: to, region: region, within: within, from: from, place: written.place.inText)
            delivery.carrier = carrier
            delivery.remoteExtra = remote
            return delivery
        }
    }

    private func fees(in keys: Keys) -> [ShippingTerms.ShippingFee] {
        var seen = CountriesOnce(what: "fee")
        let named = namedCountries("to", of: "fees", in: keys)
        return maps("fees", in: keys, TermKeys.shippingFee).compactMap { written in
            if written.node("fee") == nil { written.requires("fee", "4.90 \(names.currency)") }
            let freeFrom = money("free_from", in: written)
            guard let to = destinations(in: written, beside: named), let fee = money("fee", in: written),
                seen.takes(to, at: written.place, self)
            else {
                return nil
            }
            if let freeFrom, freeFrom.currency != fee.currency {
                error(
                    "two-currencies", written.place(of: "free_from"),
                    "'free_from' is in \(freeFrom.currency.code) and 'fee' in \(fee.currency.code); write both in one currency")
            }
            return ShippingTerms.ShippingFee(countries: to, fee: fee, freeFrom: freeFrom, place: written.place.inText)
        }
    }

    private func duties(in keys: Keys) -> [ShippingTerms.Duty] {
        var seen = CountriesOnce(what: "entry of 'duties'")
        let named = namedCountries("to", of: "duties", in: keys)
        return maps("duties", in: keys, TermKeys.duty).compactMap { written in
            if written.node("pays") == nil { written.requires("pays", "shop") }
            guard let to = destinations(in: written, beside: named), let payer = choice("pays", in: written, Cost.Payer.self),
                seen.takes(to, at: written.place, self)
            else { return nil }
            return ShippingTerms.Duty(countries: to, payer: payer)
        }
    }

    /// Where to; empty: everywhere else. nil where none of the codes can be read.
    private func destinations(in keys: Keys, beside named: Set<Country>) -> [Country]? {
        let to = countries("to", in: keys, beside: named)
        return to.isEmpty && keys.node("to") != nil ? nil : to
    }

    private func carrier(in keys: Keys) -> String? {
        guard let name = keys.written("carrier") else { return nil }
        if names.carriers.contains(name.value) { return name.value }
        report.error("carriers.unknown", name.place, unknownName(name.value, "carrier", names.carriers))
        return nil
    }
}
