import Model
import Testing

@Suite("Advice by the number of sizes") struct SizeAdviceTests {
    static func text(_ sizes: Double, _ tag: String) -> String? {
        Model.Issue.sizeAdvice(sizes).map { $0.text(in: Language(tag), fallback: Language("en")) }
    }

    @Test(
        "each number has its words, up and down",
        arguments: [
            (0.5, "half a size up. No half sizes, or between two sizes? Take the larger.", "建议拍大半码；没有半码，或介于两个码之间时，请选大的那个。"),
            (1, "one size up. Between two sizes, take the larger.", "建议拍大一码；介于两个码之间时，请选大的那个。"),
            (1.5, "one and a half sizes up. Between two sizes, take the larger.", "建议拍大一码半；介于两个码之间时，请选大的那个。"),
            (2, "two sizes up. Between two sizes, take the larger.", "建议拍大两码；介于两个码之间时，请选大的那个。"),
            (3, "three sizes up. Between two sizes, take the larger.", "建议拍大三码；介于两个码之间时，请选大的那个。"),
            (-0.5, "half a size down. No half sizes, or between two sizes? Take the smaller.", "建议拍小半码；没有半码，或介于两个码之间时，请选小的那个。"),
            (-1, "one size down. Between two sizes, take the smaller.", "建议拍小一码；介于两个码之间时，请选小的那个。"),
            (-2.5, "two and a half sizes down. Between two sizes, take the smaller.", "建议拍小两码半；介于两个码之间时，请选小的那个。"),
        ] as [(Double, String, String)])
    func words(sizes: Double, english: String, chinese: String) {
        #expect(Self.text(sizes, "en") == "We suggest ordering " + english)
        #expect(Self.text(sizes, "zh") == chinese)
    }

    @Test("no other size has words too; a number that is no half, or too far, has none")
    func others() {
        #expect(Self.text(0, "en") == "Go by your own measurements and the size chart, not by the size you usually take.")
        for sizes in [0.3, 3.5, -4, .nan, .infinity] { #expect(Model.Issue.sizeAdvice(sizes) == nil) }
    }

    @Test("the built-in issues of sizes say what their number says", arguments: ["runs_small", "runs_large"])
    func builtIn(code: String) {
        let issue = IssueCatalogue.builtIn[code]
        #expect(issue?.advice == issue.flatMap { Model.Issue.sizeAdvice($0.sizes) })
    }
}
