import Model

extension TermsReader {
    func money(_ key: String, in keys: Keys) -> Money? { keys.node(key).flatMap { money($0, key) } }

    /// `5 USD`; `free` is nothing in the site's currency.
    func money(_ node: YAMLNode, _ key: String) -> Money? {
        if node.text?.lowercased() == "free", let currency = Currency(names.currency) { return Money(units: 0, currency: currency) }
        do throws(TermMistake) {
            return try Money(written: node.text ?? "", currency: names.currency)
        } catch {
            self.error(error, key, node.place)
            return nil
        }
    }

    /// An amount above 0.
    func gift(_ key: String, in keys: Keys) -> Money? {
        guard let node = keys.node(key), let money = money(node, key) else { return nil }
        if money.units > 0 { return money }
        error("money", node.place, "'\(key)' is 0; write an amount, as in 5 \(names.currency), or leave it out")
        return nil
    }

    /// Hundredths of a percent: `10 %` is 1000; nil where no percent sign is written.
    func percent(_ node: YAMLNode, _ key: String) -> Int?? {
        guard let text = node.text, text.hasSuffix("%") || text.hasSuffix("％") || text.hasSuffix(" percent") else { return nil }
        let number = String(text.prefix { $0 != "%" && $0 != "％" && $0 != "p" }).trimmed
        let halves = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let whole = Int(halves[0]), halves[0].utf8.first != 0x2B, (0...100).contains(whole),
            let part = hundredths(halves.count == 2 ? halves[1] : "0"), whole * 100 + part <= 10_000, whole * 100 + part > 0
        else {
            error("percent", node.place, "'\(key)' is no share of the price; write it as 10 %, at most 100 %")
            return .some(nil)
        }
        return whole * 100 + part
    }

    /// Whether neither a percent sign nor a currency stands behind a number; that is reported.
    func isBare(_ node: YAMLNode, _ key: String) -> Bool {
        guard let text = node.text, !text.isEmpty, text.utf8.allSatisfy({ $0 == 0x2E || $0 == 0x2C || (0x30...0x39).contains($0) }) else {
            return false
        }
        error("money", node.place, "'\(key)' has no unit; write it as \(text) % or \(text) \(names.currency)")
        return true
    }

    private func hundredths(_ digits: Substring) -> Int? {
        guard (1...2).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits + (digits.utf8.count == 1 ? "0" : ""))
    }

    /// `10 %`, `5 USD` or a list of prices by country.
    func fee(_ key: String, in keys: Keys) -> Fee? {
        guard let node = keys.node(key) else { return nil }
        if let percent = percent(node, key) { return percent.map { .percent($0) } }
        if isBare(node, key) { return nil }
        let prices = prices(key, in: keys)
        return prices.isEmpty ? nil : .amounts(prices)
    }

    /// `4.90 USD`, `{ CN: 8 CNY }`, or a list of both.
    func prices(_ key: String, in keys: Keys) -> [Price] {
        var prices: [Price] = []
        var seen = CountriesOnce(what: "price")
        let named = Set(elements(key, in: keys).flatMap(\.countryKeys))
        for node in elements(key, in: keys) {
            guard case .map(let pairs) = node.value else {
                if let money = money(node, key), seen.takes([], at: node.place, self) { prices.append(Price(amount: money)) }
                continue
            }
            for pair in pairs where !pair.value.isNull {
                let countries = countries(Written(value: pair.key, place: pair.place), beside: named)
                guard let money = money(pair.value, key), !countries.isEmpty, seen.takes(countries, at: pair.place, self) else { continue }
                prices.append(Price(amount: money, countries: countries))
            }
        }
        return prices
    }

    /// Who pays, by reason.
    func costs(_ key: String = "costs", in keys: Keys, usually reason: Cost.Reason = .any) -> [Cost] {
        var costs: [Cost] = []
        for written in maps(key, in: keys, TermKeys.cost) {
            if written.node("pays") == nil { written.requires("pays", "shop") }
            let because = choice("reason", in: written, Cost.Reason.self)
            let label = choice("label", in: written, Cost.LabelSource.self)
            let prices = prices("price", in: written)
            let isTakenOff = written.flag("taken_off_refund") ?? false
            guard let payer = choice("pays", in: written, Cost.Payer.self) else { continue }
            if payer == .shop, written.node("price") != nil {
                error(
                    "price-of-shop", written.place(of: "price"),
                    "'price' is what the customer pays, but here the shop pays; leave it out")
            }
            var cost = Cost(reason: because ?? reason, payer: payer)
            if costs.contains(where: { $0.reason == cost.reason }) {
                error(
                    "reason-twice", written.place,
                    "'\(cost.reason.rawValue)' stands here a second time; keep one, with all its prices")
            }
            cost.prices = payer == .shop ? [] : prices
            cost.isTakenOffRefund = isTakenOff
            cost.label = label
            costs.append(cost)
        }
        return costs
    }

    func refund(_ key: String = "refund", in keys: Keys) -> RefundTerms? {
        guard let written = self.keys(key, in: keys, TermKeys.refund) else { return nil }
        var refund = RefundTerms(place: written.place.inText)
        refund.forms = choices("form", in: written, RefundTerms.Form.self)
        refund.within = span("within", in: written)
        refund.from = start(in: written)
        refund.bank = span("bank", in: written)
        return refund
    }
}

extension YAMLNode {
    /// The keys of a map that are codes of countries.
    fileprivate var countryKeys: [Country] {
        guard case .map(let pairs) = value else { return [] }
        return pairs.compactMap { Country($0.key) }
    }
}
