import Model

/// What terms promise, by the topic that a text would speak of.
struct TypedFacts {
    private(set) var values: [Topic: [TypedValue]] = [:]
    private let terms: PolicyTerms
    private let policy: String

    init(_ terms: PolicyTerms, policy: String) {
        self.terms = terms
        self.policy = policy
        if let returns = terms.returns { add(returns) }
        if let exchange = terms.exchange { add(exchange) }
        if let shipping = terms.shipping { add(shipping) }
        if let warranty = terms.warranty { add(warranty) }
        if let price = terms.price { add(price) }
        if let advertising = terms.advertising { add(advertising) }
        for tier in terms.tiers { add(tier) }
        for remedy in terms.compensation { add(remedy) }
        for limit in terms.timeLimits { addToAll(limit.within, limit.place) }
        values[.sinceDelivery] = [Topic.returnWindow, .exchangeWindow, .report, .priceWindow].flatMap {
            values[$0] ?? []
        }
    }

    // MARK: Parts

    private mutating func add(_ returns: ReturnTerms) {
        let place = returns.place
        add(.returnWindow, returns.window, place)
        for season in returns.seasons { add(.returnWindow, season.window, place) }
        for tier in returns.tiers {
            if let window = tier.window { add(.returnWindow, window, place) }
            if let cost = tier.cost { add(cost, place) }
        }
        for cost in returns.costs { add(cost, place) }
        if let refund = returns.refund { add(refund) }
        if let money = returns.keepBelow { add(.keepBelow, .money(money), place: place) }
        switch returns.restockingFee {
        case .percent(let share): add(.restockingFee, .percent(share), place: place)
        case .amounts(let prices):
            for price in prices {
                add(.restockingFee, .money(price.amount), price.countries, place: place)
            }
        case nil: break
        }
    }

    private mutating func add(_ exchange: ExchangeTerms) {
        add(.exchangeWindow, exchange.window, exchange.place)
        for cost in exchange.costs { add(cost, exchange.place) }
        if let refund = exchange.refund { add(refund) }
    }

    private mutating func add(_ shipping: ShippingTerms) {
        for dispatch in shipping.dispatch {
            add(.dispatch, .span(dispatch.within), place: dispatch.place)
        }
        for delivery in shipping.delivery {
            add(.delivery, .span(delivery.within), delivery.countries, place: delivery.place)
            if let extra = delivery.remoteExtra { add(extra, to: delivery) }
        }
        for fee in shipping.fees {
            add(.shippingFee, .money(fee.fee), fee.countries, place: fee.place)
            if let freeFrom = fee.freeFrom {
                add(.freeShipping, .money(freeFrom), fee.countries, place: fee.place)
            }
        }
    }

    /// How much longer remote areas take, and how long that is in all.
    private mutating func add(_ extra: TimeSpan, to delivery: ShippingTerms.Delivery) {
        add(.remoteArea, .span(extra), delivery.countries, place: delivery.place)
        guard extra.unit == delivery.within.unit else { return }
        func sum(_ a: Int, _ b: Int) -> Int? {
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? nil : sum
        }
        guard let most = sum(delivery.within.most, extra.most) else { return }
        let least = delivery.within.least.flatMap { sum($0, extra.least ?? extra.most) }
        add(
            .remoteArea, .span(TimeSpan(least: least, most: most, unit: extra.unit)), delivery.countries,
            place: delivery.place)
    }

    private mutating func add(_ warranty: WarrantyTerms) {
        for cover in warranty.covers {
            add(
                .warranty, .span(TimeSpan(most: cover.length.count, unit: cover.length.unit)),
                place: cover.place)
        }
        if let within = warranty.within { add(.repair, .span(within), place: warranty.place) }
    }

    private mutating func add(_ price: PriceTerms) {
        add(.priceWindow, .length(price.window), price.place)
        add(price.gives, price.place)
    }

    private mutating func add(_ advertising: AdvertisingTerms) {
        for choice in advertising.choices { add(choice, advertising.place) }
        for span in [advertising.correction, advertising.chooseWithin].compactMap(\.self) {
            addToAll(span, advertising.place)
        }
    }

    private mutating func add(_ tier: MemberTier) {
        for threshold in tier.thresholds { add(.tierThreshold, .money(threshold), place: tier.place) }
        if let period = tier.period { add(.tierPeriod, .length(period), tier.place) }
        if let window = tier.returnWindow { add(.returnWindow, .length(window), tier.place) }
    }

    private mutating func add(_ remedy: Remedy) {
        if let report = remedy.report { add(.report, .span(report.within), place: remedy.place) }
        for choice in remedy.choices { add(choice, remedy.place) }
        for step in remedy.steps { addToAll(step.within, step.place) }
    }

    private mutating func add(_ choice: Remedy.Choice, _ place: TextPlace) {
        for part in choice.parts {
            switch part {
            case .coupon(let money): add(.coupon, .money(money), place: place)
            case .refund(.percent(let share)): add(.sharePaidBack, .percent(share), place: place)
            default: break
            }
            guard let deadline = choice.deadline else { continue }
            switch part {
            case .refund, .coupon: add(.refundTime, .span(deadline.within), place: place)
            case .repair: add(.repair, .span(deadline.within), place: place)
            case .reship, .replacement, .exchange, .missingPart:
                add(.dispatch, .span(deadline.within), place: place)
            case .freeReturn, .gift, .words: break
            }
        }
    }

    private mutating func add(_ cost: Cost, _ place: TextPlace) {
        for price in cost.prices {
            add(.labelPrice, .money(price.amount), price.countries, place: place)
        }
    }

    private mutating func add(_ refund: RefundTerms) {
        if let within = refund.within { add(.refundTime, .span(within), place: refund.place) }
        if let bank = refund.bank { add(.bankTime, .span(bank), place: refund.place) }
    }

    // MARK: Values

    private mutating func add(_ topic: Topic, _ window: ReturnTerms.Window, _ place: TextPlace) {
        if case .length(let length) = window {
            add(topic, .span(TimeSpan(most: length.count, unit: length.unit)), place: place)
        }
    }

    private mutating func add(
        _ topic: Topic, _ amount: TypedValue.Amount, _ countries: [Country] = [], place: TextPlace
    ) {
        values[topic, default: []].append(
            TypedValue(
                amount: amount, countries: countries, place: terms.written(at: place), policy: policy))
    }

    /// A time limit in the author's words may be about anything.
    private mutating func addToAll(_ span: TimeSpan, _ place: TextPlace) {
        limits.append(TypedValue(amount: .span(span), place: terms.written(at: place), policy: policy))
    }

    /// Time limits that the author named in words: a text that repeats one is right whatever it is about.
    private(set) var limits: [TypedValue] = []
}
