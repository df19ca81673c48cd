import Model

/// Lengths of time, money, countries and choices of a policy's terms in the words of one language.
struct TermWords: Sendable {
    let labels: Labels
    /// The site's first language, for texts that the reader's language lacks.
    let fallback: Language
    let issues: IssueCatalogue
    /// Names by id.
    let categories: [String: LocalizedText]
    let channels: [String: LocalizedText]
    let carriers: [String: LocalizedText]
    let tiers: [String: LocalizedText]

    subscript(_ label: TermLabel) -> String { labels[label.name] }

    func text(_ label: TermLabel, _ values: KeyValuePairs<String, String>) -> String { labels.filled(label.name, values) ?? label.name }

    /// The word for a case of a type: `by post` for `mail`.
    func word(_ family: TermFamily, _ word: String) -> String { labels["terms.\(family.rawValue).\(TermFamily.key(word))"] }

    /// An author's words in the language, else in the site's first one.
    func text(_ text: LocalizedText) -> String { text.text(in: labels.language, fallback: fallback) }

    // MARK: Putting together

    /// `a, b`
    func list(_ parts: [String]) -> String { parts.joined(separator: labels[.joiner]) }

    /// `a, b and c`
    func all(_ parts: [String]) -> String { joined(parts, .and) }

    /// `a or b`
    func either(_ parts: [String]) -> String { joined(parts, .or) }

    private func joined(_ parts: [String], _ label: TermLabel) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return text(label, ["first": list(Array(parts.dropLast())), "second": last])
    }

    /// `a; b`, of parts that hold commas themselves.
    func also(_ parts: [String]) -> String {
        parts.dropFirst().reduce(parts.first ?? "") { text(.also, ["first": $0, "second": $1]) }
    }

    /// `free, label to download`
    func clauses(_ parts: [String]) -> String {
        parts.dropFirst().reduce(parts.first ?? "") { text(.clauses, ["first": $0, "second": $1]) }
    }

    /// `label: value`
    func named(_ name: String, _ value: String) -> String { text(.named, ["name": name, "value": value]) }

    /// `value (note)`
    func aside(_ value: String, _ notes: [String]) -> String {
        notes.isEmpty ? value : text(.aside, ["value": value, "note": clauses(notes)])
    }

    /// With a capital letter at its start.
    func capitalized(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    // MARK: Time

    /// `30 days`
    func length(_ length: Length) -> String { labels.length(length) }

    /// `1 to 3 business days`
    func span(_ span: TimeSpan) -> String {
        let most = labels.length(Length(count: span.most, unit: span.unit))
        guard let least = span.least, least != span.most else { return most }
        return text(.span, ["low": String(least), "high": most])
    }

    /// `7 days from delivery`; without a start `24 hours` (24小时内).
    func deadline(_ time: String, _ start: TermStart?) -> String {
        guard let start else { return text(.within, ["time": time]) }
        return event(.from, start, time: time)
    }

    func deadline(_ within: TimeSpan, _ start: TermStart?) -> String { deadline(span(within), start) }

    /// `30 days from delivery`, `no time limit`; nil where nothing is said.
    func window(_ window: ReturnTerms.Window, from start: TermStart) -> String? {
        switch window {
        case .unspecified: nil
        case .unlimited: self[.returnsUnlimited]
        case .notPermitted: self[.returnsNone]
        case .length(let length): deadline(self.length(length), start)
        }
    }

    /// `when the return is scanned`
    func moment(_ start: TermStart) -> String { event(.when, start, time: "") }

    /// `from delivery`, beside a length that stands alone.
    func since(_ start: TermStart) -> String { event(.since, start, time: "") }

    private func event(_ family: TermFamily, _ start: TermStart, time: String) -> String {
        switch start {
        case .event(let event):
            labels.filled("terms.\(family.rawValue).\(TermFamily.key(event.rawValue))", ["time": time]) ?? time
        case .words(let words): labels.filled("terms.\(family.rawValue).words", ["time": time, "start": text(words)]) ?? time
        }
    }

    // MARK: Money

    /// `4.90 USD`, 4.90美元; nothing to pay is `free`.
    func money(_ money: Money) -> String { money.units == 0 ? self[.free] : amount(money) }

    func amount(_ money: Money) -> String {
        let parts = money.amount.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts.first.flatMap { Int($0) }.map { labels.number($0) } ?? money.amount
        let amount = parts.count == 2 ? "\(whole).\(parts[1])" : whole
        guard let pattern = labels.own("currency." + money.currency.code) else { return "\(amount) \(money.currency.code)" }
        return pattern.replacing("{amount}", with: amount)
    }

    /// `10%` for 1000 hundredths of a percent.
    func percent(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        var value = String(whole)
        if rest != 0 {
            value += rest % 10 == 0 ? ".\(abs(rest) / 10)" : "." + (abs(rest) < 10 ? "0" : "") + String(abs(rest))
        }
        return labels.text(.figuresPercent, ["value": value])
    }

    /// `4.90 USD (Mainland China: 8 CNY)`
    func prices(_ prices: [Price]) -> String {
        let usual = prices.filter(\.countries.isEmpty).map { money($0.amount) }
        let others = prices.filter { !$0.countries.isEmpty }.map { named(countries($0.countries), money($0.amount)) }
        guard !usual.isEmpty else { return also(others) }
        return aside(either(usual), others.isEmpty ? [] : [also(others)])
    }

    func fee(_ fee: Fee) -> String {
        switch fee {
        case .amounts(let prices): self.prices(prices)
        case .percent(0): self[.free]
        case .percent(let share): text(.shareOfPrice, ["percent": percent(share)])
        }
    }

    /// `free`, `4.90 USD, taken off the refund`, and where the label comes from.
    func cost(_ cost: Cost) -> String {
        var parts: [String] = []
        switch cost.payer {
        case .shop: parts.append(self[.paidByShop])
        case .customer: parts.append(cost.prices.isEmpty ? self[.carrierPrice] : prices(cost.prices))
        }
        if cost.isTakenOffRefund { parts.append(self[.takenOff]) }
        if let source = cost.label { parts.append(word(.source, source.rawValue)) }
        return clauses(parts)
    }

    // MARK: Choices

    /// `full refund and a 5 USD coupon`
    func choice(_ choice: Remedy.Choice) -> String { all(choice.parts.map(part)) }

    /// `full refund and a 5 USD coupon (1 to 3 business days from your choice)`
    func choiceWithDeadline(_ choice: Remedy.Choice) -> String {
        aside(self.choice(choice), choice.deadline.map { [deadline($0.within, $0.from)] } ?? [])
    }

    private func part(_ part: Remedy.Part) -> String {
        switch part {
        case .reship: self[.partReship]
        case .replacement: self[.partReplacement]
        case .exchange: self[.partExchange]
        case .repair: self[.partRepair]
        case .missingPart: self[.partMissing]
        case .refund(let refund): self.refund(refund)
        case .coupon(let money): text(.partCoupon, ["amount": amount(money)])
        case .freeReturn: self[.partFreeReturn]
        case .gift(let words), .words(let words): text(words)
        }
    }

    private func refund(_ refund: Remedy.Refund) -> String {
        switch refund {
        case .full: self[.refundFull]
        case .difference: self[.refundDifference]
        case .percent(let share): text(.refundPart, ["amount": text(.shareOfPrice, ["percent": percent(share)])])
        case .amount(let money): text(.refundPart, ["amount": amount(money)])
        }
    }

    /// The problem in the author's words, else the names of its issues.
    func problem(_ remedy: Remedy) -> String {
        if let problem = remedy.problem { return text(problem) }
        return capitalized(list(remedy.issues.map { code in issues[code].map { text($0.name) } ?? code }))
    }
}
