import Model
import Testing

@testable import Reading

@Suite("Phrasebooks")
struct PhrasebookTests {
    private func read(_ yaml: String) -> (phrasebook: Phrasebook, diagnostics: [String]) {
        let report = Report(file: "content/wording.en.yml")
        let source = SourceFile(path: "wording.en.yml", file: report.file, bytes: Array(yaml.utf8))
        let phrasebook = Phrasebook(reading: source, report: report)
        return (phrasebook, report.diagnostics.map { "\($0.text) [\($0.id)]" })
    }

    @Test("phrases are read with their places, alone or with a sentence to write instead")
    func reads() {
        let (book, diagnostics) = read(
            """
            refusals:
              - no way
              - phrases: [tough luck, we (do|can) not]
                instead: Here is what we can do
            ways_forward: [our team helps]
            exceptions: we do not accept tips
            remove:
              - final sale
            """)
        #expect(diagnostics == [])
        #expect(book.refusals.map(\.phrase.text) == ["no way", "tough luck", "we (do|can) not"])
        #expect(book.refusals.map(\.instead) == [nil, "Here is what we can do", "Here is what we can do"])
        #expect(book.refusals.map(\.phrase.place.line) == [2, 3, 3])
        #expect(book.refusals[1].phrase.place.column == 15)
        #expect(book.waysForward.map(\.text) == ["our team helps"])
        #expect(book.exceptions.map(\.text) == ["we do not accept tips"])
        #expect(book.removed.map(\.text) == ["final sale"])
        #expect(book.removed.map(\.file) == ["content/wording.en.yml"])
    }

    @Test(
        "mistakes are told",
        arguments: [
            ("", "content/wording.en.yml: warning: the file is empty; fill it or delete it [source.empty]"),
            (
                "refusal: [a]",
                "content/wording.en.yml:1:1: warning: unknown key 'refusal'; did you mean 'refusals'? [yaml.unknown-key]"
            ),
            (
                "refusals:\n  - instead: a",
                "content/wording.en.yml:2:5: error: 'phrases' is missing; write phrases: [we do not accept] [yaml.missing-key]"
            ),
            (
                "refusals: a",
                "content/wording.en.yml:1:11: error: 'refusals' is not a list; write it as [we do not accept] [value.list]"
            ),
            (
                "ways_forward: [[a]]",
                "content/wording.en.yml:1:16: error: 'ways_forward' holds something that is not a text; write it as [our team helps] "
                    + "[value.list-of-texts]"
            ),
        ])
    func mistakes(_ yaml: String, _ expected: String) {
        #expect(read(yaml).diagnostics == [expected])
    }
}
