import Model

extension Remedy {
    var value: TermValue {
        var fields = TermFields()
        fields.add("issue", words: issues)
        fields.add("problem", problem.map { .text($0) })
        fields.add("level", level.map { .number($0) })
        fields.add("report", (report?.within).map { .span($0) })
        fields.add("report_from", report?.from?.value)
        fields.add("evidence", texts: evidence)
        fields.add("choices", choices.map(\.value))
        fields.add("steps", steps.map(\.value))
        fields.add("freight", (freight?.rawValue).map { .word($0) })
        fields.add("note", note.map { .text($0) })
        return .object(fields.fields)
    }
}

extension Remedy.Choice {
    var value: TermValue {
        var fields = TermFields()
        for part in parts {
            let (key, value) = part.entry
            fields.add(key, value)
        }
        fields.add("within", (deadline?.within).map { .span($0) })
        fields.add("from", deadline?.from?.value)
        return .object(fields.fields)
    }
}

extension Remedy.Part {
    fileprivate var entry: (key: String, value: TermValue) {
        switch self {
        case .reship: ("reship", .flag(true))
        case .replacement: ("replacement", .flag(true))
        case .exchange: ("exchange", .flag(true))
        case .repair: ("repair", .flag(true))
        case .missingPart: ("part", .flag(true))
        case .refund(let refund): ("refund", refund.value)
        case .coupon(let money): ("coupon", .money(money))
        case .freeReturn: ("free_return", .flag(true))
        case .gift(let text): ("gift", .text(text))
        case .words(let text): ("words", .text(text))
        }
    }
}

extension Remedy.Refund {
    fileprivate var value: TermValue {
        switch self {
        case .full: .word("full")
        case .difference: .word("difference")
        case .percent(let hundredths): .percent(hundredths)
        case .amount(let money): .money(money)
        }
    }
}

extension PriceTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("window", .length(window))
        fields.add("from", from.value)
        fields.add("gives", gives.value)
        return .object(fields.fields)
    }
}

extension AdvertisingTerms {
    var value: TermValue {
        var fields = TermFields()
        fields.add("binding", texts: binding)
        fields.add("correction", correction.map { .span($0) })
        fields.add("channels", words: channels)
        fields.add("choices", choices.map(\.value))
        fields.add("choose_within", chooseWithin.map { .span($0) })
        return .object(fields.fields)
    }
}
