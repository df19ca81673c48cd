import Model

extension TermFacts {
    mutating func addReturns() {
        guard let returns = terms.returns else { return }
        if let window = window(returns.window, from: returns.from) { add("returns.window", .timeLimits, words[.returnsWindow], window) }
        for season in returns.seasons { add(season) }
        addCosts("returns.costs", returns.costs)
        if let fee = returns.restockingFee { add("returns.restocking_fee", .costs, words[.returnsRestocking], words.fee(fee)) }
        for (number, other) in returns.otherFees.enumerated() {
            add("returns.other_fees.\(number + 1)", .costs, words.capitalized(words.text(other.what)), words.fee(other.fee))
        }
        if let refund = returns.refund { addRefund("returns.refund", refund) }
        if !returns.replacements.isEmpty {
            let options = words.list(returns.replacements.map { words.word(.replacement, $0.rawValue) })
            add("returns.replacements", .moneyBack, words[.returnsReplacements], options)
        }
        if !returns.itemConditions.isEmpty {
            let items = words.either(returns.itemConditions.map { words.word(.item, $0.rawValue) })
            add("returns.items", .conditions, words[.returnsItems], items)
        }
        if !returns.methods.isEmpty {
            let methods = words.either(returns.methods.map { words.word(.method, $0.rawValue) })
            add("returns.methods", .steps, words[.returnsMethods], methods)
        }
        for address in returns.addresses { add(address) }
        for exception in returns.tiers { add(exception, from: returns.from) }
        if let money = returns.keepBelow {
            add("returns.keep_below", .exceptions, words[.returnsKeepBelow], words.text(.returnsBelow, ["amount": words.amount(money)]))
        }
        addFinalSale("returns.final_sale", returns.finalSale)
    }

    private mutating func add(_ season: ReturnTerms.Season) {
        // The period of ordering names a season for good; a name may be reworded.
        guard let returns = terms.returns, let window = window(season.window, from: returns.from) else { return }
        let days: KeyValuePairs = ["from": words.labels.date(season.first), "to": words.labels.date(season.last)]
        var label = words.capitalized(words.text(.returnsSeason, days))
        if let name = season.name { label = words.aside(words.capitalized(words.text(name)), [words.text(.returnsSeason, days)]) }
        add("returns.season.\(season.first.description)", .timeLimits, label, window)
    }

    private mutating func add(_ address: ReturnTerms.ReturnAddress) {
        let label =
            address.from.isEmpty ? words[.returnsAddressElse] : words.text(.returnsAddress, ["place": words.countries(address.from)])
        let written = words.text(address.address)
        let country = words.countries([address.country])
        let isNamed = written.isEmpty || written.contains(country)
        add(
            "returns.address.\(TermWords.key(address.from))", .location, label,
            isNamed
                ? (written.isEmpty ? country : written) : words.text(.returnsAddressIn, ["address": written, "country": country]))
    }

    private mutating func add(_ exception: ReturnTerms.TierException, from start: TermStart) {
        let name = words.tiers([exception.tier])
        if let window = exception.window.flatMap({ self.window($0, from: start) }) {
            add("returns.tier.\(exception.tier).window", .members, words.text(.returnsForTier, ["tier": name]), window)
        }
        if let cost = exception.cost {
            add("returns.tier.\(exception.tier).costs", .members, words.text(.returnsCostForTier, ["tier": name]), words.cost(cost))
        }
    }

    mutating func addCosts(_ id: String, _ costs: [Cost]) {
        for cost in costs {
            add("\(id).\(TermFamily.key(cost.reason.rawValue))", .costs, words.word(.reason, cost.reason.rawValue), words.cost(cost))
        }
    }

    mutating func addRefund(_ id: String, _ refund: RefundTerms) {
        if let within = refund.within { add("\(id).within", .moneyBack, words[.refundWithin], words.deadline(within, refund.from)) }
        if !refund.forms.isEmpty {
            add("\(id).form", .moneyBack, words[.refundForm], words.either(refund.forms.map { words.word(.form, $0.rawValue) }))
        }
        if let bank = refund.bank { add("\(id).bank", .moneyBack, words[.refundBank], words.span(bank)) }
    }

    mutating func addFinalSale(_ id: String, _ entries: [ReturnTerms.FinalSale]) {
        guard !entries.isEmpty else { return }
        let parts = entries.map { entry in entry.what.map { words.text($0) } ?? words.categories(entry.categories) }
        add(id, .exceptions, words[.returnsFinalSale], words.list(parts))
    }

    mutating func addExchange() {
        guard let exchange = terms.exchange else { return }
        if let window = window(exchange.window, from: exchange.from) { add("exchange.window", .timeLimits, words[.exchangeWindow], window) }
        if let sent = exchange.sent { add("exchange.sent", .timeLimits, words[.exchangeSent], words.moment(sent)) }
        if let count = exchange.freePerOrder {
            add("exchange.free_per_order", .costs, words[.free], words.labels.counted(named: TermLabel.exchangeFree.name, count))
        }
        addCosts("exchange.costs", exchange.costs)
        if !exchange.options.isEmpty {
            let options = words.list(exchange.options.map { words.word(.replacement, $0.rawValue) })
            add("exchange.options", .conditions, words[.exchangeOptions], options)
        }
        if let refund = exchange.refund { addRefund("exchange.refund", refund) }
        addFinalSale("exchange.final_sale", exchange.finalSale)
    }
}
