import Model

/// How long products may be sent back, in the words of one language: made once a site, asked by every product's page.
struct ProductReturns: Sendable {
    private struct Rule: Sendable {
        var policy: Int
        /// Ids of the categories it is for; empty: all.
        var categories: Set<String>
        var window: String
        /// Categories that cannot be sent back because of a change of mind.
        var finalSale: Set<String>
    }

    private let rules: [Rule]
    private let finalSale: String

    /// The rules of the versions in force; what only members or some channels have is not for everybody's page.
    init(_ content: Content, asOf: Day, _ words: TermWords) {
        finalSale = words[.returnsFinalSale]
        rules = content.policies.indices.compactMap { number in
            guard let terms = content.policies[number].version(inForceOn: asOf)?.terms, let returns = terms.returns,
                terms.coverage.tiers.isEmpty, terms.coverage.channels.isEmpty,
                let window = words.window(returns.window, from: returns.from)
            else { return nil }
            return Rule(
                policy: number, categories: Set(terms.coverage.categories), window: words.capitalized(window),
                finalSale: Set(returns.finalSale.flatMap(\.categories)))
        }
    }

    /// What holds for the product, and the policy that says so; nil where none does, or several say different things.
    func rule(for product: Product) -> (policy: Int, words: String)? {
        let category = product.category ?? ""
        let found = rules.filter { $0.categories.isEmpty || $0.categories.contains(category) }
        guard let rule = found.first, found.allSatisfy({ $0.window == rule.window }) else { return nil }
        return (rule.policy, rule.finalSale.contains(category) ? finalSale : rule.window)
    }
}
