import Foundation
import Model
import Testing

@testable import Reading
@testable import Wording

/// docs/wording.md states these figures; whoever changes one changes the other.
@Suite("Tone of the default content")
struct DemoTests {
    @Test("it refuses now and then, and always says what the reader can do")
    func tone() async throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../content").standardized
        let (read, _) = try await readContent(folder: folder.path, includingDrafts: false)
        let content = try #require(read)
        let builtIn = [Language("en"): try Corpus.phrasebook("en"), Language("zh"): try Corpus.phrasebook("zh")]
        let found = Wording.tone(of: content, builtIn: builtIn, on: try #require(Day(iso: "2026-11-16")))
        #expect(found.map(\.text) == [])
        // The content grows; far fewer would mean that nothing is heard any more.
        #expect(try refusals(in: content, "en") >= 5)
        #expect(try refusals(in: content, "zh") >= 5)
    }

    /// How many passages of questions and policies refuse, with a way forward or without.
    private func refusals(in content: Content, _ language: String) throws -> Int {
        let listener = try Corpus.listener(language)
        let check = ToneCheck(listener: listener, file: "")
        let texts = content.questions.map(\.texts) + content.policies.flatMap { $0.versions.map(\.texts) }
        return texts.compactMap { $0[Language(language)]?.body }.reduce(0) { sum, text in
            sum + Passage.all(in: text).count { listener.refuses(check.tokens(of: $0.blocks, in: text)) }
        }
    }
}
