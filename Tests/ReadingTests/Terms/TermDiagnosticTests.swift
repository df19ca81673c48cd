import Foundation
import Model
import Testing

@testable import Reading

@Suite("Diagnostics of terms")
struct TermDiagnosticTests {
    @Test("each mistake in terms is told with its place and what to write", arguments: TermDiagnosticCase.own + TermDiagnosticCase.shared)
    func tells(_ wrong: TermDiagnosticCase) {
        let (_, lines, ids) = readTerms(wrong.yaml)
        #expect(lines == wrong.lines)
        #expect(ids.contains(wrong.id))
    }

    @Test("terms in two languages' files are an error that names the first file")
    func twoFiles() async throws {
        let folder = TestFolder.bilingual([
            "policies/returns.en.md": article("terms:\n  returns: { window: 30 days }"),
            "policies/returns.zh.md": article("terms:\n  returns: { window: 14 days }"),
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(
            diagnostics.map(\.text) == [
                "content/policies/returns.zh.md:4:3: error: 'terms' stands in 'returns.en.md', too; "
                    + "write them in one language's file, with words as { en: ..., zh: ... }"
            ])
        #expect(diagnostics.map(\.id) == ["terms.two-files"])
        let window = content?.policies.first?.versions.first?.terms?.returns?.window
        #expect(window == .length(Length(count: 30, unit: .day)))
    }

    @Test("dollars are the site's own")
    func dollars() {
        var names = namesOfShop
        names.currency = "CAD"
        #expect(
            readTerms("returns: { keep_below: $5 }", names: names).lines == [
                "1:24: error: '$' in 'keep_below' is no code of a currency; write it as 5 CAD"
            ])
    }

    @Test("the list of diagnostics in the documentation is the list of those that are tested")
    func documented() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../docs/diagnostics-terms.md")
        let text = try String(contentsOf: root, encoding: .utf8)
        let documented = text.split(separator: "\n").compactMap { line -> String? in
            line.hasPrefix("| `") ? line.split(separator: "`").dropFirst().first.map(String.init) : nil
        }
        #expect(Set(documented) == Set(TermDiagnosticCase.own.map(\.id) + ["terms.two-files"]))
        #expect(documented == documented.sorted())
    }
}
