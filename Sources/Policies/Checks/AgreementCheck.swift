import Model

/// Terms of one policy that another one contradicts on the same day, for the same shoppers.
struct AgreementCheck {
    private let standing: [StandingVersion]
    private let asOf: Day

    init(_ standing: [StandingVersion], asOf: Day) {
        self.standing = standing.filter { $0.terms != nil }
        self.asOf = asOf
    }

    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        // What two policies disagree on is told once, for the first day on which they do.
        var told: Set<[String]> = []
        for (index, first) in standing.enumerated() {
            for second in standing[(index + 1)...] where first.policy.name != second.policy.name {
                guard first.overlaps(second), let own = first.terms, let other = second.terms else {
                    continue
                }
                let from = first.start(with: second, asOf: asOf)
                for difference in TermsPair(own, other).differences {
                    guard told.insert([first.policy.name, second.policy.name, difference.subject]).inserted
                    else { continue }
                    found.append(warning(difference, own, other, second.policy.name, from))
                }
            }
        }
        return found
    }

    private func warning(
        _ difference: TermsPair.Difference, _ own: PolicyTerms, _ other: PolicyTerms, _ policy: String,
        _ from: Day?
    ) -> Diagnostic {
        let when = from.map { ", from \($0) on" } ?? ""
        let advice =
            from.map { "write the same in both, in a version that takes effect on \($0)" }
            ?? "write the same in both"
        return own.warning(
            "policy.disagreement", difference.place,
            "\(difference.subject): \(difference.own) here, but \(difference.other) in the policy '\(policy)'\(when) "
                + "(\(other.written(at: difference.otherPlace))); \(advice)")
    }
}
