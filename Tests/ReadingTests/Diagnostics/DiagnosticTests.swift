import Foundation
import Model
import TestFolders
import Testing

@testable import Reading

@Suite("Diagnostics")
struct DiagnosticTests {
    static let cases: [DiagnosticCase] =
        DiagnosticCase.source + DiagnosticCase.settings + DiagnosticCase.yaml + DiagnosticCase.frontMatter + DiagnosticCase.markdown
        + DiagnosticCase.policies + DiagnosticCase.sizeCharts + DiagnosticCase.sizeChartPages + DiagnosticCase.products
        + DiagnosticCase.guides + DiagnosticCase.statistics
        + DiagnosticCase.notices + DiagnosticCase.overrides + DiagnosticCase.translations
        + DiagnosticCase.ledgers + DiagnosticCase.synonyms

    @Test("each mistake is told with its place and what to write", arguments: cases)
    func tells(_ wrong: DiagnosticCase) async throws {
        let (_, diagnostics) = try await TestFolder(wrong.files).read()
        #expect(diagnostics.map(\.text) == wrong.lines)
        #expect(diagnostics.contains { $0.id == wrong.id })
    }

    @Test("bytes that are not UTF-8 are named with their place")
    func invalidUTF8() async throws {
        var folder = TestFolder([:])
        folder.files["pages/a.md"] = Array("---\ntitle: 退货\n---\n\n退货\u{20}".utf8) + [0xC3, 0x28]
        #expect(
            try await folder.read().diagnostics.map(\.text) == [
                "content/pages/a.md:5:4: error: the byte 0xC3 is not UTF-8; save the file as UTF-8"
            ])
        folder.files["pages/a.md"] = [0xFF, 0xFE, 0x2D, 0x00]
        #expect(try await folder.read().diagnostics.map(\.text) == ["content/pages/a.md:1:1: error: the file is UTF-16; save it as UTF-8"])
    }

    @Test("without a folder or its site.yml there is no content, and words say what to do")
    func missing() async throws {
        let missing = try await readContent(folder: "no/such/folder", includingDrafts: false)
        #expect(missing.content == nil)
        #expect(
            missing.diagnostics.map(\.text) == [
                "no/such/folder: error: there is no such folder; run 'signpost new site NAME' to start one, or name it with --content"
            ])
        var folder = TestFolder(["pages/a.md": article()])
        folder.files["site.yml"] = nil
        let (content, diagnostics) = try await folder.read()
        #expect(content == nil)
        #expect(
            diagnostics.map(\.text) == [
                "content/site.yml: error: there is no site.yml; write one with at least 'name: ...' and 'languages: [en]'"
            ])
    }

    @Test("half a million bad rows give 200 mistakes and one word about the rest")
    func tooMany() async throws {
        let rows = String(repeating: "2026-10-19,defective,A-1,,chat,x\n", count: 1000)
        let folder = TestFolder(["tickets/weekly.csv": "week,issue,sku,carrier,channel,tickets\n" + rows])
        let diagnostics = try await folder.read().diagnostics
        #expect(diagnostics.count == 201)
        #expect(
            diagnostics.first { $0.id == "source.too-many" }?.text
                == "content/tickets/weekly.csv:201: error: 200 mistakes up to here; correct them, then the rest of the file is checked")
    }

    @Test("many warnings are cut off too, and are still no mistake; an error behind them is told")
    func tooManyWarnings() async throws {
        let text = article(text: String(repeating: "A <b>bold</b> word.\n\n", count: 300) + "[x](javascript:alert)")
        let diagnostics = try await TestFolder(["pages/a.md": text]).read().diagnostics
        #expect(diagnostics.count == 202)
        #expect(
            diagnostics.first { $0.id == "source.too-many-warnings" }?.text
                == "content/pages/a.md:403: warning: 200 warnings up to here; those of the rest of the file are not shown")
        #expect(diagnostics.filter { $0.severity == .error }.map(\.id) == ["markdown.unsafe-link"])
    }

    @Test("a link to a folder that it lies in is named, and everything else is read")
    func loop() async throws {
        let folder = try Folder(["site.yml": "name: Help\nlanguages: [en]\n", "pages/a.md": article()])
        for name in ["up", "up2"] {
            try FileManager.default.createSymbolicLink(atPath: folder.path("pages/\(name)"), withDestinationPath: "..")
        }
        let (content, diagnostics) = try await readContent(folder: folder.path(), includingDrafts: false)
        #expect(
            diagnostics.map(\.text)
                == ["up", "up2"].map { "\(folder.path("pages/\($0)")): error: the link leads to a folder that it lies in; remove it" })
        #expect(content?.pages.map(\.name) == ["a"])
    }

    @Test("a named pipe is no page and nobody waits for it")
    func pipe() async throws {
        let folder = try Folder(["site.yml": "name: Help\nlanguages: [en]\n", "pages/a.md": article()])
        let pipe = folder.path("pages/b.md")
        #expect(mkfifo(pipe, 0o644) == 0)
        await #expect(throws: MachineFailure("cannot read '\(pipe)': it is not a regular file")) {
            _ = try await readContent(folder: folder.path(), includingDrafts: false)
        }
    }

    @Test("all mistakes of all files are told in one run, in order")
    func together() async throws {
        let folder = TestFolder([
            "pages/b.md": "text", "pages/a.md": article("updated: x"), "issues.yml": "defective: { level: 3 }\n",
            "products.csv": "sku\n\"\"\n",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.map(\.file) == ["content/issues.yml", "content/pages/a.md", "content/pages/b.md", "content/products.csv"])
        #expect(content?.pages.map(\.name) == ["a", "b"])
    }

    @Test("the list of diagnostics in the documentation is the list of those that are tested")
    func documented() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../docs/diagnostics-reading.md")
        let text = try String(contentsOf: root, encoding: .utf8)
        let documented = text.split(separator: "\n").compactMap { line -> String? in
            line.hasPrefix("| `") ? line.split(separator: "`").dropFirst().first.map(String.init) : nil
        }
        let elsewhere = [
            "source.utf-8", "source.utf-16", "source.no-folder", "source.no-site", "source.too-many", "source.too-many-warnings",
            "source.loop", "source.name-not-utf-8",
            "theme.label", "theme.empty",
            "theme.label-twice", "theme.missing-label",
        ]
        #expect(Set(documented) == Set(Self.cases.map(\.id) + elsewhere))
    }
}
