import Model

extension ReturnTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("window", window.value)
        fields.add("from", from.value)
        fields.add("methods", words: methods.map(\.rawValue))
        fields.add("items", words: itemConditions.map(\.rawValue))
        fields.add("costs", costs.map(\.value))
        fields.add("refund", refund?.value)
        fields.add("replacements", words: replacements.map(\.rawValue))
        fields.add("restocking_fee", restockingFee?.value)
        fields.add("other_fees", otherFees.map(\.value))
        fields.add("addresses", addresses.map(\.value))
        fields.add("seasons", seasons.map(\.value))
        fields.add("final_sale", finalSale.map(\.value))
        fields.add("keep_below", keepBelow.map { .money($0) })
        fields.add("tiers", tiers.map(\.value))
        return .object(fields.fields)
    }
}

extension ReturnTerms.Window {
    var value: TermValue? {
        switch self {
        case .unspecified: nil
        case .unlimited: .word("unlimited")
        case .notPermitted: .word("none")
        case .length(let length): .length(length)
        }
    }
}

extension ReturnTerms.OtherFee {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("what", .text(what))
        fields.add("fee", fee.value)
        return .object(fields.fields)
    }
}

extension ReturnTerms.ReturnAddress {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("from", from)
        fields.add("country", .word(country.code))
        fields.add("address", .text(address))
        return .object(fields.fields)
    }
}

extension ReturnTerms.Season {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("name", name.map { .text($0) })
        fields.add("first", .day(first))
        fields.add("last", .day(last))
        fields.add("window", window.value)
        return .object(fields.fields)
    }
}

extension ReturnTerms.FinalSale {
    var value: TermValue {
        var fields = TermFields()
        fields.add("what", what.map { .text($0) })
        fields.add("categories", words: categories)
        return .object(fields.fields)
    }
}

extension ReturnTerms.TierException {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("tier", .word(tier))
        fields.add("window", window?.value)
        fields.add("costs", cost?.value)
        return .object(fields.fields)
    }
}

extension ExchangeTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("window", window.value)
        fields.add("from", from.value)
        fields.add("options", words: options.map(\.rawValue))
        fields.add("free_per_order", freePerOrder.map { .number($0) })
        fields.add("costs", costs.map(\.value))
        fields.add("sent", sent?.value)
        fields.add("final_sale", finalSale.map(\.value))
        fields.add("refund", refund?.value)
        return .object(fields.fields)
    }
}

extension WarrantyTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("covers", covers.map(\.value))
        fields.add("from", from.value)
        fields.add("remedies", words: remedies.map(\.rawValue))
        fields.add("within", within.map { .span($0) })
        fields.add("within_from", withinFrom?.value)
        fields.add("pays", (payer?.rawValue).map { .word($0) })
        return .object(fields.fields)
    }
}

extension WarrantyTerms.Cover {
    fileprivate var value: TermValue {
        var fields = TermFields()
        fields.add("what", .text(what))
        fields.add("categories", words: categories)
        fields.add("length", .length(length))
        fields.add("faults", faults.map { .text($0) })
        return .object(fields.fields)
    }
}
