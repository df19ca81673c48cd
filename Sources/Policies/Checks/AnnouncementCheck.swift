import Model

/// A version that took effect, and nothing says that customers heard of it before.
///
/// The first version of a policy changes nothing for anybody, and a minor one says nothing new: neither needs an announcement.
/// A late one is told only while the version is in force, for nobody can put it right.
struct AnnouncementCheck {
    let asOf: Day
    /// A version recorded before its day was published before its day.
    let ledger: PolicyLedger?

    func diagnostics(of policies: [Policy]) -> [Diagnostic] {
        policies.flatMap { policy in
            zip(policy.versions, policy.periods).dropFirst().compactMap { diagnostic(of: $0, $1, in: policy) }
        }
    }

    private func diagnostic(of version: Policy.Version, _ period: Period, in policy: Policy) -> Diagnostic? {
        guard version.changeKind == .major, let effective = version.effective,
            let article = version.texts.articles.first
        else {
            return nil
        }
        func warning(_ message: String) -> Diagnostic {
            Diagnostic(.warning, id: "policy.unannounced", file: article.file, message)
        }
        guard let announced = version.announced else {
            guard effective <= asOf, !wasRecorded(policy, before: effective) else { return nil }
            return warning(
                "this version took effect on \(effective), and nothing says that customers heard of it before; "
                    + "write 'announced:' with the day on which it was first shown to them, as in 'announced: \(effective.advanced(by: -14))'"
            )
        }
        guard announced > effective else { return nil }
        if effective > asOf {
            return warning(
                "this version takes effect on \(effective) but is announced only on \(announced); let it take effect later, or correct 'announced'"
            )
        }
        guard period.contains(asOf) else { return nil }
        return warning(
            "this version took effect on \(effective) and was announced only on \(announced); "
                + "let orders of the days between have the better of the two versions, or correct 'announced'"
        )
    }

    private func wasRecorded(_ policy: Policy, before effective: Day) -> Bool {
        ledger?.entries.contains { $0.policy == policy.name && $0.effective == effective && $0.recorded < effective } ?? false
    }
}
