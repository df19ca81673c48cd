import Model
import Testing

@testable import Reading

@Suite("The amount of size advice in content") struct SizeAdviceTests {
    private static let en = Language("en")
    private static let zh = Language("zh")

    private static func issue(_ code: String, _ yaml: String) async throws -> (issue: Model.Issue, diagnostics: [String]) {
        let folder = TestFolder(["issues.yml": yaml], site: "name: Help\nlanguages: [en, zh]\n")
        let (content, diagnostics) = try await folder.read()
        return (try #require(content?.issues[code]), diagnostics.map(\.text))
    }

    @Test(
        "a number without words brings the words of that number",
        arguments: [
            ("runs_small", "0.5", 0.5, "half a size up", "大半码"), ("runs_small", "2", 2, "two sizes up", "大两码"),
            ("runs_small", "+1.5", 1.5, "one and a half sizes up", "大一码半"), ("runs_large", "-0.5", -0.5, "half a size down", "小半码"),
            ("runs_small", "1", 1, "one size up", "大一码"), ("runs_small", "0", 0, "your own measurements", "自己的尺寸"),
            ("size_inconsistent", "1", 1, "one size up", "大一码"),
        ])
    func number(code: String, written: String, sizes: Double, english: String, chinese: String) async throws {
        let (issue, diagnostics) = try await Self.issue(code, "\(code): { sizes: \(written) }\n")
        #expect(diagnostics.isEmpty)
        #expect(issue.sizes == sizes)
        let advice = try #require(issue.advice)
        #expect(advice.text(in: Self.en, fallback: Self.en).contains(english))
        #expect(advice.text(in: Self.zh, fallback: Self.en).contains(chinese))
    }

    @Test("the shop's own words win, and the number keeps the words of the languages that it did not write")
    func ownWords() async throws {
        let both = "runs_small: { sizes: 0.5, advice: { en: Half a size up. Exchanges are free., zh: 大半码。换码免费。 } }\n"
        let (issue, diagnostics) = try await Self.issue("runs_small", both)
        #expect(diagnostics.isEmpty)
        #expect(issue.advice == LocalizedText([Self.en: "Half a size up. Exchanges are free.", Self.zh: "大半码。换码免费。"]))
        let (half, _) = try await Self.issue("runs_small", "runs_small: { sizes: 0.5, advice: { en: Half a size up. } }\n")
        #expect(half.advice?.byLanguage[Self.en] == "Half a size up.")
        #expect(half.advice?.byLanguage[Self.zh]?.contains("大半码") == true)
        #expect(half.sizes == 0.5)
    }

    @Test(
        "an advice that speaks of one number of sizes is understood, of several or none it is not",
        arguments: [
            ("Take half a size up.", 0.5), ("Order one size up. A size exchange is free.", 1), ("Take two sizes down", 2),
            ("One and a half sizes up.", 1.5), ("建议拍大半码。", 0.5), ("建议拍大一码；换尺码免费。", 1), ("拍大两码半", 2.5), ("Measure first.", nil),
            ("One size up, in half sizes half a size.", nil), ("大一码，脚宽大两码", nil), ("", nil),
        ] as [(String, Double?)])
    func said(advice: String, sizes: Double?) {
        #expect(sizesSaid(in: advice) == sizes)
    }

    @Test("a written notice and a reworded one say their number of sizes")
    func notices() async throws {
        let folder = TestFolder(
            [
                "products.csv": "sku\nA-1\n",
                "notices/narrow.md": article("start: 2026-11-11\nproduct: A-1\nissue: runs_small\nsizes: 0.5"),
                "notices/overrides.yml":
                    "- reword: A-1-runs_small-2026-10-05\n  advice: Two sizes up.\n  sizes: 2\n  reason: r\n  until: 2026-12-31\n",
            ], site: "name: Help\nlanguages: [en]\n")
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        #expect(content?.writtenNotices.first?.sizes == 0.5)
        #expect(content?.overrides.map(\.action) == [.reword(title: nil, advice: LocalizedText("Two sizes up."), sizes: 2)])
    }
}
