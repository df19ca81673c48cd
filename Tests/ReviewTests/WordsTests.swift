import Model
import Testing

@testable import Review

@Suite("Words of the review")
struct WordsTests {
    @Test(
        "a sku is one word of a command line, whatever it holds",
        arguments: [
            ("DR-1001-runs_small-2026-10-19", "DR-1001-runs_small-2026-10-19"),
            ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("-x", "'-x'"), ("", "''"), ("$(rm)", "'$(rm)'"), ("裙", "'裙'"),
        ])
    func shellWords(word: String, expected: String) {
        #expect(shellWord(word) == expected)
    }
}
