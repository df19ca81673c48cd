import Model

/// A number in a text that is not what the terms say.
///
/// A number is compared only if the words nearest to it tell what it is about, no other promise is as near, and the sentence speaks of
/// nothing past, legal or made up. Where the terms say the same of anything that it may be about, it is right.
struct ContradictionCheck {
    private let content: Content
    private let standing: [StandingVersion]
    private let facts: [TypedFacts?]

    init(_ content: Content, standing: [StandingVersion]) {
        self.content = content
        self.standing = standing
        facts = standing.map { standing in
            standing.terms.map { TypedFacts($0, policy: standing.policy.name) }
        }
    }

    func diagnostics() -> [Diagnostic] {
        guard facts.contains(where: { $0 != nil }) else { return [] }
        return readings.flatMap { reader, articles in articles.flatMap(reader.diagnostics) }
    }

    /// Each text with what it must agree with.
    var readings: [(reader: PromiseReader, articles: [Article])] {
        let ofPolicies = standing.enumerated().map { index, version in
            // Whoever reads a version may have in mind what others promise at the same time.
            let others = standing.indices.filter {
                standing[$0].policy.name != version.policy.name && standing[$0].overlaps(version)
            }
            return (
                PromiseReader(own: facts[index], others: others.compactMap { facts[$0] }),
                version.version.texts.articles
            )
        }
        return ofPolicies + [(PromiseReader(own: nil, others: facts.compactMap(\.self)), otherArticles)]
    }

    /// Pages that speak of the present. Notices and improvements tell of days that are over.
    private var otherArticles: [Article] {
        (content.questions.map(\.texts) + content.pages.map(\.texts) + content.sizeCharts.map(\.texts))
            .flatMap(\.articles)
    }
}
