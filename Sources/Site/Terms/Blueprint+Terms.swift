import Model

extension Blueprint {
    /// The words for terms in the language.
    func termWords(_ language: Int) -> TermWords {
        func names(_ pairs: some Sequence<(String, LocalizedText)>) -> [String: LocalizedText] {
            Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        }
        return TermWords(
            labels: labels[language], fallback: languages[0], issues: content.issues,
            categories: names(content.categories.lazy.map { ($0.id, $0.name) }),
            channels: names(settings.channels.lazy.map { ($0.id, $0.name) }),
            carriers: names(content.carriers.lazy.map { ($0.id, $0.name) }), tiers: names(tierNames()))
    }

    /// The names of member tiers, those of versions in force first.
    private func tierNames() -> [(String, LocalizedText)] {
        let inForce = content.policies.compactMap { $0.version(inForceOn: asOf) }
        let versions = inForce + content.policies.flatMap { $0.versions.reversed() }
        return versions.flatMap { $0.terms?.tiers ?? [] }.map { ($0.id, $0.name) }
    }

    /// The facts of a policy's version in the language, in the order of its page; empty where the author wrote no terms.
    func termFacts(of version: Policy.Version, _ language: Int) -> [TermFact] {
        version.terms.map { TermFacts.facts(of: $0, in: termWords(language)) } ?? []
    }
}
