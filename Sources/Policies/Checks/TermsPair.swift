import Model

/// Two policies that hold at the same time, compared where both speak of one thing.
///
/// Only what is for the same shoppers and things can contradict: a policy for electronics may differ from the general one.
struct TermsPair {
    struct Difference {
        /// What they disagree on, and at the same time its name: `time to return`.
        var subject: String
        var own: String
        var place: TextPlace
        var other: String
        var otherPlace: TextPlace
    }

    private let own: PolicyTerms
    private let other: PolicyTerms

    init(_ own: PolicyTerms, _ other: PolicyTerms) {
        self.own = own
        self.other = other
    }

    var differences: [Difference] {
        let tiers = Self.tierDifferences(own, other) + Self.tierDifferences(other, own).map(\.turned)
        guard isForTheSame else { return tiers }
        return tiers + returnDifferences + windowDifferences + dispatchDifferences
            + RemedyPair.differences(own, other)
    }

    /// Whether both are for the same categories, tiers and channels, and for some country in common.
    private var isForTheSame: Bool {
        let (a, b) = (own.coverage, other.coverage)
        guard Set(a.categories) == Set(b.categories), Set(a.tiers) == Set(b.tiers),
            Set(a.channels) == Set(b.channels)
        else { return false }
        let first = Set(a.countries).subtracting(a.exceptCountries)
        let second = Set(b.countries).subtracting(b.exceptCountries)
        return a.countries.isEmpty || b.countries.isEmpty || !first.isDisjoint(with: second)
    }

    // MARK: Returns, exchanges, prices

    private var returnDifferences: [Difference] {
        guard let a = own.returns, let b = other.returns else { return [] }
        var found: [Difference] = []
        func compare(
            _ subject: String, _ first: String?, _ second: String?, _ place: TextPlace,
            _ otherPlace: TextPlace
        ) {
            guard let first, let second, first != second else { return }
            found.append(
                Difference(
                    subject: subject, own: first, place: place, other: second, otherPlace: otherPlace))
        }
        compare("time to return", Self.words(a.window), Self.words(b.window), a.place, b.place)
        if let one = a.keepBelow, let two = b.keepBelow, one.currency == two.currency {
            compare(
                "the value below which nothing comes back", one.description, two.description, a.place,
                b.place)
        }
        if let one = a.refund, let two = b.refund, one.from == two.from {
            compare(
                "time until a refund for a return", one.within.map(Names.span), two.within.map(Names.span),
                one.place, two.place)
        }
        return found
    }

    private var windowDifferences: [Difference] {
        var found: [Difference] = []
        if let a = own.exchange, let b = other.exchange, let one = Self.words(a.window),
            let two = Self.words(b.window), one != two
        {
            found.append(
                Difference(
                    subject: "time to exchange", own: one, place: a.place, other: two, otherPlace: b.place))
        }
        if let a = own.price, let b = other.price, Self.days(a.window) != Self.days(b.window) {
            found.append(
                Difference(
                    subject: "time of the price promise", own: Names.length(a.window), place: a.place,
                    other: Names.length(b.window),
                    otherPlace: b.place))
        }
        return found
    }

    private var dispatchDifferences: [Difference] {
        guard let a = own.shipping, let b = other.shipping else { return [] }
        return a.dispatch.compactMap { row -> Difference? in
            let rows = b.dispatch.filter {
                Set($0.channels) == Set(row.channels) && ($0.what == row.what) && $0.from == row.from
            }
            guard let first = rows.first, !rows.contains(where: { Self.same($0.within, row.within) })
            else { return nil }
            let channel = row.channels.first.map { " (\($0))" } ?? ""
            return Difference(
                subject: "time until dispatch\(channel)", own: Names.span(row.within), place: row.place,
                other: Names.span(first.within),
                otherPlace: first.place)
        }
    }

    // MARK: Members

    /// What one says of its members against what the other says of returns.
    private static func tierDifferences(_ own: PolicyTerms, _ other: PolicyTerms) -> [Difference] {
        guard let returns = other.returns else { return [] }
        return own.tiers.flatMap { tier -> [Difference] in
            let exception = returns.tiers.first { $0.tier == tier.id }
            var found: [Difference] = []
            func add(_ subject: String, _ one: String, _ two: String) {
                found.append(
                    Difference(
                        subject: "\(subject) for the tier '\(tier.id)'", own: one, place: tier.place,
                        other: two, otherPlace: returns.place)
                )
            }
            if let window = tier.returnWindow {
                if let special = exception?.window {
                    if special != .length(window), words(special) != words(.length(window)) {
                        add("time to return", Names.length(window), words(special) ?? "")
                    }
                } else if case .length(let usual) = returns.window, days(window) < days(usual) {
                    add("time to return", Names.length(window), "\(Names.length(usual)) for everybody")
                } else if returns.window == .unlimited {
                    add("time to return", Names.length(window), "unlimited for everybody")
                }
            }
            if tier.hasFreeReturns, let cost = exception?.cost, cost.payer == .customer {
                add("who pays a return", "the shop", "the customer")
            }
            return found
        }
    }

    // MARK: Words

    /// nil where nothing is said.
    private static func words(_ window: ReturnTerms.Window) -> String? {
        switch window {
        case .unspecified: nil
        case .unlimited: "unlimited"
        case .notPermitted: "none"
        case .length(let length):
            // 2 weeks and 14 days are the same time.
            length.unit == .week
                ? Names.length(Length(count: days(length), unit: .day)) : Names.length(length)
        }
    }

    private static func days(_ length: Length) -> Int { StatutoryCheck.days(length) }

    static func same(_ a: TimeSpan, _ b: TimeSpan) -> Bool { TypedValue.same(a.most, a.unit, b.most, b.unit) }
}

extension TermsPair.Difference {
    /// Seen from the other policy.
    fileprivate var turned: TermsPair.Difference {
        TermsPair.Difference(
            subject: subject, own: other, place: otherPlace, other: own, otherPlace: place)
    }
}
