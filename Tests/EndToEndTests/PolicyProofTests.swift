import Foundation
import TestFolders
import Testing

@Suite("Proof of policies: recorded, altered, corrected, translated")
struct PolicyProofTests {
    private static let day = ["--as-of", "2026-11-16"]
    private static let version = "content/policies/returns/2026-09-01.en.md"
    private static let ledger = "content/policies/.published.json"

    private static func page(_ words: String, _ keys: String = "") -> String { "---\ntitle: Returns\n\(keys)---\n\n\(words)\n" }

    private static func site() throws -> Folder {
        try Folder([
            "content/site.yml": "name: Help\nlanguages: [en, zh]\nurl: https://help.example.com/\n",
            "content/policies/returns/2025-03-01.en.md": page("14 days."), "content/policies/returns/2025-03-01.zh.md": page("14天。"),
            version: page("30 days."), "content/policies/returns/2026-09-01.zh.md": page("30天。"),
            "content/policies/returns/2027-01-15.en.md": page("60 days."), "content/policies/returns/2027-01-15.zh.md": page("60天。"),
            "content/policies/privacy.en.md": page("We keep nothing."), "content/policies/privacy.zh.md": page("我们什么都不留。"),
        ])
    }

    private static func recorded() throws -> Folder {
        let folder = try site()
        let run = try Executable.run(["policies", "record"] + day, in: folder)
        try #require(run.status == 0, "\(run.errors)")
        return folder
    }

    @Test("the texts and sums of a published site are accepted by sha256sum")
    func sums() throws {
        let folder = try Self.site()
        let run = try Executable.run(["build"] + Self.day, in: folder)
        #expect(run.status == 0 && run.errors == "")
        let check = try Executable.shell("cd public && sha256sum --strict -c policies/SHA256SUMS", in: folder)
        #expect(check.status == 0 && check.errors == "")
        #expect(
            check.output == """
                policies/privacy/text.txt: OK
                policies/returns/2025-03-01/text.txt: OK
                policies/returns/2026-09-01/text.txt: OK
                policies/returns/2027-01-15/text.txt: OK
                zh/policies/privacy/text.txt: OK
                zh/policies/returns/2025-03-01/text.txt: OK
                zh/policies/returns/2026-09-01/text.txt: OK
                zh/policies/returns/2027-01-15/text.txt: OK

                """)
        let json = try JSONSerialization.jsonObject(with: Data(folder.text("public/api/policies.json").utf8)) as? [String: Any]
        #expect((json?["policies"] as? [[String: Any]])?.map { $0["name"] as? String } == ["privacy", "returns"])
    }

    @Test("policies lists every version; record writes what is in force, once")
    func record() throws {
        let folder = try Self.site()
        let before = try Executable.run(["policies"] + Self.day, in: folder)
        #expect(before.status == 0 && before.errors == "")
        #expect(
            before.output == """
                policy   orders from  to          state     recorded
                privacy  -            -           in force  no
                returns  2025-03-01   2026-08-31  earlier   no
                returns  2026-09-01   2027-01-14  in force  no
                returns  2027-01-15   -           upcoming  -

                """)
        #expect(try Executable.run(["check"] + Self.day, in: folder).errors.contains("no published policy is recorded yet"))
        let run = try Executable.run(["policies", "record"] + Self.day, in: folder)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("privacy (en) ") && run.output.hasSuffix("Recorded 6 texts in \(Self.ledger); commit this file.\n"))
        let file = try folder.text(Self.ledger)
        #expect(
            file.split(separator: "\n").count == 8
                && file.hasPrefix("{\"version\":1,\"texts\":[\n{\"policy\":\"privacy\",\"effective\":null,"))
        let again = try Executable.run(["policies", "record", "--as-of", "2026-11-17"], in: folder)
        #expect(again.output == "All that is in force is recorded already in \(Self.ledger).\n")
        #expect(try folder.text(Self.ledger) == file)
        let after = try Executable.run(["policies"] + Self.day, in: folder)
        #expect(after.output.contains("returns  2026-09-01   2027-01-14  in force  2026-11-16\n"))
        #expect(try !Executable.run(["check"] + Self.day, in: folder).errors.contains("recorded"))
        #expect(try Executable.run(["build"] + Self.day, in: folder).status == 0)
        #expect(try folder.text("public/policies/returns/index.html").contains("Recorded on 16 November 2026"))
    }

    @Test("a build over an altered version fails, publishes nothing and says what to write; upcoming ones and Markdown are free")
    func altered() throws {
        let folder = try Self.recorded()
        try folder.write(Self.page("90 days."), to: "content/policies/returns/2027-01-15.en.md")
        try folder.write(Self.page("**30** days.\n\n<!-- since spring -->", "tags: [a]\n"), to: Self.version)
        let free = try Executable.run(["build"] + Self.day, in: folder)
        #expect(free.status == 0, "\(free.errors)")
        let site = try folder.tree("public")
        try folder.write(Self.page("20 days."), to: Self.version)
        let message =
            "\(Self.version): error: this version has been in force since 2026-09-01 and no longer says what was published; take the change "
            + "back and publish it as a new version, 'content/policies/returns/2026-11-17.en.md'; for a slip of the pen add "
            + "'corrections: [{ date: 2026-11-16, note: What was put right }]' and run 'signpost policies record'\n"
        let build = try Executable.run(["build"] + Self.day, in: folder)
        #expect(build.status == 1 && build.errors == message + "Nothing was published (1 error); 'public' is as it was.\n")
        #expect(try folder.tree("public") == site)
        let ledger = try folder.text(Self.ledger)
        let record = try Executable.run(["policies", "record"] + Self.day, in: folder)
        #expect(record.status == 1 && record.errors == message + "Nothing was recorded.\n" && record.output == "")
        #expect(try folder.text(Self.ledger) == ledger)
        let list = try Executable.run(["policies"] + Self.day, in: folder)
        #expect(list.status == 1 && list.output.contains("in force  en: ALTERED, zh: 2026-11-16\n"))
        // A changed term is a changed text, in every language.
        try folder.write(Self.page("30 days.", "terms: { returns: { window: 30 days } }\n"), to: Self.version)
        let terms = try Executable.run(["check"] + Self.day, in: folder)
        #expect(
            terms.errors.contains("\(Self.version): error: this version") && terms.errors.contains("2026-09-01.zh.md: error: this version"))
    }

    @Test("a slip of the pen: marked, recorded, published; the mark alone is not enough")
    func corrected() throws {
        let folder = try Self.recorded()
        try folder.write(Self.page("Thirty days.", "corrections: [{ date: 2026-11-16, note: { en: Words, zh: 文字 } }]\n"), to: Self.version)
        let build = try Executable.run(["build"] + Self.day, in: folder)
        #expect(build.status == 1)
        #expect(
            build.errors.hasPrefix(
                "\(Self.version): error: a correction is marked that is not recorded yet; run 'signpost policies record'\n"))
        let record = try Executable.run(["policies", "record"] + Self.day, in: folder)
        #expect(record.status == 0 && record.output.contains("Recorded 1 text in"), "\(record.errors)")
        #expect(try Executable.run(["build"] + Self.day, in: folder).status == 0)
        try folder.write(Self.page("Forty days.", "corrections: [{ date: 2026-11-16, note: { en: Words, zh: 文字 } }]\n"), to: Self.version)
        #expect(try Executable.run(["policies", "record"] + Self.day, in: folder).status == 1)
    }

    @Test("a published version that is gone, a tampered ledger and broken content are told; nothing is recorded over them")
    func refused() throws {
        let folder = try Self.recorded()
        let ledger = try folder.text(Self.ledger)
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/policies/privacy.zh.md"))
        let gone = try Executable.run(["policies", "record"] + Self.day, in: folder)
        #expect(gone.status == 1)
        #expect(
            gone.errors
                == "\(Self.ledger):3: error: 'content/policies/privacy.zh.md' was published and is gone; bring it back, or remove this "
                + "line if it must not be public any more\nNothing was recorded.\n")
        try folder.write(Self.page("我们什么都不留。"), to: "content/policies/privacy.zh.md")

        try folder.write(ledger.replacing("\"sha256\":\"", with: "\"sha256\":\"!"), to: Self.ledger)
        let tampered = try Executable.run(["build"] + Self.day, in: folder)
        #expect(tampered.status == 1 && tampered.errors.contains("\(Self.ledger):2:63: error: 'sha256' is 64 digits of 0-9 and a-f; "))

        try folder.write(ledger, to: Self.ledger)
        try folder.write("---\ntags: [a]\n---\n", to: "content/pages/a.en.md")
        let broken = try Executable.run(["policies", "record"] + Self.day, in: folder)
        #expect(broken.status == 1 && broken.errors.contains("content/pages/a.en.md:1:1: error: the title is missing"))
        #expect(broken.errors.hasSuffix("Nothing was recorded.\n"))
        #expect(try folder.text(Self.ledger) == ledger)
    }

    @Test("translations are accepted, go stale with their original, and readers are not misled in between")
    func translations() throws {
        let folder = try Self.recorded()
        let file = "content/policies/privacy.zh.md"
        #expect(try Executable.run(["check", "--strict", file] + Self.day, in: folder).status == 64)
        let named = try Executable.run(["check", "--accept-translations", file] + Self.day, in: folder)
        #expect(named.status == 0 && named.output.hasPrefix("accepted \(file)\n"), "\(named.errors)")
        #expect(try folder.text(file).hasPrefix("---\ntitle: Returns\nsource_hash: "))
        // Now that one is tracked, the others are missed.
        #expect(
            named.errors.contains(
                "content/policies/returns/2026-09-01.zh.md: warning: nobody has said that this translation is up to date, so a change of "
                    + "'\(Self.version)' would go unnoticed; run 'signpost check --accept-translations "
                    + "content/policies/returns/2026-09-01.zh.md' once it is\n"))
        let all = try Executable.run(["check", "--accept-translations"] + Self.day, in: folder)
        #expect(
            all.status == 0 && !all.errors.contains("nobody has said that this translation") && all.output.split(separator: "\n").count == 4
        )
        let again = try Executable.run(["check", "--accept-translations"] + Self.day, in: folder)
        #expect(again.output.hasPrefix("All of these translations are accepted already.\n"))

        try folder.write(Self.page("We keep little."), to: "content/pages/about.en.md")
        try folder.write(Self.page("我们留得很少。"), to: "content/pages/about.zh.md")
        #expect(try Executable.run(["check", "--accept-translations"] + Self.day, in: folder).status == 0)
        try folder.write(Self.page("We keep much."), to: "content/pages/about.en.md")
        let stale = try Executable.run(["build"] + Self.day, in: folder)
        #expect(stale.status == 0)
        #expect(
            stale.errors
                == "content/pages/about.zh.md:3:14: warning: 'content/pages/about.en.md' has changed since this translation was made; "
                + "bring it up to date, then run 'signpost check --accept-translations content/pages/about.zh.md'\n")

        try folder.write("---\ntags: [a]\n---\n", to: "content/pages/b.en.md")
        let broken = try Executable.run(["check", "--accept-translations"] + Self.day, in: folder)
        #expect(broken.status == 1 && broken.errors.hasSuffix("No translation was accepted: 1 error to mend first.\n"))
    }
}
