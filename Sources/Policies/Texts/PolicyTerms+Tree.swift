package import Model

extension PolicyTerms {
    /// Everything they carry, under the keys of the front matter and in their documented order.
    package var tree: [TermValue.Field] {
        var fields = TermFields()
        fields.add("covers", coverage.value)
        fields.add("conditions", texts: conditions)
        fields.add("steps", texts: steps)
        fields.add("evidence", texts: evidence)
        fields.add("time_limits", timeLimits.map(\.value))
        fields.add("returns", returns?.value)
        fields.add("exchange", exchange?.value)
        fields.add("shipping", shipping?.value)
        fields.add("warranty", warranty?.value)
        fields.add("price", price?.value)
        fields.add("advertising", advertising?.value)
        fields.add("tiers", tiers.map(\.value))
        fields.add("compensation", compensation.map(\.value))
        return fields.fields
    }
}

extension PolicyTerms.Coverage {
    fileprivate var value: TermValue? {
        var fields = TermFields()
        fields.add("countries", countries)
        fields.add("except_countries", exceptCountries)
        fields.add("categories", words: categories)
        fields.add("tiers", words: tiers)
        fields.add("channels", words: channels)
        return fields.value
    }
}

extension PolicyTerms.TimeLimit {
    var value: TermValue {
        var fields = TermFields()
        fields.add("what", .text(what))
        fields.add("within", .span(within))
        fields.add("from", from?.value)
        return .object(fields.fields)
    }
}

extension TermStart {
    var value: TermValue {
        switch self {
        case .event(let event): .word(event.rawValue)
        case .words(let text): .text(text)
        }
    }
}

extension Fee {
    var value: TermValue {
        switch self {
        case .amounts(let prices): .list(prices.map(\.value))
        case .percent(let hundredths): .percent(hundredths)
        }
    }
}

extension Price {
    var value: TermValue {
        var fields = TermFields()
        fields.add("amount", .money(amount))
        fields.add("countries", countries)
        return .object(fields.fields)
    }
}

extension Cost {
    var value: TermValue {
        var fields = TermFields()
        fields.add("reason", .word(reason.rawValue))
        fields.add("pays", .word(payer.rawValue))
        fields.add("price", prices.map(\.value))
        fields.add("taken_off_refund", when: isTakenOffRefund)
        fields.add("label", (label?.rawValue).map { .word($0) })
        return .object(fields.fields)
    }
}

extension RefundTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("form", words: forms.map(\.rawValue))
        fields.add("within", within.map { .span($0) })
        fields.add("from", from?.value)
        fields.add("bank", bank.map { .span($0) })
        return .object(fields.fields)
    }
}

extension MemberTier {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("id", .word(id))
        fields.add("name", .text(name))
        fields.add("threshold", thresholds.map { .money($0) })
        fields.add("within", period.map { .length($0) })
        fields.add("answered_first", when: isAnsweredFirst)
        fields.add("replacement_first", when: getsReplacementFirst)
        fields.add("free_returns", when: hasFreeReturns)
        fields.add("return_window", returnWindow.map { .length($0) })
        fields.add("benefits", texts: benefits)
        return .object(fields.fields)
    }
}
