/// The words of a passage, and where its clauses and sentences begin and end.
struct Clauses {
    let tokens: [Token]
    /// Words that somebody else says.
    private let isQuoted: [Bool]

    init(_ tokens: [Token]) {
        self.tokens = tokens
        isQuoted = Self.quoted(tokens)
    }

    func isQuoted(_ index: Int) -> Bool { isQuoted[index] }

    /// Whether an imperative can stand here: at the start of a clause, or after `and`.
    func begins(at index: Int, _ grammar: Grammar) -> Bool {
        index == 0 || Self.endsClause(tokens[index - 1]) || grammar.openers.contains(tokens[index - 1].word)
    }

    /// Whether the word before this place is one of several: `exchange` in `return, exchange or store credit`.
    func lists(at index: Int, _ grammar: Grammar) -> Bool {
        index < tokens.count && (tokens[index].kind == .clauseMark || grammar.listers.contains(tokens[index].word))
    }

    func clauseStart(of index: Int) -> Int {
        var start = index
        while start > 0, !Self.endsClause(tokens[start - 1]) { start -= 1 }
        return start
    }

    /// The mark that ends the clause, or the end of the passage.
    func clauseEnd(of index: Int) -> Int {
        var end = index
        while end < tokens.count, !Self.endsClause(tokens[end]) { end += 1 }
        return end
    }

    func isQuestion(_ index: Int) -> Bool {
        for token in tokens[index...] {
            if token.kind == .questionMark { return true }
            if token.kind == .stop { return false }
        }
        return false
    }

    /// Whether a clause of the same sentence follows this mark.
    func isFollowed(_ mark: Int) -> Bool { mark < tokens.count && tokens[mark].kind == .clauseMark }

    private static func endsClause(_ token: Token) -> Bool {
        switch token.kind {
        case .clauseMark, .stop, .questionMark: true
        case .word, .openingQuote, .closingQuote, .quote, .joint: false
        }
    }

    /// A quotation that is not closed is none.
    private static func quoted(_ tokens: [Token]) -> [Bool] {
        var isQuoted = [Bool](repeating: false, count: tokens.count)
        var open: Int?
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .openingQuote: open = index
            case .closingQuote:
                if let start = open { for place in start...index { isQuoted[place] = true } }
                open = nil
            case .quote:
                if let start = open {
                    for place in start...index { isQuoted[place] = true }
                    open = nil
                } else {
                    open = index
                }
            case .word, .clauseMark, .stop, .questionMark, .joint: break
            }
        }
        return isQuoted
    }
}
