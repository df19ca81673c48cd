import Model

/// Warranty, prices, advertising and membership.
extension TermFacts {
    mutating func addWarranty() {
        guard let warranty = terms.warranty else { return }
        for (number, cover) in warranty.covers.enumerated() {
            add(
                Self.id(of: cover, number), .timeLimits, words.capitalized(words.text(cover.what)),
                words.aside(words.deadline(words.length(cover.length), warranty.from), cover.faults.map { [words.text($0)] } ?? []))
        }
        if let within = warranty.within {
            add("warranty.within", .timeLimits, words[.warrantyWithin], words.deadline(within, warranty.withinFrom))
        }
        if !warranty.remedies.isEmpty {
            add("warranty.remedies", .compensation, words[.warrantyRemedies], words.remedies(warranty.remedies))
        }
        if let payer = warranty.payer {
            add("warranty.pays", .costs, words[.warrantyPayer], words.word(.payer, payer.rawValue))
        }
    }

    /// Named by the categories, which stay the same when the text is reworded.
    static func id(of cover: WarrantyTerms.Cover, _ number: Int) -> String {
        "warranty.covers." + (cover.categories.isEmpty ? String(number + 1) : cover.categories.joined(separator: "+"))
    }

    mutating func addPrice() {
        guard let price = terms.price else { return }
        add("price.window", .timeLimits, words[.priceWindow], words.deadline(words.length(price.window), price.from))
        add("price.gives", .compensation, words[.priceGives], words.choiceWithDeadline(price.gives))
    }

    mutating func addAdvertising() {
        guard let advertising = terms.advertising else { return }
        if let correction = advertising.correction {
            add("advertising.correction", .timeLimits, words[.advertisingCorrection], words.deadline(correction, nil))
        }
        if let within = advertising.chooseWithin {
            add("advertising.choose_within", .timeLimits, words[.advertisingChoose], words.deadline(within, nil))
        }
        if !advertising.choices.isEmpty {
            let choices = words.either(advertising.choices.map { words.choiceWithDeadline($0) })
            add("advertising.choices", .compensation, words[.advertisingChoices], choices)
        }
        let binding = words.also(advertising.binding.map { words.text($0) })
        add("advertising.binding", .conditions, words[.advertisingBinding], binding)
        if !advertising.channels.isEmpty {
            add("advertising.channels", .conditions, words[.advertisingChannels], words.channels(advertising.channels))
        }
    }

    mutating func addTiers() {
        for tier in terms.tiers {
            let id = "tiers.\(tier.id)"
            let name = words.text(tier.name)
            func label(_ label: TermLabel) -> String { words.text(label, ["tier": name]) }
            add("\(id).threshold", .members, label(.tierThreshold), words.threshold(tier))
            for benefit in words.benefits(tier) {
                add("\(id).\(benefit.key)", .members, label(.tierBenefit), benefit.words, isSentence: true)
            }
        }
    }
}

extension TermWords {
    /// `Repair or replacement, otherwise refund`: what is tried first stands first.
    func remedies(_ remedies: [WarrantyTerms.Kind]) -> String {
        let names = remedies.map { word(.remedy, $0.rawValue) }
        guard remedies.count > 1, remedies.last == .refund, let last = names.last else { return capitalized(either(names)) }
        return capitalized(text(.warrantyThen, ["first": either(Array(names.dropLast())), "second": last]))
    }

    /// `500 USD or 3,500 CNY spent within 12 months`
    func threshold(_ tier: MemberTier) -> String {
        guard !tier.thresholds.isEmpty else { return self[.tierOpen] }
        let sums = either(tier.thresholds.map(amount))
        guard let period = tier.period else { return sums }
        return text(.tierSpent, ["amount": sums, "time": length(period)])
    }

    /// What members get, in words, with names for ids.
    func benefits(_ tier: MemberTier) -> [(key: String, words: String)] {
        var found: [(String, String)] = []
        if tier.isAnsweredFirst { found.append(("answered_first", self[.tierAnsweredFirst])) }
        if tier.getsReplacementFirst { found.append(("replacement_first", self[.tierReplacementFirst])) }
        if tier.hasFreeReturns { found.append(("free_returns", self[.tierFreeReturns])) }
        if let window = tier.returnWindow { found.append(("return_window", text(.tierWindow, ["time": length(window)]))) }
        return found + tier.benefits.enumerated().map { ("benefits.\($0 + 1)", text($1)) }
    }
}
