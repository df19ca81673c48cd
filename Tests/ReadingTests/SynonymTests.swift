import Model
import TestFolders
import Testing

@testable import Reading

@Suite("synonyms.yml")
struct SynonymTests {
    private func read(_ yaml: String) async throws -> (groups: [SynonymGroup], diagnostics: [String]) {
        let folder = TestFolder(["synonyms.yml": yaml], site: "name: Help\nlanguages: [en, zh]\n")
        let (content, diagnostics) = try await folder.read()
        return (try #require(content).synonyms, diagnostics.map(\.text))
    }

    @Test("groups belong to the search of their language")
    func groups() async throws {
        let (groups, diagnostics) = try await read("en:\n  - [parcel, box of joy]\n  - [refund, money back]\nzh: [[退款, 退米]]\n")
        #expect(
            groups == [
                SynonymGroup(["parcel", "box of joy"], language: Language("en")),
                SynonymGroup(["refund", "money back"], language: Language("en")),
                SynonymGroup(["退款", "退米"], language: Language("zh")),
            ])
        #expect(diagnostics.isEmpty)
    }
}
