/// Phrases, found by the words that they begin with.
struct PatternSet: Sendable {
    private(set) var patterns: [Pattern] = []
    private var byFirstWord: [Int32: [Int]] = [:]

    mutating func add(_ pattern: Pattern) {
        for word in pattern.firstWords { byFirstWord[word, default: []].append(patterns.count) }
        patterns.append(pattern)
    }

    /// The longest match that begins at a word, and the phrase; among equals the first one added.
    func match(in clauses: Clauses, from start: Int, _ grammar: Grammar) -> (pattern: Int, end: Int)? {
        var best: (pattern: Int, end: Int)?
        for index in byFirstWord[clauses.tokens[start].word] ?? [] {
            let pattern = patterns[index]
            if pattern.isAnchored, !clauses.begins(at: start, grammar) { continue }
            guard let end = pattern.end(in: clauses.tokens, from: start, apartFrom: grammar.negations) else { continue }
            if pattern.isAnchored, clauses.lists(at: end, grammar) { continue }
            if end > best?.end ?? start { best = (index, end) }
        }
        return best
    }
}
