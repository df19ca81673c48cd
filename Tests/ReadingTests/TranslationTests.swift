import Model
import TestFolders
import Testing

@testable import Reading

private let english = Language("en")
private let chinese = Language("zh")

@Suite("Translations and their originals")
struct TranslationTests {
    private static let site = ["site.yml": "name: Help\nlanguages: [en, zh]\n"]

    private static func folder(_ files: [String: String]) throws -> Folder { try Folder(site.merging(files) { $1 }) }

    private func accept(_ folder: Folder, _ files: [String] = []) async throws -> TranslationAcceptance {
        try await TranslationAcceptance(folder: folder.path(), files: files.map(folder.path), includingDrafts: false)
    }

    private func isStale(_ folder: Folder) async throws -> Bool? {
        let (content, _) = try await readContent(folder: folder.path(), includingDrafts: false)
        return content?.questions.first?.texts[chinese]?.isStale
    }

    @Test("an accepted translation is fresh until the words of its original change")
    func stale() async throws {
        let original = "---\ntitle: Late\ndescription: What to do\ntags: [a]\n---\n\nWrite to [us](../../pages/a.md).\n"
        let folder = try Self.folder([
            "faq/a/late.en.md": original, "faq/a/late.zh.md": article(), "pages/a.md": article(), "pages/b.md": article(),
        ])
        #expect(try await isStale(folder) == false)
        let accepted = try await accept(folder)
        #expect(accepted.written == [folder.path("faq/a/late.zh.md")] && accepted.diagnostics == [])
        #expect(try await isStale(folder) == false)
        // Tags, where a link leads, line breaks and remarks are not words.
        for same in [
            original.replacing("[a]", with: "[b]"), original.replacing("pages/a.md", with: "pages/b.md"),
            original.replacing("Write to", with: "Write\nto"), original + "\n<!-- ask Li -->\n", original.replacing("\n", with: "\r\n"),
        ] {
            try folder.write(same, to: "faq/a/late.en.md")
            #expect(try await isStale(folder) == false, "\(same)")
        }
        for other in [
            original.replacing("Late", with: "Very late"), original.replacing("What", with: "how"),
            original.replacing("[us]", with: "[me]"),
            original + "\nMore.\n",
        ] {
            try folder.write(other, to: "faq/a/late.en.md")
            #expect(try await isStale(folder) == true, "\(other)")
        }
        _ = try await accept(folder)
        #expect(try await isStale(folder) == false)
        #expect(try await accept(folder).unchanged == 1)
    }

    @Test("the change note of a policy and how to measure are words, too")
    func otherKeys() async throws {
        func hash(_ path: String, _ text: String) throws -> String {
            let report = Report(file: path)
            let key: PageKey = path.hasPrefix("policies") ? .policy("a", nil) : .sizeChart("a")
            let page = PageFile(key, english, path: path, bytes: Array(text.utf8), trustsHTML: false, report: report)
            return String(decoding: try #require(SourceText(of: page)).bytes, as: UTF8.self)
        }
        #expect(try hash("policies/a.md", article("change: Longer")) == "title: Title\u{0}change: Longer\u{0}Text.\n")
        #expect(
            try hash("size-charts/a/page.md", article("how_to_measure: { waist: Round, bust: Level }"))
                == "title: Title\u{0}how_to_measure.bust: Level\u{0}how_to_measure.waist: Round\u{0}Text.\n")
        // Typed terms stand in one file for all languages.
        #expect(try hash("policies/a.md", article("terms: { returns: { window: 30 days } }")) == "title: Title\u{0}Text.\n")
    }

    @Test("only the files named are accepted; a name that is no translation refuses all")
    func named() async throws {
        let files = [
            "faq/a/one.en.md": article(), "faq/a/one.zh.md": article(), "faq/a/two.en.md": article(), "faq/a/two.zh.md": article(),
            "faq/a/only.zh.md": article(),
        ]
        let folder = try Self.folder(files)
        let wrong = try await accept(folder, ["faq/a/one.zh.md", "faq/a/two.en.md", "faq/a/three.md"])
        #expect(
            wrong.diagnostics.map { $0.text.replacing(folder.path() + "/", with: "content/").replacing(folder.path(), with: "content") }
                == [
                    "content/faq/a/three.md: error: this is no page of 'content'; name a translation in it",
                    "content/faq/a/two.en.md: error: this is the text that others translate; name a translation of it",
                ])
        #expect(try folder.text("faq/a/one.zh.md") == article())
        let right = try await accept(folder, ["faq/a/one.zh.md"])
        #expect(right.written == [folder.path("faq/a/one.zh.md")])
        #expect(try folder.text("faq/a/two.zh.md") == article())
        // A page in one language alone translates nothing.
        #expect(try await accept(folder).written == [folder.path("faq/a/two.zh.md")])
        #expect(try folder.text("faq/a/only.zh.md") == article())
    }

    @Test("where the default language is missing, the first language that has the page is the original")
    func firstLanguage() async throws {
        let folder = try Folder([
            "site.yml": "name: Help\nlanguages: [en, zh, fr]\n", "pages/a.zh.md": article(), "pages/a.fr.md": article(),
        ])
        #expect(try await accept(folder).written == [folder.path("pages/a.fr.md")])
        #expect(try folder.text("pages/a.zh.md") == article())
    }

    @Test("front matter that takes no further line is told with the line to write")
    func braces() async throws {
        let folder = try Self.folder(["pages/a.en.md": article(), "pages/a.zh.md": "---\n{ title: a }\n---\n"])
        let accepted = try await accept(folder)
        #expect(accepted.written == [])
        #expect(
            accepted.diagnostics.map(\.message) == [
                "no line can be added to this front matter; write 'source_hash: 513b95ca034f' into it"
            ])
    }
}
