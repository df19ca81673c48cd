package import Model

/// What can be told to be missing, contradictory or doubtful in policies, without knowing the shop.
///
/// Every finding is a warning. A check speaks only where sound policies never look the same, and only of versions that can still be
/// put right: the one in force and those to come. docs/policy-checks.md tells the rule of each.
package func doubts(aboutPoliciesOf content: Content, asOf: Day) -> [Diagnostic] {
    let standing = StandingVersion.all(in: content.policies, asOf: asOf)
    var found = AnnouncementCheck(asOf: asOf, ledger: content.ledger).diagnostics(of: content.policies)
    found += standing.flatMap { CompletenessCheck($0, settings: content.settings).diagnostics() }
    found += standing.flatMap {
        StatutoryCheck($0, settings: content.settings, standing: standing).diagnostics()
    }
    found += standing.flatMap { WordsCheck($0, settings: content.settings).diagnostics() }
    found += CoverageCheck(standing, settings: content.settings, folder: content.folder).diagnostics()
    found += AgreementCheck(standing, asOf: asOf).diagnostics()
    let contradictions = ContradictionCheck(content, standing: standing).diagnostics()
    // One wrong number gives one warning.
    let told = Set(contradictions.map(\.place))
    found += contradictions + standing.flatMap { TranslatedNumbersCheck($0, told: told).diagnostics() }
    return found.inOrder
}
