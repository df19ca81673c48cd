import Testing

@testable import Search

@Suite("Passages")
struct PassageTests {
    private func cut(_ text: String, around word: String, limit: Int = 40) -> String {
        let bytes = Array(text.utf8)
        let place = text.firstRange(of: word).map { text.utf8.distance(from: text.startIndex, to: $0.upperBound) } ?? 0
        let cut = Passage(limit: limit).cut(bytes, 0..<bytes.count, around: place)
        return (cut.isOpen ? "…" : "") + String(decoding: bytes[cut.range], as: UTF8.self) + (cut.isEnded ? "" : "…")
    }

    @Test("a short text is its own passage, without the space around it")
    func short() {
        #expect(cut(" Wait three days. \n", around: "days") == "Wait three days.")
    }

    @Test("a passage begins with the sentence of its term, and ends at a word")
    func sentence() {
        let text = "We ship at once. You can wait. Refunds arrive on the third working day after we have the parcel."
        #expect(cut(text, around: "Refunds") == "Refunds arrive on the third working day…")
        #expect(cut(text, around: "ship") == "We ship at once. You can wait. Refunds…")
        #expect(cut(text, around: "parcel") == "…working day after we have the parcel.")
    }

    @Test("Chinese is cut between characters, at a mark where one is near")
    func chinese() {
        let text = "签收后三十天内都可以退货。质量问题我们承担运费。退款会在三个工作日内原路退回到账。"
        #expect(cut(text, around: "质量") == "质量问题我们承担运费。退款…")
        #expect(cut(text, around: "退款", limit: 60) == "退款会在三个工作日内原路退回到账。")
        for word in ["签收", "退货", "承担", "三个", "到账"] {
            for limit in 20..<70 { #expect(!cut(text, around: word, limit: limit).contains("\u{FFFD}")) }
        }
    }

    @Test("a place beyond the text does no harm")
    func beyond() {
        let bytes = Array(String(repeating: "ab ", count: 60).utf8)
        let cut = Passage(limit: 30).cut(bytes, 0..<bytes.count, around: 60_000)
        #expect(bytes.indices.contains(cut.range.lowerBound) && cut.range.upperBound <= bytes.count && !cut.range.isEmpty)
    }
}
