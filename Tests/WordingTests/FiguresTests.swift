import Testing

@testable import Wording

/// docs/wording.md states these figures; whoever changes one changes the other.
@Suite("Figures of the tone check")
struct FiguresTests {
    @Test(
        "paragraphs of our own writing are heard as docs/wording.md states",
        arguments: [
            ("en-tuning", "en", 34, 14, []),
            ("en-held-out", "en", 32, 16, []),
            ("en-fresh", "en", 32, 15, ["We only refund the price of the goods, never the postage."]),
            ("zh-tuning", "zh", 32, 13, []),
            ("zh-held-out", "zh", 33, 16, []),
            ("zh-fresh", "zh", 33, 15, []),
        ] as [(String, String, Int, Int, [String])])
    func figures(_ name: String, _ language: String, paragraphs: Int, refusals: Int, missed: [String]) throws {
        let corpus = try Corpus(name, language)
        #expect(corpus.paragraphs.count == paragraphs)
        #expect(corpus.paragraphs.count { $0.refuses } == refusals)
        #expect(corpus.missed == missed)
        #expect(corpus.falseAlarms == [])
    }
}
