import Model

/// Countries that the shop sells to and that no policy of returns or shipping says anything of.
struct CoverageCheck {
    private let standing: [StandingVersion]
    private let sold: [Country]
    private let settings: Settings
    private let siteFile: String

    init(_ standing: [StandingVersion], settings: Settings, folder: String) {
        self.standing = standing.filter(\.isInForce)
        self.settings = settings
        sold = settings.countries.compactMap { Country($0) }
        siteFile = folder + "/site.yml"
    }

    func diagnostics() -> [Diagnostic] {
        guard !sold.isEmpty else { return [] }
        return [
            uncovered("returns", "return policy") { $0.returns != nil },
            uncovered("shipping", "shipping policy") { $0.shipping != nil },
        ].compactMap(\.self) + standing.compactMap(\.terms).flatMap(unreached)
    }

    /// Sold to, and outside of what all policies with these terms cover.
    private func uncovered(_ key: String, _ kind: String, _ has: (PolicyTerms) -> Bool) -> Diagnostic? {
        let policies = standing.filter { $0.terms.map(has) ?? false }
        guard let first = policies.first?.terms else { return nil }
        let covered = Set(policies.flatMap { $0.countries(soldTo: settings) ?? [] })
        let missing = sold.filter { !covered.contains($0) }
        guard !missing.isEmpty else { return nil }
        let message =
            "the shop sells to \(Names.countries(missing)) (countries in \(siteFile)), and no \(kind) covers "
            + "\(missing.count == 1 ? "it" : "them"); add \(missing.count == 1 ? "it" : "them") to 'covers: countries:' "
            + "of a policy with '\(key):'"
        guard policies.count == 1 else {
            return Diagnostic(.warning, id: "policy.uncovered", file: siteFile, message)
        }
        return first.warning("policy.uncovered", first.coverage.place ?? first.place, message)
    }

    /// Within a shipping policy: covered, and in no line of its tables, where no line is for everywhere else.
    private func unreached(_ terms: PolicyTerms) -> [Diagnostic] {
        guard let shipping = terms.shipping else { return [] }
        let countries =
            (terms.coverage.countries.isEmpty ? sold : terms.coverage.countries.filter(sold.contains))
            .filter { !terms.coverage.exceptCountries.contains($0) }
        return [
            unreached(
                countries, by: shipping.delivery.map(\.countries), "delivery", "a delivery time", terms,
                shipping.delivery.first?.place),
            unreached(
                countries, by: shipping.fees.map(\.countries), "fees", "a fee", terms,
                shipping.fees.first?.place),
        ].compactMap(\.self)
    }

    private func unreached(
        _ countries: [Country], by rows: [[Country]], _ key: String, _ thing: String,
        _ terms: PolicyTerms, _ place: TextPlace?
    ) -> Diagnostic? {
        guard let place, !rows.contains([]) else { return nil }
        let reached = Set(rows.joined())
        let missing = countries.filter { !reached.contains($0) }
        guard !missing.isEmpty else { return nil }
        return terms.warning(
            "policy.uncovered", place,
            "'\(key)' has no line for \(Names.countries(missing)); add one with 'to: [\(missing.prefix(3).map(\.code).joined(separator: ", "))"
                + "\(missing.count > 3 ? ", ..." : "")]' and \(thing), or one without 'to' for everywhere else"
        )
    }
}
