import Model

extension TermsReader {
    func returns(in keys: Keys) -> ReturnTerms? {
        guard let written = self.keys("returns", in: keys, TermKeys.returns) else { return nil }
        var returns = ReturnTerms(place: written.place.inText)
        if let window = window(in: written) { returns.window = window }
        if let from = start(in: written) { returns.from = from }
        returns.methods = choices("methods", in: written, ReturnTerms.Method.self)
        returns.itemConditions = choices("items", in: written, ReturnTerms.ItemCondition.self)
        returns.costs = costs(in: written)
        returns.refund = refund(in: written)
        returns.replacements = choices("replacements", in: written, ReturnTerms.Replacement.self)
        returns.restockingFee = fee("restocking_fee", in: written)
        returns.otherFees = otherFees(in: written)
        returns.addresses = addresses(in: written)
        returns.seasons = seasons(in: written)
        returns.finalSale = finalSale(in: written)
        returns.keepBelow = gift("keep_below", in: written)
        returns.tiers = tierExceptions(in: written)
        return returns
    }

    private func otherFees(in keys: Keys) -> [ReturnTerms.OtherFee] {
        maps("other_fees", in: keys, TermKeys.otherFee).compactMap { written in
            if written.node("what") == nil { written.requires("what", "Return in a shop") }
            if written.node("fee") == nil { written.requires("fee", "5 \(names.currency)") }
            guard let what = words("what", in: written), let fee = fee("fee", in: written) else { return nil }
            return ReturnTerms.OtherFee(what: what, fee: fee)
        }
    }

    private func addresses(in keys: Keys) -> [ReturnTerms.ReturnAddress] {
        var seen = CountriesOnce(what: "return address")
        let named = namedCountries("from", of: "addresses", in: keys)
        return maps("addresses", in: keys, TermKeys.address).compactMap { written in
            if written.node("country") == nil { written.requires("country", "DE") }
            if written.node("address") == nil { written.requires("address", "Leipzig") }
            let from = countries("from", in: written, beside: named)
            guard let country = country("country", in: written), let address = words("address", in: written) else { return nil }
            // A code that cannot be read is no "everybody else".
            guard from.isEmpty == (written.node("from") == nil), seen.takes(from, at: written.place, self) else { return nil }
            return ReturnTerms.ReturnAddress(from: from, country: country, address: address)
        }
    }

    private func seasons(in keys: Keys) -> [ReturnTerms.Season] {
        var seasons: [ReturnTerms.Season] = []
        for written in maps("seasons", in: keys, TermKeys.season) {
            if written.node("first") == nil { written.requires("first", "2026-11-01") }
            if written.node("last") == nil { written.requires("last", "2026-12-24") }
            if written.node("window") == nil { written.requires("window", "8 weeks") }
            let name = words("name", in: written)
            let window = window(in: written)
            guard let first = written.day("first"), let last = written.day("last") else { continue }
            guard first <= last else {
                error("season", written.place(of: "last"), "the season ends on \(last), before it starts on \(first); write a later day")
                continue
            }
            if let other = seasons.first(where: { $0.first <= last && first <= $0.last }) {
                error(
                    "season", written.place(of: "first"),
                    "the season overlaps with that from \(other.first) to \(other.last); an order can have only one window")
            }
            if let window { seasons.append(ReturnTerms.Season(name: name, first: first, last: last, window: window)) }
        }
        return seasons
    }

    func finalSale(in keys: Keys) -> [ReturnTerms.FinalSale] {
        elements("final_sale", in: keys).compactMap { node in
            if let text = node.text { return ReturnTerms.FinalSale(what: LocalizedText(text), categories: []) }
            // `{ en: Underwear, zh: 内衣 }` names the thing itself.
            if case .map(let pairs) = node.value, !pairs.isEmpty, pairs.allSatisfy({ languages.contains(Language($0.key)) }) {
                return words(node, "final_sale").map { ReturnTerms.FinalSale(what: $0, categories: []) }
            }
            guard let written = self.keys(node, "each of 'final_sale'", TermKeys.finalSale) else { return nil }
            let what = words("what", in: written)
            let categories = categories(in: written)
            if written.node("what") == nil, written.node("categories") == nil { written.requires("what", "Underwear") }
            return what == nil && categories.isEmpty ? nil : ReturnTerms.FinalSale(what: what, categories: categories)
        }
    }

    private func tierExceptions(in keys: Keys) -> [ReturnTerms.TierException] {
        var found: [ReturnTerms.TierException] = []
        for written in maps("tiers", in: keys, TermKeys.tierException) {
            if written.node("tier") == nil { written.requires("tier", names.tiers.first ?? "circle") }
            let window = window(in: written)
            let costs = costs(in: written, usually: .changedMind)
            guard let tier = written.written("tier"), isTier(tier) else { continue }
            if found.contains(where: { $0.tier == tier.value }) {
                error("tier-twice", tier.place, "the tier '\(tier.value)' stands here a second time; keep one, with all that it has")
                continue
            }
            if costs.count > 1 {
                error("tier-costs", written.place(of: "costs"), "'costs' of a tier is one, for a change of mind; write { pays: shop }")
            }
            if written.node("window") == nil, written.node("costs") == nil { written.requires("window", "45 days") }
            found.append(ReturnTerms.TierException(tier: tier.value, window: window, cost: costs.first))
        }
        return found
    }
}
