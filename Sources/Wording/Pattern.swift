/// A phrase to listen for: `we (do|can) not * accept`.
struct Pattern: Sendable {
    enum Element: Hashable, Sendable {
        case word(Int32)
        /// One of several; an empty one may be left out.
        case choice([[Int32]])
        /// A few words, or none.
        case gap
    }

    var elements: [Element]
    /// Whether it stands only where a clause begins.
    var isAnchored: Bool

    /// How much a gap may hold: a character counts one, a word of letters two.
    private static let widestGap = 8

    init(_ text: String, _ lexicon: inout Lexicon) throws(PatternMistake) {
        var rest = text[...]
        while rest.first == " " { rest = rest.dropFirst() }
        isAnchored = rest.first == "^"
        if isAnchored { rest = rest.dropFirst() }
        elements = []
        var literal = ""
        func endLiteral(_ lexicon: inout Lexicon) {
            elements += Self.words(literal, &lexicon).map(Element.word)
            literal = ""
        }
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "(":
                endLiteral(&lexicon)
                guard let close = rest.firstIndex(of: ")"), !rest[..<close].contains("(") else { throw .parentheses }
                let inside = rest[..<close].split(separator: "|", omittingEmptySubsequences: false)
                elements.append(.choice(inside.map { Self.words(String($0), &lexicon) }))
                rest = rest[close...].dropFirst()
            case ")", "|": throw .parentheses
            case "*":
                endLiteral(&lexicon)
                if elements.last != .gap { elements.append(.gap) }
            default: literal.append(character)
            }
        }
        endLiteral(&lexicon)
        if elements.first == .gap || elements.last == .gap { throw .star }
        guard !elements.allSatisfy(Self.mayBeEmpty) else { throw .empty }
    }

    private static func words(_ text: String, _ lexicon: inout Lexicon) -> [Int32] {
        Words(text).pieces.filter { $0.kind == .word }.map { lexicon.add($0.text) }
    }

    private static func mayBeEmpty(_ element: Element) -> Bool {
        switch element {
        case .word: false
        case .choice(let choices): choices.contains { $0.isEmpty }
        case .gap: true
        }
    }

    /// The words that it can begin with.
    var firstWords: Set<Int32> {
        var found: Set<Int32> = []
        for element in elements {
            switch element {
            case .word(let word): found.insert(word)
            case .choice(let choices): found.formUnion(choices.compactMap(\.first))
            case .gap: break
            }
            if !Self.mayBeEmpty(element) { return found }
        }
        return found
    }

    /// Where the longest match that begins at `start` ends; nil when there is none.
    ///
    /// - Parameter negations: words that no gap may hold.
    func end(in tokens: [Token], from start: Int, apartFrom negations: Set<Int32>) -> Int? {
        end(in: tokens, from: start, element: 0, apartFrom: negations)
    }

    private func end(in tokens: [Token], from start: Int, element: Int, apartFrom negations: Set<Int32>) -> Int? {
        guard element < elements.count else { return start }
        switch elements[element] {
        case .word(let word):
            guard start < tokens.count, tokens[start].word == word else { return nil }
            return end(in: tokens, from: start + 1, element: element + 1, apartFrom: negations)
        case .choice(let choices):
            var best: Int?
            for choice in choices where tokens[start...].starts(with: choice, by: { $0.word == $1 }) {
                guard let found = end(in: tokens, from: start + choice.count, element: element + 1, apartFrom: negations) else { continue }
                best = max(best ?? found, found)
            }
            return best
        case .gap:
            var width = 0
            var at = start
            while true {
                if let found = end(in: tokens, from: at, element: element + 1, apartFrom: negations) { return found }
                guard at < tokens.count, tokens[at].kind == .word, !negations.contains(tokens[at].word) else { return nil }
                width += tokens[at].isCharacter ? 1 : 2
                guard width <= Self.widestGap else { return nil }
                at += 1
            }
        }
    }
}

extension ArraySlice<Token> {
    fileprivate func starts(with words: [Int32], by areSame: (Token, Int32) -> Bool) -> Bool {
        count >= words.count && zip(self, words).allSatisfy(areSame)
    }
}
