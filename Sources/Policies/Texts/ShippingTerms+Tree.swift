import Model

extension ShippingTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("from", (origin?.code).map { .word($0) })
        fields.add("dispatch", dispatch.map(\.value))
        fields.add("delivery", delivery.map(\.value))
        fields.add("fees", fees.map(\.value))
        fields.add("duties", duties.map(\.value))
        return .object(fields.fields)
    }
}

extension ShippingTerms.Dispatch {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("what", what.map { .text($0) })
        fields.add("channels", words: channels)
        fields.add("within", .span(within))
        fields.add("from", from?.value)
        return .object(fields.fields)
    }
}

extension ShippingTerms.Delivery {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("to", countries)
        fields.add("region", region.map { .text($0) })
        fields.add("carrier", carrier.map { .word($0) })
        fields.add("within", .span(within))
        fields.add("from", from.value)
        fields.add("remote", remoteExtra.map { .span($0) })
        return .object(fields.fields)
    }
}

extension ShippingTerms.ShippingFee {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("to", countries)
        fields.add("fee", .money(fee))
        fields.add("free_from", freeFrom.map { .money($0) })
        return .object(fields.fields)
    }
}

extension ShippingTerms.Duty {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("to", countries)
        fields.add("pays", .word(payer.rawValue))
        return .object(fields.fields)
    }
}
