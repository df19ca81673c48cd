import Foundation
import TestFolders
import Testing

@Suite("signpost build")
struct BuildTests {
    @Test("a small site is published and says so")
    func publishes() throws {
        let folder = try Folder(Folder.small)
        let run = try Executable.run(["build", "--as-of", "2026-11-16"], in: folder)
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Published "))
        #expect(try folder.text("public/policies/returns/index.html").contains("Thirty days."))
    }

    @Test("--quiet prints nothing")
    func quiet() throws {
        let folder = try Folder(Folder.small)
        let run = try Executable.run(["build", "--quiet"], in: folder)
        #expect(run.output + run.errors == "")
    }

    @Test("an error leaves the old site untouched, exits 1 and reports every mistake in order")
    func refuses() throws {
        let folder = try Folder(Folder.small)
        #expect(try Executable.run(["build", "--as-of", "2026-11-16"], in: folder).status == 0)
        let before = try folder.tree("public")
        try folder.write("---\ntitle: B\nupdated: soon\n---\n\n[x](nowhere.md)\n", to: "content/policies/b.en.md")
        try folder.write("---\ntitel: A\n---\n\nText.\n", to: "content/policies/a.en.md")
        let run = try Executable.run(["build", "--as-of", "2026-11-16"], in: folder)
        #expect(run.status == 1)
        #expect(run.output == "")
        let lines = run.errors.split(separator: "\n").map(String.init)
        #expect(lines.dropLast() == lines.dropLast().sorted())
        #expect(
            lines.contains { $0.hasPrefix("content/policies/a.en.md:2:1: warning: ") && $0.contains("'titel'") && $0.contains("'title'") })
        #expect(lines.contains { $0.hasPrefix("content/policies/b.en.md:3:10: error: 'updated' is not a date; write it as 2026-09-01") })
        #expect(lines.contains { $0.hasPrefix("content/policies/b.en.md:6") && $0.contains("'nowhere.md'") })
        #expect(lines.last?.hasPrefix("Nothing was published (") == true)
        #expect(try folder.tree("public") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["content", "public"])
    }

    @Test("--strict refuses a site with a warning")
    func strict() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: B\ncolour: red\n---\n\nText.\n", to: "content/policies/b.en.md")
        #expect(try Executable.run(["build"], in: folder).status == 0)
        let run = try Executable.run(["build", "--strict", "--output", "other"], in: folder)
        #expect(run.status == 1)
        #expect(!folder.exists("other"))
    }

    @Test("a folder that Signpost did not write is never replaced")
    func foreignFolder() throws {
        var files = Folder.small
        files["public/holiday.jpg"] = "mine"
        let folder = try Folder(files)
        let run = try Executable.run(["build"], in: folder)
        #expect(run.status == 2)
        #expect(run.errors == "signpost: 'public' holds files that Signpost did not write; empty it or choose another --output\n")
        #expect(try folder.tree("public") == ["holiday.jpg": Data("mine".utf8)])
    }

    @Test("the second build replaces the first wholly")
    func replaces() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: Gone\n---\n\nText.\n", to: "content/pages/gone.en.md")
        _ = try Executable.run(["build"], in: folder)
        #expect(folder.exists("public/gone/index.html"))
        try FileManager.default.removeItem(at: folder.url.appending(path: "content/pages"))
        _ = try Executable.run(["build"], in: folder)
        #expect(!folder.exists("public/gone"))
    }

    @Test("two builds in different folders, time zones and languages have the same bytes")
    func sameBytes() throws {
        let content = Executable.repository.appending(path: "content").path
        let folder = try Folder()
        let places = [("a", "Asia/Kathmandu", "C"), ("deep/b", "America/St_Johns", "de_DE.UTF-8")]
        for (output, zone, language) in places {
            let run = try Executable.run(
                ["build", "--content", content, "--as-of", "2026-11-16", "--output", output, "--quiet"], in: folder,
                environment: ["TZ": zone, "LANG": language, "LC_ALL": language])
            #expect(run.status == 0, "\(run.errors)")
        }
        #expect(try folder.tree("a") == folder.tree("deep/b"))
    }

    @Test("without --as-of, SOURCE_DATE_EPOCH is the day, in the site's time zone")
    func sourceDateEpoch() throws {
        let folder = try Folder(Folder.small)
        try folder.write("name: Help\nlanguages: [en]\ntime_zone: Asia/Shanghai\n", to: "content/site.yml")
        let run = try Executable.run(["build", "--verbose"], in: folder, environment: ["SOURCE_DATE_EPOCH": "1793548740"])
        // 1793548740 is 2026-11-01 15:59 UTC, a minute before midnight in Shanghai (UTC+8).
        #expect(run.output.contains("Built as of 2026-11-01."))
        let later = try Executable.run(["build", "--verbose"], in: folder, environment: ["SOURCE_DATE_EPOCH": "1793548800"])
        #expect(later.output.contains("Built as of 2026-11-02."))
    }

    @Test("diagnostics can be had as JSON")
    func json() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: B\nupdated: soon\n---\n\nText.\n", to: "content/policies/b.en.md")
        let run = try Executable.run(["check", "--format", "json"], in: folder)
        let line = try #require(run.errors.split(separator: "\n").first)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["file"] as? String == "content/policies/b.en.md")
        #expect(object["line"] as? Int == 3)
        #expect(object["severity"] as? String == "error")
    }

    @Test("an unknown time zone is an error of the content")
    func timeZone() throws {
        let folder = try Folder(Folder.small)
        try folder.write("name: Help\nlanguages: [en]\ntime_zone: Asia/Bejing\n", to: "content/site.yml")
        let run = try Executable.run(["build"], in: folder)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                content/site.yml: error: 'Asia/Bejing' is not a time zone; write an IANA name such as Asia/Shanghai or Europe/Berlin
                Nothing was published (1 error); 'public' is as it was.

                """)
    }

    @Test("figures that end more than 8 weeks before the day are a warning")
    func staleFigures() throws {
        let folder = try Folder(Folder.small)
        try folder.write("week,issue,sku,carrier,channel,tickets\n2026-08-31,other,,,,1\n", to: "content/tickets/weekly.csv")
        // The week ends on Sunday 2026-09-06; 8 weeks later is 2026-11-01.
        #expect(try Executable.run(["build", "--as-of", "2026-11-01"], in: folder).errors == "")
        let run = try Executable.run(["build", "--as-of", "2026-11-02"], in: folder)
        #expect(
            run.errors == """
                content/tickets/weekly.csv: warning: the statistics end with the week of 2026-08-31, more than 8 weeks ago; run \
                'signpost import tickets' with a newer export

                """)
        #expect(run.status == 0)
    }
}
