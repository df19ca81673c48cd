import Model
import Testing

@testable import Wording

@Suite("The notation of phrases")
struct PatternTests {
    private func matches(_ pattern: String, _ text: String) throws -> Bool {
        var lexicon = Lexicon()
        let pattern = try Pattern(pattern, &lexicon)
        let negation = lexicon.add("not")
        let tokens = Words(text).pieces.map {
            Token(kind: $0.kind, word: $0.kind == .word ? lexicon.number(of: $0.text) : -1, range: $0.range, isCharacter: $0.isCharacter)
        }
        return tokens.indices.contains { pattern.end(in: tokens, from: $0, apartFrom: [negation]) != nil }
    }

    @Test(
        "words, alternatives and gaps",
        arguments: [
            ("final sale", "It is a Final Sale.", true),
            ("final sale", "final, sale", false),
            ("non-refundable", "Non refundable", true),
            ("we can't", "we cannot", true),
            ("we (do|can) not", "we can not", true),
            ("we (still|) help", "we help", true),
            ("we (still|) help", "we still help", true),
            ("we * help", "we help", true),
            ("we * help", "we a b c d help", true),
            ("we * help", "we a b c d e help", false),
            ("we * help", "we, help", false),
            ("we * help not", "we not help not", false),
            ("不*范围", "不在保修范围", true),
            ("不*范围", "不在我们的免费保修的范围", false),
            ("不 支持", "不支持", true),
            ("A", "a", true),
        ])
    func matching(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try matches(pattern, text) == expected)
    }

    @Test(
        "what cannot be read is told, with its place",
        arguments: [
            ("we (do|can not", "'we (do|can not' has a parenthesis too many or too few; write (a|b) for a or b"),
            ("we do) not", "'we do) not' has a parenthesis too many or too few; write (a|b) for a or b"),
            ("a | b", "'a | b' has a parenthesis too many or too few; write (a|b) for a or b"),
            ("a ((b) c)", "'a ((b) c)' has a parenthesis too many or too few; write (a|b) for a or b"),
            ("we *", "'we *' begins or ends with '*', which stands for words between others; remove it"),
            ("...", "'...' has no words; write some or remove it"),
            ("(|a)", "'(|a)' has no words; write some or remove it"),
        ])
    func mistakes(_ pattern: String, _ message: String) {
        var place = TextPlace(line: 3)
        place.column = 5
        let phrase = Phrasebook.Phrase(text: pattern, file: "content/wording.en.yml", place: place)
        var found: [Diagnostic] = []
        _ = Listener(Phrasebook(waysForward: [phrase]), mistakes: &found)
        #expect(found.map(\.text) == ["content/wording.en.yml:3:5: warning: \(message)"])
        #expect(found.map(\.id) == ["wording.phrase"])
    }

    @Test(
        "words and marks",
        arguments: [
            ("Don't, WON’T", ["do", "not", ",", "will", "not"]),
            ("4.90 USD. End", ["4.90", "usd", "stop", "end"]),
            ("a@example.com", ["a", "example", "/", "com"]),
            ("無法退貨！", ["无", "法", "退", "货", "stop"]),
            ("café's", ["café"]),
            ("well-known", ["well", "known"]),
        ])
    func words(_ text: String, _ expected: [String]) {
        let pieces = Words(text).pieces.map { piece in
            switch piece.kind {
            case .word: piece.text
            case .stop: "stop"
            case .clauseMark: ","
            case .joint: "/"
            default: "?"
            }
        }
        #expect(pieces == expected)
    }
}
