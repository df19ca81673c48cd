import Foundation
import Model
import Testing

@Suite("docs/diagnostics-sizes.md")
struct DocumentedTests {
    @Test("every warning about size charts is documented, and nothing else")
    func ids() async throws {
        var found: Set<String> = []
        for mistake in Mistake.units + Mistake.numbers + Mistake.sizes + Mistake.texts {
            found.formUnion(try await mistake.wrong.diagnostics().map(\.id))
        }
        found.remove("size-chart.no-unit")
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/diagnostics-sizes.md")
        let words = try String(contentsOf: path, encoding: .utf8).split(separator: "`").map(String.init)
        #expect(Set(words.filter { $0.hasPrefix("size-chart.") && !$0.contains(" ") }) == found)
    }
}
