import Model

/// Turns a policy's terms into facts in the words of one language, in the order in which its page shows them.
struct TermFacts: Sendable {
    let terms: PolicyTerms
    let words: TermWords
    private var facts: [TermFact] = []
    private var uses: [String: Int] = [:]

    /// The facts, grouped; those of a group in the order in which the parts of the terms stand in the reference.
    static func facts(of terms: PolicyTerms, in words: TermWords) -> [TermFact] {
        var facts = TermFacts(terms: terms, words: words)
        facts.addCoverage()
        facts.addReturns()
        facts.addExchange()
        facts.addShipping()
        facts.addWarranty()
        facts.addPrice()
        facts.addAdvertising()
        facts.addTiers()
        facts.addCompensation()
        facts.addGeneral()
        return TermFact.Group.allCases.flatMap { group in facts.facts.filter { $0.group == group } }
    }

    private init(terms: PolicyTerms, words: TermWords) {
        self.terms = terms
        self.words = words
    }

    /// Adds a fact; the second one of an id gets `.2` at its end.
    mutating func add(
        _ id: String, _ group: TermFact.Group, _ label: String, _ value: String, isInTable: Bool = false, isSentence: Bool = false
    ) {
        guard !value.isEmpty else { return }
        facts.append(
            TermFact(
                id: unique(id), group: group, label: label, value: isSentence ? value : words.capitalized(value), isInTable: isInTable,
                isSentence: isSentence))
    }

    /// The id, for its second use with `.2` behind it, and so on.
    mutating func unique(_ id: String) -> String {
        let use = uses[id, default: 0] + 1
        uses[id] = use
        return use == 1 ? id : "\(id).\(use)"
    }

    /// Texts in a list, numbered from 1.
    mutating func addSentences(_ id: String, _ group: TermFact.Group, _ label: String, _ texts: [LocalizedText]) {
        for (number, text) in texts.enumerated() {
            add("\(id).\(number + 1)", group, label, words.text(text), isSentence: true)
        }
    }

    func window(_ window: ReturnTerms.Window, from start: TermStart) -> String? { words.window(window, from: start) }

    // MARK: What every policy may say

    private mutating func addCoverage() {
        let coverage = terms.coverage
        if !coverage.countries.isEmpty {
            add("covers.countries", .conditions, words[.coversCountries], words.countries(coverage.countries))
        }
        if !coverage.exceptCountries.isEmpty {
            add("covers.except_countries", .conditions, words[.coversExcept], words.countries(coverage.exceptCountries))
        }
        if !coverage.categories.isEmpty {
            add("covers.categories", .conditions, words[.coversCategories], words.categories(coverage.categories))
        }
        if !coverage.tiers.isEmpty { add("covers.tiers", .conditions, words[.coversTiers], words.tiers(coverage.tiers)) }
        if !coverage.channels.isEmpty {
            add("covers.channels", .conditions, words[.coversChannels], words.channels(coverage.channels))
        }
    }

    private mutating func addGeneral() {
        addSentences("conditions", .conditions, words[.condition], terms.conditions)
        addSentences("steps", .steps, words[.step], terms.steps)
        if !terms.evidence.isEmpty { add("evidence", .steps, words[.evidence], words.also(terms.evidence.map { words.text($0) })) }
        for (number, limit) in terms.timeLimits.enumerated() {
            add(
                "time_limits.\(number + 1)", .timeLimits, words.capitalized(words.text(limit.what)),
                words.deadline(limit.within, limit.from))
        }
    }
}
