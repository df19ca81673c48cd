import Model

extension TermFacts {
    mutating func addShipping() {
        guard let shipping = terms.shipping else { return }
        if let origin = shipping.origin { add("shipping.from", .location, words[.shippingFrom], words.countries([origin])) }
        for dispatch in shipping.dispatch { add(dispatch) }
        for delivery in shipping.delivery { add(delivery) }
        for fee in shipping.fees {
            let place = fee.countries.isEmpty && shipping.fees.count > 1 ? words[.elsewhere] : words.countries(fee.countries)
            add(
                "shipping.fee.\(TermWords.key(fee.countries))", .costs, words.text(.shippingFee, ["place": place]), words.shippingFee(fee),
                isInTable: true)
        }
        for duty in shipping.duties {
            let place = duty.countries.isEmpty && shipping.duties.count > 1 ? words[.elsewhere] : words.countries(duty.countries)
            add(
                "shipping.duties.\(TermWords.key(duty.countries))", .costs, words.text(.shippingDuties, ["place": place]),
                words.word(.payer, duty.payer.rawValue), isInTable: true)
        }
    }

    private mutating func add(_ dispatch: ShippingTerms.Dispatch) {
        add(Self.id(of: dispatch), .timeLimits, words.dispatch(dispatch), words.deadline(dispatch.within, dispatch.from))
    }

    static func id(of dispatch: ShippingTerms.Dispatch) -> String {
        dispatch.channels.isEmpty ? "shipping.dispatch" : "shipping.dispatch." + dispatch.channels.joined(separator: "+")
    }

    private mutating func add(_ delivery: ShippingTerms.Delivery) {
        var notes: [String] = []
        if let carrier = delivery.carrier { notes.append(words.text(.shippingCarrier, ["carrier": words.carrier(carrier)])) }
        if let extra = delivery.remoteExtra { notes.append(words.text(.shippingRemote, ["time": words.span(extra)])) }
        add(
            "shipping.delivery.\(TermWords.key(delivery.countries))", .timeLimits,
            words.text(.shippingDelivery, ["place": words.region(delivery, of: terms.shipping)]),
            words.aside(words.deadline(delivery.within, delivery.from), notes), isInTable: true)
    }
}

extension TermWords {
    /// Which orders leave by then: the author's words, else their channels.
    func dispatch(_ dispatch: ShippingTerms.Dispatch) -> String {
        let orders = dispatch.what.map { text($0) } ?? text(.shippingOrders, ["channel": channels(dispatch.channels)])
        let isAll = dispatch.what == nil && dispatch.channels.isEmpty
        return isAll ? self[.shippingDispatch] : named(self[.shippingDispatchOf], orders)
    }

    /// `4.90 USD, free from 49 USD`
    func shippingFee(_ fee: ShippingTerms.ShippingFee) -> String {
        guard let free = fee.freeFrom, fee.fee.units > 0 else { return money(fee.fee) }
        return clauses([money(fee.fee), text(.freeFrom, ["amount": amount(free)])])
    }

    /// The author's name for the region, else its countries.
    func region(_ delivery: ShippingTerms.Delivery, of shipping: ShippingTerms?) -> String {
        if let region = delivery.region { return text(region) }
        return delivery.countries.isEmpty && (shipping?.delivery.count ?? 0) > 1 ? self[.elsewhere] : countries(delivery.countries)
    }
}
