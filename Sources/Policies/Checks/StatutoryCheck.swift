import Model

/// A policy that offers less than the law of a country it applies to: something to look up, not a verdict.
///
/// Shops may give more and word it as they like, so only what is plainly less is told. A policy for some categories alone that takes
/// nothing back may rest on one of the law's exceptions (made to measure, fresh food, sealed hygiene goods), so it is left alone.
struct StatutoryCheck {
    private let standing: StandingVersion
    private let settings: Settings
    private let shipping: [ShippingTerms]

    init(_ standing: StandingVersion, settings: Settings, standing all: [StandingVersion]) {
        self.standing = standing
        self.settings = settings
        shipping = all.filter(\.isInForce).compactMap { $0.terms?.shipping }
    }

    func diagnostics() -> [Diagnostic] {
        guard let terms = standing.terms, let returns = terms.returns,
            let countries = standing.countries(soldTo: settings)
        else {
            return []
        }
        return StatutoryMinimum.all.flatMap { minimum -> [Diagnostic] in
            let here = countries.filter(minimum.countries.contains)
            guard !here.isEmpty else { return [] }
            return [
                windowWarning(terms, returns, minimum, here), refundWarning(terms, returns, minimum, here),
                feeWarning(terms, returns, minimum, here),
            ].compactMap(\.self)
        }
    }

    // MARK: The time to return

    private func windowWarning(
        _ terms: PolicyTerms, _ returns: ReturnTerms, _ minimum: StatutoryMinimum, _ here: [Country]
    ) -> Diagnostic? {
        let windows =
            [(returns.window, "")]
            + returns.seasons.map { ($0.window, " for orders from \($0.first) to \($0.last)") }
            + returns.tiers.compactMap { tier in tier.window.map { ($0, " for the tier '\(tier.tier)'") }
            }
        for (window, who) in windows {
            switch window {
            case .unspecified, .unlimited: continue
            case .notPermitted:
                guard terms.coverage.categories.isEmpty else { continue }
                return warning(
                    terms, returns.place, minimum, here, "takes nothing back\(who)",
                    "at least \(minimum.days) days from delivery")
            case .length(let length):
                let days = Self.days(length)
                if days < minimum.days {
                    return warning(
                        terms, returns.place, minimum, here, "gives \(Names.length(length)) to return\(who)",
                        "at least \(minimum.days) days from delivery")
                }
                guard let travel = travel(to: here, before: returns.from), days - travel < minimum.days
                else { continue }
                return warning(
                    terms, returns.place, minimum, here,
                    "counts its \(Names.length(length))\(who) from \(Self.words(returns.from)), and a parcel may travel for \(travel) days",
                    "at least \(minimum.days) days from delivery")
            }
        }
        return nil
    }

    /// The most days between what the window is counted from and the delivery; nil where it is counted from the delivery or something later.
    private func travel(to countries: [Country], before start: TermStart) -> Int? {
        guard case .event(let event) = start, [.order, .payment, .dispatch].contains(event) else {
            return nil
        }
        let days = shipping.flatMap { shipping in
            let rest = shipping.delivery.filter(\.countries.isEmpty)
            return countries.flatMap { country in
                let own = shipping.delivery.filter { $0.countries.contains(country) }
                return (own.isEmpty ? rest : own).map {
                    Self.days(Length(count: $0.within.most, unit: $0.within.unit))
                }
            }
        }
        return days.max() ?? 0
    }

    // MARK: Refunds and fees

    private func refundWarning(
        _ terms: PolicyTerms, _ returns: ReturnTerms, _ minimum: StatutoryMinimum, _ here: [Country]
    ) -> Diagnostic? {
        guard let refund = returns.refund, let within = refund.within, let most = minimum.refundDays
        else { return nil }
        switch refund.from {
        case .event(.arrival), .event(.request), .event(.returnScan), nil: break
        default: return nil
        }
        // Business days are counted as long as they are in a week without holidays.
        let days = Self.days(Length(count: within.most, unit: within.unit))
        guard days > most else { return nil }
        return warning(
            terms, refund.place, minimum, here, "sends refunds within \(Names.span(within))",
            "within \(most) days")
    }

    private func feeWarning(
        _ terms: PolicyTerms, _ returns: ReturnTerms, _ minimum: StatutoryMinimum, _ here: [Country]
    ) -> Diagnostic? {
        guard minimum.forbidsFees, let fee = returns.restockingFee else { return nil }
        let charged: String
        switch fee {
        case .percent(let hundredths):
            guard hundredths > 0 else { return nil }
            charged = Names.percent(hundredths)
        case .amounts(let prices):
            let own = prices.filter { !Set($0.countries).isDisjoint(with: here) }
            let valid = own.isEmpty ? prices.filter(\.countries.isEmpty) : own
            guard let price = valid.first(where: { $0.amount.units > 0 }) else { return nil }
            charged = price.amount.description
        }
        return warning(
            terms, returns.place, minimum, here, "charges a restocking fee of \(charged)", "no such fee")
    }

    // MARK: Words

    private func warning(
        _ terms: PolicyTerms, _ place: TextPlace, _ minimum: StatutoryMinimum, _ here: [Country],
        _ offer: String, _ law: String
    ) -> Diagnostic {
        let countries = here.count == minimum.countries.count ? minimum.place : Names.countries(here)
        return terms.warning(
            "policy.statutory", place,
            "check: this policy \(offer), and it applies to \(countries), where online orders usually have \(law) (\(minimum.law)); "
                + "offer that there, or name other 'covers: countries:' (a hint, no legal advice: docs/policy-checks.md)"
        )
    }

    private static func words(_ start: TermStart) -> String {
        if case .event(let event) = start { return "the \(event.rawValue)" }
        return "another day"
    }

    /// The fewest calendar days that the length stands for.
    static func days(_ length: Length) -> Int {
        let count = max(0, min(length.count, 1_000_000))
        return switch length.unit {
        case .minute: count / 1_440
        case .hour: count / 24
        case .day: count
        case .businessDay: count * 7 / 5
        case .week: count * 7
        case .month: count * 28
        case .year: count * 365
        }
    }
}
