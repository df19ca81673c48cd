import Testing

@testable import Search

@Suite("Forms of English words")
struct EnglishStemTests {
    private func stem(_ word: Substring) -> String { String(decoding: EnglishStem.stem(Array(word.utf8)), as: UTF8.self) }

    @Test(
        "forms of one word have one stem",
        arguments: [
            "policy policies", "delivery deliveries", "size sizes sized sizing", "ship ships shipped shipping shipment", "dress dresses",
            "exchange exchanges exchanged exchanging exchangeable", "cancel cancels canceled cancelled cancelling cancellation",
            "box boxes", "reply replies replied replying", "pay pays paid paying payment payments", "colour colours color colors",
            "compensate compensated compensating compensation", "lose lost", "return returns returned returning returnable",
            "watch watches",
            "earring earrings", "child children", "replace replaced replacement replacements",
        ])
    func forms(words: String) {
        let stems = words.split(separator: " ").map(stem)
        #expect(Set(stems).count == 1, "\(stems)")
    }

    @Test(
        "words that only look like forms stay apart",
        arguments: [
            ("string", "str"), ("need", "ne"), ("bus", "bu"), ("ring", "r"), ("glass", "glas s"), ("earring", "ear"), ("red", "r"),
            ("table", "t"),
        ])
    func lookalikes(word: String, other: String) {
        #expect(stem(word[...]) != other)
        #expect(stem(word[...]).count > 2)
    }

    @Test("a word with digits or other letters is its own stem", arguments: ["1001s", "ελλάδας", "x9ing", "us", "s"])
    func others(word: String) {
        #expect(stem(word[...]) == word)
    }
}
