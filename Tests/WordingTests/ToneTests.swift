import Model
import Testing

@testable import Reading
@testable import Wording

@Suite("Texts that refuse")
struct ToneTests {
    private func article(_ markdown: String, _ language: String = "en", file: String = "content/faq/a/b.md") -> Article {
        let body = RichText(markdown: Array(markdown.utf8)[...], firstLine: 1, trustsHTML: false, report: Report(file: file))
        return Article(file: file, source: "faq/a/b.md", language: Language(language), title: "We do not accept returns", body: body)
    }

    private func found(_ articles: [Article], own: [Language: Phrasebook] = [:]) throws -> [String] {
        let settings = Settings(name: LocalizedText("S"), languages: ["en", "zh", "fr", "zh-Hant"].map { Language($0) })
        var content = Content(settings: settings, issues: .builtIn, folder: "content")
        content.questions = articles.map { Question(category: "a", name: "b", texts: Translations([$0.language: $0])) }
        content.phrasebooks = own
        let builtIn = [Language("en"): try Corpus.phrasebook("en"), Language("zh"): try Corpus.phrasebook("zh")]
        return tone(of: content, builtIn: builtIn, on: try #require(Day(iso: "2026-11-16"))).map { "\($0.text) [\($0.id)]" }
    }

    @Test("the warning names the phrase, where it stands, and an example of what to write")
    func text() throws {
        #expect(
            try found([article("Welcome.\n\nRings cannot be exchanged.\n")]) == [
                "content/faq/a/b.md:3: warning: 'cannot be exchanged' refuses, and the paragraph offers no way forward; say what the reader "
                    + "can do, such as 'Engraved rings stay with you; if yours arrives faulty, send us a photo and we replace it' "
                    + "[wording.refusal]"
            ])
        #expect(
            try found([article("| 情况 | 结果 |\n| --- | --- |\n| 进水 | 不在保修范围内 |\n", "zh")]) == [
                "content/faq/a/b.md:3: warning: '不在保修范围内' refuses, and the table row offers no way forward; say what the reader can do, "
                    + "such as '进水不在免费保修范围内，可以寄来检测，修之前先给您报价' [wording.refusal]"
            ])
    }

    @Test(
        "a way forward counts in the same paragraph, list item or table row, and in the list below a colon",
        arguments: [
            ("Rings cannot be exchanged.\n\nYou can return them.", [1]),
            ("Rings cannot be exchanged.\nYou can return them.", []),
            ("- Rings cannot be exchanged.\n- You can return them.", [1]),
            ("- Rings cannot be exchanged.\n\n  You can return them.", []),
            ("These cannot be exchanged:\n\n- rings\n- earrings; if faulty, we replace them", []),
            ("These cannot be exchanged:\n\n- rings\n- earrings", [1]),
            ("| What | Exchange |\n| - | - |\n| Rings | cannot be exchanged |\n| Caps | You can exchange them |", [3]),
            ("| Rings | You can |\n| - | - |\n| cannot be exchanged | gold |", [3]),
            ("| Cannot be exchanged | b |\n| - | - |\n| Rings | c |", []),
            ("# Rings cannot be exchanged\n\n> Rings cannot be exchanged.\n\n    Rings cannot be exchanged.", []),
        ] as [(String, [Int])])
    func passages(_ markdown: String, _ lines: [Int]) throws {
        let expected = lines.map { "content/faq/a/b.md:\($0): " }
        let found = try found([article(markdown)])
        #expect(found.count == expected.count)
        for (found, start) in zip(found, expected) { #expect(found.hasPrefix(start)) }
    }

    @Test("a description is a text, too; a title is none")
    func description() throws {
        var article = article("")
        article.description = "Rings cannot be exchanged."
        #expect(
            try found([article]).map { String($0.prefix(98)) } == [
                "content/faq/a/b.md: warning: 'cannot be exchanged' refuses, and the description offers no way forw"
            ])
    }

    @Test("terms and advice are texts, too")
    func terms() throws {
        var terms = PolicyTerms(file: "content/policies/a.md", place: TextPlace(line: 4))
        terms.conditions = [LocalizedText([Language("en"): "Rings cannot be exchanged.", Language("zh"): "戒指可以换。"])]
        var version = Policy.Version(effective: nil, texts: Translations())
        version.terms = terms
        let settings = Settings(name: LocalizedText("S"), languages: [Language("en"), Language("zh")])
        var content = Content(settings: settings, issues: .builtIn, folder: "content")
        content.policies = [Policy(name: "a", versions: [version], isDated: false)]
        let builtIn = [Language("en"): try Corpus.phrasebook("en"), Language("zh"): try Corpus.phrasebook("zh")]
        let found = tone(of: content, builtIn: builtIn, on: try #require(Day(iso: "2026-11-16")))
        let start = "content/policies/a.md:4: warning: 'cannot be exchanged' refuses, and the condition offers no way forward"
        #expect(found.count == 1)
        #expect(found.first?.text.hasPrefix(start) == true)
    }

    @Test("earlier versions of a policy are left alone: nobody may change them")
    func versions() throws {
        let versions = ["2025-01-01", "2026-01-01", "2027-01-01"].map { day in
            let text = article("Rings cannot be exchanged.", file: "\(day).md")
            return Policy.Version(effective: Day(iso: day), texts: Translations([Language("en"): text]))
        }
        let settings = Settings(name: LocalizedText("S"), languages: [Language("en")])
        var content = Content(settings: settings, issues: .builtIn, folder: "content")
        content.policies = [Policy(name: "a", versions: versions, isDated: true)]
        let found = tone(of: content, builtIn: [Language("en"): try Corpus.phrasebook("en")], on: try #require(Day(iso: "2026-11-16")))
        #expect(found.map(\.file) == ["2026-01-01.md", "2027-01-01.md"])
    }

    @Test("zh-Hant listens with the phrases of zh; a language without phrases is left alone")
    func languages() throws {
        #expect(try found([article("耳環無法退貨。", "zh-Hant")]).count == 1)
        #expect(try found([article("Nous n'acceptons pas les retours. We do not accept returns.", "fr")]) == [])
    }

    @Test("a shop adds phrases, takes some away, and says which are none")
    func changes() throws {
        func phrase(_ text: String) -> Phrasebook.Phrase {
            Phrasebook.Phrase(text: text, file: "content/wording.en.yml", place: TextPlace(line: 2))
        }
        let texts = ["Rings? Nope.", "It is all sales final.", "Rings cannot be exchanged at the bar.", "Rings cannot be exchanged. Sing!"]
        let own = Phrasebook(
            refusals: [.init(phrase: phrase("nope"))], waysForward: [phrase("sing")], exceptions: [phrase("exchanged at the bar")],
            removed: [phrase("all sales * final")])
        #expect(
            try found(texts.map { article($0) }, own: [Language("en"): own]) == [
                "content/faq/a/b.md:1: warning: 'Nope' refuses, and the paragraph offers no way forward; say what the reader can do "
                    + "[wording.refusal]"
            ])
        let wrong = Phrasebook(removed: [phrase("all sale * final"), phrase("xyz")])
        #expect(
            try found([], own: [Language("en"): wrong]) == [
                "content/wording.en.yml:2:1: warning: 'all sale * final' is no built-in phrase; did you mean 'all sales * final'? "
                    + "[wording.remove]",
                "content/wording.en.yml:2:1: warning: 'xyz' is no built-in phrase; copy it from docs/wording.md, or write it under "
                    + "'exceptions' [wording.remove]",
            ])
    }
}
