import Foundation
import Model
import Testing

@testable import Reading

@Suite("The reference of terms")
struct TermDocumentationTests {
    private func text() throws -> String {
        let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../docs/policy-terms.md")
        return try String(contentsOf: docs, encoding: .utf8)
    }

    /// What stands between the fences of YAML, without their indent.
    private func examples() throws -> [String] {
        var examples: [String] = []
        var current: [Substring]?
        for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.drop { $0 == " " }
            switch (current, words) {
            case (nil, "```yaml"): current = []
            case (nil, _): break
            case (.some(let lines), "```"):
                let indent = lines.first?.prefix { $0 == " " }.count ?? 0
                examples.append(lines.map { String($0.dropFirst(indent)) }.joined(separator: "\n"))
                current = nil
            case (.some(let lines), _): current = lines + [line]
            }
        }
        return examples
    }

    @Test("every example to copy is read without a word of complaint")
    func examplesRead() async throws {
        let examples = try examples()
        #expect(examples.count == 9)
        for example in examples {
            var files = [
                "policies/members.en.md": article(), "policies/members.zh.md": article(), "policies/a.en.md": article(example),
                "policies/a.zh.md": article(), "products.csv": "sku,category\nA,electronics\nB,rings\n",
                "carriers.yml": "dashun: { name: Dashun }\nharbourline: { name: Harbour Line }\n",
                "site.yml": "name: Help\nlanguages: [en, zh]\nchannels: [{ id: livestream, name: Shows }]\n",
            ]
            if !example.contains("\n  tiers:\n") {
                files["policies/members.en.md"] = article("terms: { tiers: { id: circle, name: Circle } }")
            }
            #expect(try await TestFolder(files).read().diagnostics.map(\.text) == [], "\(example)")
        }
    }

    @Test("the reference names every key and every fixed word")
    func complete() throws {
        let text = try text()
        #expect(TermKeys.all.filter { !text.contains("`\($0)`") && !text.contains("`\($0):") }.sorted() == [])
        let words =
            ReturnTerms.Method.allCases.map(\.rawValue) + ReturnTerms.ItemCondition.allCases.map(\.rawValue)
            + ReturnTerms.Replacement.allCases.map(\.rawValue) + Cost.Reason.allCases.map(\.rawValue)
            + Cost.Payer.allCases.map(\.rawValue) + Cost.LabelSource.allCases.map(\.rawValue) + RefundTerms.Form.allCases.map(\.rawValue)
            + TermStart.Event.allCases.map(\.rawValue)
        #expect(words.filter { !text.contains("`\($0)`") && !text.contains(": \($0)`") } == [])
        #expect(WarrantyTerms.Kind.allCases.allSatisfy { text.contains($0.rawValue) })
    }
}
