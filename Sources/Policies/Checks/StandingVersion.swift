import Model

/// A version that holds today or will hold: one whose text the shop can still put right.
struct StandingVersion {
    let policy: Policy
    let version: Policy.Version
    let period: Period
    let isInForce: Bool

    /// Of all policies, in their order; within one from the version in force on.
    static func all(in policies: [Policy], asOf: Day) -> [StandingVersion] {
        policies.flatMap { policy in
            zip(policy.versions, policy.periods).compactMap { version, period -> StandingVersion? in
                if let to = period.to, to < asOf { return nil }
                return StandingVersion(
                    policy: policy, version: version, period: period, isInForce: period.contains(asOf))
            }
        }
    }

    var terms: PolicyTerms? { version.terms }

    /// Whether both hold on some day.
    func overlaps(_ other: StandingVersion) -> Bool {
        if let to = period.to, let from = other.period.from, to < from { return false }
        if let to = other.period.to, let from = period.from, to < from { return false }
        return true
    }

    /// The first day on which both hold, where it is still to come.
    func start(with other: StandingVersion, asOf: Day) -> Day? {
        [period.from, other.period.from].compactMap(\.self).max().flatMap { $0 > asOf ? $0 : nil }
    }

    /// The countries that it applies to: those it names, else those the shop sells to; nil where nobody says.
    func countries(soldTo settings: Settings) -> [Country]? {
        let sold = settings.countries.compactMap { Country($0) }
        let named = terms?.coverage.countries ?? []
        let except = Set(terms?.coverage.exceptCountries ?? [])
        if named.isEmpty { return sold.isEmpty ? nil : sold.filter { !except.contains($0) } }
        // 'EU' stands for all its members; what counts is where the shop sells.
        return named.filter { !except.contains($0) && (sold.isEmpty || sold.contains($0)) }
    }
}
