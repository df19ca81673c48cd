import Model
import Testing

@testable import Policies

private let english = Language("en")
private let chinese = Language("zh")

@Suite("The ledger of published policies")
struct LedgerComparisonTests {
    private static let today = Day(number: 20_773)  // 2026-11-16

    private static func day(_ text: String) -> Day? { Day(iso: text) }

    /// `returns`: one version since September, one from January on; or, without days, one file.
    private static func content(_ texts: [(day: String?, words: String)], dated: Bool = true, corrections: [String] = []) -> Content {
        var content = Content(
            settings: Settings(name: LocalizedText("Help"), languages: [english, chinese]), issues: .builtIn, folder: "content")
        let versions = texts.map { text in
            let name = text.day.map { dated ? "returns/\($0)" : "returns" } ?? "returns"
            let articles = [english, chinese].map { language in
                (
                    language,
                    Article(
                        file: "content/policies/\(name).\(language).md", source: "policies/\(name).\(language).md", language: language,
                        title: "Returns", body: RichText(plain: Array("\(text.words)\n".utf8)))
                )
            }
            var version = Policy.Version(
                effective: text.day.flatMap(day), texts: Translations(Dictionary(articles, uniquingKeysWith: { first, _ in first })))
            version.corrections = corrections.compactMap { note in
                day("2026-11-10").map { Policy.Correction(day: $0, note: LocalizedText(note)) }
            }
            return version
        }
        content.policies = [Policy(name: "returns", versions: versions, isDated: dated && texts.contains { $0.day != nil })]
        return content
    }

    private static func compare(_ content: Content, with ledger: PolicyLedger? = nil, asOf: Day = today) throws -> LedgerComparison {
        var content = content
        if let ledger { content.ledger = ledger }
        return LedgerComparison(try VersionText.all(of: content), content: content, asOf: asOf)
    }

    /// What recording the content gives, its lines numbered as they stand in the file.
    private static func ledger(_ content: Content, asOf: Day = today) throws -> PolicyLedger {
        var ledger = try #require(try compare(content, asOf: asOf).recorded())
        for number in ledger.entries.indices { ledger.entries[number].line = number + 2 }
        return ledger
    }

    private static let usual: [(day: String?, words: String)] = [
        ("2025-03-01", "14 days"), ("2026-09-01", "30 days"), ("2027-01-15", "60 days"),
    ]

    @Test("a text is title, description and words, with its SHA-256")
    func text() throws {
        var content = Self.content([(nil, "Thirty days.")], dated: false)
        content.policies[0].versions[0].texts.byLanguage[english]?.description = "How to send back."
        let texts = try VersionText.all(of: content)
        #expect(texts.map(\.language) == [english, chinese])
        #expect(String(decoding: texts[0].bytes.dropFirst(3), as: UTF8.self) == "Returns\n\nHow to send back.\n\nThirty days.\n")
        #expect(Array(texts[0].bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        // printf '\xef\xbb\xbfReturns\n\nThirty days.\n' | sha256sum
        #expect(texts[1].sha256 == "10758432ccefb7fe54bb1dbd5b17aaff6c4b60c1bdbc9f0c2b2e5b1f4d5a9025")
    }

    @Test("what is in force, and was, is recorded; what is to come is not; recording twice changes nothing")
    func record() throws {
        let content = Self.content(Self.usual)
        let ledger = try Self.ledger(content)
        #expect(ledger.entries.map(\.key.effective) == ["2025-03-01", "2025-03-01", "2026-09-01", "2026-09-01"].map(Self.day))
        #expect(ledger.entries.map(\.language) == [english, chinese, english, chinese])
        let again = try Self.compare(content, with: ledger)
        #expect(again.mistakes == [] && again.warnings == [])
        #expect(again.recorded()?.text == ledger.text)
    }

    @Test("a text in force that was altered is an error which names the new version, the next free day")
    func altered() throws {
        let ledger = try Self.ledger(Self.content(Self.usual))
        var texts = Self.usual
        texts[1].words = "20 days"
        texts.insert(("2026-11-17", "60 days"), at: 2)
        let comparison = try Self.compare(Self.content(texts), with: ledger)
        #expect(
            comparison.mistakes.map(\.text) == [
                "content/policies/returns/2026-09-01.en.md: error: this version has been in force since 2026-09-01 and no longer says what was "
                    + "published; take the change back and publish it as a new version, 'content/policies/returns/2026-11-18.en.md'; for a slip of "
                    + "the pen add 'corrections: [{ date: 2026-11-16, note: What was put right }]' and run 'signpost policies record'",
                "content/policies/returns/2026-09-01.zh.md: error: this version has been in force since 2026-09-01 and no longer says what was "
                    + "published; take the change back and publish it as a new version, 'content/policies/returns/2026-11-18.zh.md'; for a slip of "
                    + "the pen add 'corrections: [{ date: 2026-11-16, note: What was put right }]' and run 'signpost policies record'",
            ])
        #expect(comparison.mistakes.allSatisfy { $0.id == "ledger.altered" })
        #expect(comparison.recorded() == nil)
    }

    @Test("an earlier version is no place for a change, and a new version would not help")
    func earlier() throws {
        let ledger = try Self.ledger(Self.content(Self.usual))
        var texts = Self.usual
        texts[0].words = "15 days"
        #expect(
            try Self.compare(Self.content(texts), with: ledger).mistakes.first?.text
                == "content/policies/returns/2025-03-01.en.md: error: this version was in force until 2026-08-31 and no longer says what was "
                + "published; take the change back; for a slip of the pen add "
                + "'corrections: [{ date: 2026-11-16, note: What was put right }]' and run 'signpost policies record'")
    }

    @Test("what is to come may change freely, and so may what is to come as of an earlier day")
    func upcoming() throws {
        let ledger = try Self.ledger(Self.content(Self.usual))
        var texts = Self.usual
        texts[2].words = "90 days"
        #expect(try Self.compare(Self.content(texts), with: ledger).mistakes == [])
        texts[1].words = "20 days"
        let before = try #require(Day(iso: "2026-08-31"))
        let comparison = try Self.compare(Self.content(texts), with: ledger, asOf: before)
        #expect(comparison.mistakes == [])
        // What was recorded for later days is kept.
        #expect(comparison.recorded()?.text == ledger.text)
    }

    @Test("a marked correction asks to be recorded, once; a further change needs a further one, on the same day, too")
    func corrections() throws {
        let ledger = try Self.ledger(Self.content(Self.usual))
        var texts = Self.usual
        texts[1].words = "thirty days"
        let corrected = try Self.compare(Self.content(texts, corrections: ["Spelling"]), with: ledger)
        #expect(corrected.mistakes.map(\.id) == ["ledger.correction", "ledger.correction"])
        #expect(
            corrected.mistakes.first?.text
                == "content/policies/returns/2026-09-01.en.md: error: a correction is marked that is not recorded yet; "
                + "run 'signpost policies record'")
        let recorded = try #require(corrected.recorded())
        #expect(try Self.compare(Self.content(texts, corrections: ["Spelling"]), with: recorded).mistakes == [])
        texts[1].words = "Thirty days"
        #expect(
            try Self.compare(Self.content(texts, corrections: ["Spelling"]), with: recorded).mistakes.map(\.id)
                == ["ledger.altered", "ledger.altered"])
        let further = try Self.compare(Self.content(texts, corrections: ["Spelling", "A capital letter"]), with: recorded)
        #expect(further.mistakes.map(\.id) == ["ledger.correction", "ledger.correction"] && further.recorded() != nil)
        // Taking the mark away again is no way around it.
        #expect(try Self.compare(Self.content(texts), with: recorded).mistakes.map(\.id) == ["ledger.altered", "ledger.altered"])
    }

    @Test("a published version that is gone is an error at its line of the ledger")
    func gone() throws {
        let ledger = try Self.ledger(Self.content(Self.usual))
        let comparison = try Self.compare(Self.content(Array(Self.usual.dropFirst())), with: ledger)
        #expect(
            comparison.mistakes.map(\.text)
                == [
                    "content/policies/.published.json:2: error: the version of 'returns' (en) in force from 2025-03-01 was published and is gone; "
                        + "bring it back, or remove this line if it must not be public any more",
                    "content/policies/.published.json:3: error: the version of 'returns' (zh) in force from 2025-03-01 was published and is gone; "
                        + "bring it back, or remove this line if it must not be public any more",
                ].map { $0.replacing("content/policies/.published.json", with: ledger.file) })
        #expect(comparison.recorded() == nil)
    }

    @Test("a policy in a single file keeps its text when it moves into a folder of versions, and gets its day")
    func moved() throws {
        let single = Self.content([(nil, "14 days")], dated: false)
        let ledger = try Self.ledger(single)
        #expect(ledger.entries.map(\.effective) == [nil, nil])
        let moved = try Self.compare(Self.content([("2025-03-01", "14 days"), ("2026-12-01", "30 days")]), with: ledger)
        #expect(moved.mistakes == [] && moved.warnings == [])
        #expect(moved.recorded()?.entries.map(\.effective) == ["2025-03-01", "2025-03-01"].map(Self.day))

        let lost = try Self.compare(Self.content([("2026-10-01", "30 days")]), with: ledger)
        #expect(
            lost.mistakes.first?.message
                == "the text of 'returns' (en) that was published without a day is gone; put it into 'content/policies/returns/', in a file "
                + "named by the day it took effect, or remove this line if it must not be public any more")
        let altered = try Self.compare(Self.content([(nil, "30 days")], dated: false), with: ledger)
        #expect(
            altered.mistakes.first?.message
                == "this version is in force and no longer says what was published; take the change back and publish it as a new version, "
                + "'content/policies/returns/2026-11-17.en.md', beside this one, which then lies at 'content/policies/returns/2026-11-16.en.md'; "
                + "for a slip of the pen add 'corrections: [{ date: 2026-11-16, note: What was put right }]' and run 'signpost policies record'"
        )
    }

    @Test("texts in force that are not recorded are a warning: one where there is no ledger, and none where no policy has a day")
    func unrecorded() throws {
        let content = Self.content(Self.usual)
        #expect(
            try Self.compare(content).warnings.map(\.text) == [
                "content/policies/returns/2025-03-01.en.md: warning: no published policy is recorded yet; run 'signpost policies record', so "
                    + "that no text in force is altered by mistake"
            ])
        #expect(try Self.compare(Self.content([(nil, "14 days")], dated: false)).warnings == [])
        var ledger = try Self.ledger(content)
        ledger.entries.removeAll { $0.language == chinese && $0.effective == Self.day("2026-09-01") }
        #expect(
            try Self.compare(content, with: ledger).warnings.map(\.text) == [
                "content/policies/returns/2026-09-01.zh.md: warning: this text is in force since 2026-09-01 and not recorded; "
                    + "run 'signpost policies record', so that nobody alters it by mistake"
            ])
    }
}
