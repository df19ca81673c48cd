import Foundation
import Model
import Testing

@Suite("docs/diagnostics-policies.md")
struct DocumentedPolicyTests {
    @Test("every doubt about policies is documented, and nothing else")
    func ids() async throws {
        var found: Set<String> = []
        for mistake in PolicyMistake.all { found.formUnion(try await mistake.wrong.diagnostics().map(\.id)) }
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../../docs/diagnostics-policies.md")
        let words = try String(contentsOf: path, encoding: .utf8).split(separator: "`").map(String.init)
        #expect(Set(words.filter { $0.hasPrefix("policy.") && !$0.contains(" ") }) == found)
    }
}
