import Model

/// One of the few facts that a policy's page shows large: `30 days`, and below it "Time to return, from delivery".
struct TermTile: Hashable, Sendable {
    var value: String
    var caption: String
    /// The id of the fact that the tile says in full, so that it need not be said again; nil where it only sums others up.
    var fact: String?
}

/// Chooses the facts that most readers come for.
struct TermTiles: Sendable {
    let terms: PolicyTerms
    let words: TermWords
    private var tiles: [TermTile] = []

    /// At most four: two by two on a phone.
    static let limit = 4

    static func tiles(of terms: PolicyTerms, in words: TermWords) -> [TermTile] {
        var tiles = TermTiles(terms: terms, words: words)
        tiles.addReturns()
        tiles.addExchange()
        tiles.addShipping()
        tiles.addPromises()
        if tiles.tiles.isEmpty { tiles.addCompensation() }
        if tiles.tiles.count < 2 { tiles.addTimeLimits() }
        return Array(tiles.tiles.prefix(limit))
    }

    private init(terms: PolicyTerms, words: TermWords) {
        self.terms = terms
        self.words = words
    }

    private mutating func add(_ value: String, _ caption: [String?], fact: String?) {
        tiles.append(
            TermTile(value: words.capitalized(value), caption: words.capitalized(words.clauses(caption.compactMap { $0 })), fact: fact))
    }

    private func since(_ start: TermStart?) -> String? { start.map { words.since($0) } }

    // MARK: Sending back

    private mutating func add(_ window: ReturnTerms.Window, _ label: TermLabel, from start: TermStart, fact: String) {
        switch window {
        case .unspecified: break
        case .unlimited: add(words[.returnsUnlimited], [words[label]], fact: fact)
        case .notPermitted: add(words[.returnsNone], [words[label]], fact: fact)
        case .length(let length): add(words.length(length), [words[label], words.since(start)], fact: fact)
        }
    }

    private mutating func addReturns() {
        guard let returns = terms.returns else { return }
        add(returns.window, .returnsWindow, from: returns.from, fact: "returns.window")
        addCosts("returns.costs", returns.costs)
        if let refund = returns.refund, let within = refund.within {
            add(words.span(within), [words[.refundWithin], since(refund.from)], fact: "returns.refund.within")
        }
    }

    /// Our fault, and the change of mind: a tile for each, so that neither hides the other.
    private mutating func addCosts(_ id: String, _ costs: [Cost]) {
        for reason in [Cost.Reason.any, .ourFault, .changedMind] {
            guard let cost = costs.first(where: { $0.reason == reason }) else { continue }
            let fact = "\(id).\(TermFamily.key(reason.rawValue))"
            let reason = words.word(.reason, reason.rawValue)
            let source = cost.label.map { words.word(.source, $0.rawValue) }
            let usual = cost.prices.filter(\.countries.isEmpty)
            if cost.payer == .shop {
                add(words[.paidByShop], [reason, source], fact: fact)
            } else if let price = usual.first, usual.count == 1 {
                let others = cost.prices.filter { !$0.countries.isEmpty }
                add(
                    words.money(price.amount),
                    [
                        words.aside(reason, others.isEmpty ? [] : [words.prices(others)]), cost.isTakenOffRefund ? words[.takenOff] : nil,
                        source,
                    ], fact: fact)
            }
        }
    }

    private mutating func addExchange() {
        guard let exchange = terms.exchange else { return }
        add(exchange.window, .exchangeWindow, from: exchange.from, fact: "exchange.window")
        if let count = exchange.freePerOrder {
            add(words[.free], [words.labels.counted(named: TermLabel.exchangeFree.name, count)], fact: "exchange.free_per_order")
        }
        if let refund = exchange.refund, let within = refund.within {
            add(words.span(within), [words[.refundWithin], since(refund.from)], fact: "exchange.refund.within")
        }
    }

    // MARK: Parcels

    private mutating func addShipping() {
        guard let shipping = terms.shipping else { return }
        let channels = shipping.dispatch.dropFirst().first { !$0.channels.isEmpty }
        for dispatch in [shipping.dispatch.first, channels].compactMap({ $0 }) {
            add(words.span(dispatch.within), [words.dispatch(dispatch), since(dispatch.from)], fact: TermFacts.id(of: dispatch))
        }
        if let range = Self.range(shipping.delivery.map(\.within)) {
            add(words.span(range), [words[shipping.delivery.count > 1 ? .shippingRange : .shippingTime]], fact: nil)
        }
        let usual = shipping.fees.first(where: \.countries.isEmpty) ?? (shipping.fees.count == 1 ? shipping.fees[0] : nil)
        guard let usual, let free = usual.freeFrom else { return }
        let others = shipping.fees.filter { !$0.countries.isEmpty && $0 != usual }.compactMap { fee in
            fee.freeFrom.map { words.named(words.countries(fee.countries), words.amount($0)) }
        }
        add(words.amount(free), [words.aside(words[.shippingFreeFrom], others.isEmpty ? [] : [words.also(others)])], fact: nil)
    }

    /// From the shortest to the longest; nil where units differ.
    private static func range(_ spans: [TimeSpan]) -> TimeSpan? {
        guard let first = spans.first, spans.allSatisfy({ $0.unit == first.unit }) else { return nil }
        let least = spans.map { $0.least ?? $0.most }.min() ?? first.most
        return TimeSpan(least: least, most: spans.map(\.most).max() ?? first.most, unit: first.unit)
    }

    // MARK: Promises

    private mutating func addPromises() {
        if let warranty = terms.warranty, warranty.covers.count <= 3 {
            for (number, cover) in warranty.covers.enumerated() {
                let what = words.aside(words.text(cover.what), cover.faults.map { [words.text($0)] } ?? [])
                add(words.length(cover.length), [what], fact: TermFacts.id(of: cover, number))
            }
        }
        if let price = terms.price {
            add(words.length(price.window), [words[.priceWindow], words.since(price.from)], fact: "price.window")
        }
        if let advertising = terms.advertising {
            if let correction = advertising.correction {
                add(words.span(correction), [words[.advertisingCorrection]], fact: "advertising.correction")
            }
            if let within = advertising.chooseWithin {
                add(words.span(within), [words[.advertisingChoose]], fact: "advertising.choose_within")
            }
        }
        for tier in terms.tiers where !tier.thresholds.isEmpty {
            let within = tier.period.map { words.text(.tierWithin, ["time": words.length($0)]) }
            let label = words.text(.tierThreshold, ["tier": words.text(tier.name)])
            add(words.either(tier.thresholds.map { words.amount($0) }), [label, within], fact: "tiers.\(tier.id).threshold")
        }
    }

    // MARK: What holds for every problem

    /// The deadlines that all lines of the standard share; one that differs is told in the table alone.
    private mutating func addCompensation() {
        let choices = terms.compensation.flatMap(\.choices)
        func shared(_ isMeant: (Remedy.Part) -> Bool) -> Remedy.Deadline? {
            let deadlines = choices.filter { $0.parts.contains(where: isMeant) }.compactMap(\.deadline)
            return deadlines.count > 1 && Set(deadlines.map(\.within)).count == 1 ? deadlines.first : nil
        }
        if let parcel = shared({ [.reship, .replacement, .missingPart].contains($0) }) {
            add(words.span(parcel.within), [words[.compensationParcel]], fact: nil)
        }
        let refund = shared { if case .refund = $0 { true } else { false } }
        if let refund { add(words.span(refund.within), [words[.compensationRefund]], fact: nil) }
        let reports = terms.compensation.compactMap(\.report)
        if let report = reports.first, reports.count > 1, Set(reports).count == 1 {
            add(words.span(report.within), [words[.compensationReport], since(report.from)], fact: nil)
        }
    }

    private mutating func addTimeLimits() {
        for (number, limit) in terms.timeLimits.enumerated() where tiles.count < Self.limit {
            add(words.span(limit.within), [words.text(limit.what), since(limit.from)], fact: "time_limits.\(number + 1)")
        }
    }
}
