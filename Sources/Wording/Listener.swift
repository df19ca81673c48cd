import Model

/// What a language refuses and leads on with, ready to be found in texts.
struct Listener: Sendable {
    private var lexicon = Lexicon()
    private let grammar: Grammar
    private var refusals = PatternSet()
    private var ways = PatternSet()
    private var exceptions = PatternSet()
    /// What to write instead, by refusal.
    private var instead: [String?] = []

    /// A refusal in a passage that leads nowhere.
    struct Finding: Equatable {
        /// Of the passage's tokens.
        var range: Range<Int>
        var instead: String?
    }

    /// - Parameter mistakes: phrases that cannot be read, in the order of the phrasebook.
    init(_ phrasebook: Phrasebook, mistakes: inout [Diagnostic]) {
        grammar = Grammar(&lexicon)
        for refusal in phrasebook.refusals {
            guard let pattern = Self.pattern(refusal.phrase, &lexicon, &mistakes) else { continue }
            refusals.add(pattern)
            instead.append(refusal.instead)
        }
        for phrase in phrasebook.waysForward { Self.pattern(phrase, &lexicon, &mistakes).map { ways.add($0) } }
        for phrase in phrasebook.exceptions { Self.pattern(phrase, &lexicon, &mistakes).map { exceptions.add($0) } }
    }

    private static func pattern(_ phrase: Phrasebook.Phrase, _ lexicon: inout Lexicon, _ mistakes: inout [Diagnostic]) -> Pattern? {
        do {
            return try Pattern(phrase.text, &lexicon)
        } catch {
            mistakes.append(
                Diagnostic(
                    .warning, id: "wording.phrase", file: phrase.file, line: phrase.place.line, column: phrase.place.column,
                    "'\(phrase.text)' \(error.advice)"))
            return nil
        }
    }

    /// The words of a text; ranges are those of its bytes, from `offset`.
    func tokens(_ text: some StringProtocol, from offset: Int = 0) -> [Token] {
        Words(text, from: offset).pieces.map {
            Token(
                kind: $0.kind, word: $0.kind == .word ? lexicon.number(of: $0.text) : Lexicon.unknown, range: $0.range,
                isCharacter: $0.isCharacter)
        }
    }

    /// The first refusal of a passage, if it leads nowhere.
    ///
    /// - Parameter tail: words behind the passage that belong to it: the list that it introduces.
    func finding(in passage: [Token], tail: [Token] = []) -> Finding? {
        let clauses = Clauses(passage)
        let found = foundRefusals(in: clauses)
        guard let first = found.first else { return nil }
        if leadsOn(clauses, past: found.map(\.range)) { return nil }
        if !tail.isEmpty {
            let tail = Clauses(tail)
            if leadsOn(tail, past: foundRefusals(in: tail).map(\.range)) { return nil }
        }
        return first
    }

    /// Whether a passage refuses, wherever it leads.
    func refuses(_ passage: [Token]) -> Bool { !foundRefusals(in: Clauses(passage)).isEmpty }

    private func foundRefusals(in clauses: Clauses) -> [Finding] {
        var found: [Finding] = []
        var index = 0
        var excepted: [Range<Int>]?
        while index < clauses.tokens.count {
            defer { index += 1 }
            guard clauses.tokens[index].kind == .word, let match = refusals.match(in: clauses, from: index, grammar) else { continue }
            let range = index..<match.end
            if clauses.isQuoted(index) || clauses.isQuestion(index) || isChoice(clauses.tokens, index) { continue }
            if isCondition(range, clauses) { continue }
            let exceptions = excepted ?? matches(of: exceptions, in: clauses)
            excepted = exceptions
            if exceptions.contains(where: { $0.overlaps(range) }) { continue }
            found.append(Finding(range: range, instead: instead[match.pattern]))
            index = match.end - 1
        }
        return found
    }

    private func matches(of patterns: PatternSet, in clauses: Clauses) -> [Range<Int>] {
        clauses.tokens.indices.compactMap { index in
            guard clauses.tokens[index].kind == .word, let match = patterns.match(in: clauses, from: index, grammar) else { return nil }
            return index..<match.end
        }
    }

    /// 退不退, 能不能: asks, and denies nothing.
    private func isChoice(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[index].isCharacter, index > 0, index + 1 < tokens.count else { return false }
        return tokens[index - 1].isCharacter && tokens[index - 1].word == tokens[index + 1].word
            && tokens[index - 1].word != Lexicon.unknown
    }

    /// Whether the refusal only says when something else holds: `if it cannot be repaired, you get a new one`.
    private func isCondition(_ range: Range<Int>, _ clauses: Clauses) -> Bool {
        let start = clauses.clauseStart(of: range.lowerBound)
        let end = clauses.clauseEnd(of: range.upperBound - 1)
        let tokens = clauses.tokens
        if let place = tokens[start..<range.lowerBound].lastIndex(where: { grammar.conditions.contains($0.word) }) {
            // Without a comma behind it, the clause that begins with `if` holds its main clause, too.
            return place > start + 1 || clauses.isFollowed(end)
        }
        guard tokens[range.lowerBound].isCharacter, clauses.isFollowed(end) else { return false }
        if tokens[start..<range.lowerBound].contains(where: { $0.word == grammar.statement }) { return false }
        if let last = tokens[..<end].last, end > range.upperBound - 1, grammar.chineseConditionEnds.contains(last.word) { return true }
        return grammar.chineseConditions.contains { condition in
            tokens[start..<range.lowerBound].map(\.word).starts(with: condition)
        }
    }

    // MARK: Ways forward

    private func leadsOn(_ clauses: Clauses, past refusals: [Range<Int>]) -> Bool {
        matches(of: ways, in: clauses).contains { way in
            !refusals.contains { $0.overlaps(way) } && !isDenied(way, clauses.tokens) && !belongs(way, toOneOf: refusals, clauses)
        }
    }

    private func isDenied(_ way: Range<Int>, _ tokens: [Token]) -> Bool {
        if way.lowerBound > 0, grammar.negations.contains(tokens[way.lowerBound - 1].word) { return true }
        guard way.upperBound < tokens.count else { return false }
        return grammar.negationsBehind.contains(tokens[way.upperBound].word)
    }

    /// Whether it stands behind a refusal in the same clause, as the exchange in `we do not offer free exchange`.
    private func belongs(_ way: Range<Int>, toOneOf refusals: [Range<Int>], _ clauses: Clauses) -> Bool {
        let tokens = clauses.tokens
        return refusals.contains { refusal in
            guard refusal.upperBound <= way.lowerBound, clauses.clauseStart(of: way.lowerBound) <= refusal.lowerBound else { return false }
            if tokens[refusal.upperBound...way.lowerBound].contains(where: { grammar.breaks.contains($0.word) }) { return false }
            return !(way.lowerBound > 0 && grammar.openers.contains(tokens[way.lowerBound - 1].word))
        }
    }
}
