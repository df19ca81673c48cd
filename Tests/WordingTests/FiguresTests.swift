import Testing

@testable import Wording

@Suite("Figures of the tone check")
struct FiguresTests {
    @Test(
        "paragraphs of our own writing are heard as docs/wording.md states",
        arguments: [("en-tuning", "en"), ("en-held-out", "en"), ("zh-tuning", "zh"), ("zh-held-out", "zh")])
    func figures(_ name: String, _ language: String) throws {
        let corpus = try Corpus(name, language)
        #expect(corpus.missed == [])
        #expect(corpus.falseAlarms == [])
    }
}
