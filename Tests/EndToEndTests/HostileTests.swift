import Foundation
import TestFolders
import Testing

@Suite("careless and hostile callers")
struct HostileTests {
    @Test("what diagnostics quote cannot act on the terminal")
    func escapesInDiagnostics() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: B\n\"k\\e[31m\": x\n---\n\n[x](b\u{1B}]0;x\u{7}.md)\n", to: "content/policies/b\u{202E}.en.md")
        let run = try Executable.run(["build"], in: folder)
        #expect(run.status == 1)
        #expect(run.errors.contains("unknown key 'k\u{FFFD}[31m'"))
        #expect(run.errors.contains("'b\u{FFFD}]0;x\u{FFFD}.md' leads to no page"))
        #expect(!run.errors.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" })
    }

    @Test("what an export says cannot act on the terminal that imports it, nor break its lines")
    func escapesInImports() throws {
        let folder = try Folder(Folder.small)
        try folder.write("opened_at,sku,issue\n2026-11-02,A,\"red\u{1B}[31m\nweeks 1 to 2\"\n", to: "tickets.csv")
        let run = try Executable.run(["import", "tickets", "tickets.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("counted as written: red\u{FFFD}[31m\u{FFFD}weeks 1 to 2\n"))
    }

    @Test(
        "words of the call that cannot be meant exit 64 and say what to write",
        arguments: [
            (["build", "--output", ""], "--output is empty; name a folder"),
            (["build", "--content", ""], "--content is empty; name a folder"),
            (["check", "--templates", ""], "--templates is empty; name a folder"),
            (["notices", "--content", ""], "--content is empty; name a folder"),
            (["build", "--base-url", ""], "--base-url '' is not a web address; write it as https://help.example.com/"),
            (["build", "--base-url", "/help/"], "--base-url '/help/' is not a web address; write it as https://help.example.com/"),
            (
                ["build", "--base-url", "https://a.com/?x"],
                "--base-url 'https://a.com/?x' is not a web address; write it as https://help.example.com/"
            ),
        ])
    func words(arguments: [String], message: String) throws {
        let folder = try Folder(Folder.small)
        let run = try Executable.run(arguments, in: folder)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: \(message)\n"), "\(run.errors)")
        #expect(try folder.names() == ["content"])
    }

    @Test(
        "a SOURCE_DATE_EPOCH that is no moment exits 64, unless --as-of says the day",
        arguments: ["abc", "-1", "1e9", "99999999999999999999", "-9223372036854775808", "9223372036854775807"])
    func epoch(text: String) throws {
        let folder = try Folder(Folder.small)
        for verb in ["build", "check", "notices"] {
            let run = try Executable.run([verb], in: folder, environment: ["SOURCE_DATE_EPOCH": text])
            #expect(run.status == 64)
            #expect(
                run.errors.hasPrefix(
                    "Error: SOURCE_DATE_EPOCH is '\(text)'; write seconds since 1970-01-01 UTC, such as 1793548740, or unset it\n"))
        }
        let run = try Executable.run(["check", "--as-of", "2026-11-16"], in: folder, environment: ["SOURCE_DATE_EPOCH": text])
        #expect(run.status == 0)
    }

    @Test(
        "notices that cannot be written exit 2", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
    func fullDisk() throws {
        let run = try Executable.shell("\"$SIGNPOST\" notices --format json > /dev/full", in: Folder(Folder.small))
        #expect(run.status == 2)
        #expect(run.errors == "signpost: cannot write '<stdout>': No space left on device\n")
    }

    @Test("a closed standard input is an empty one, and closed outputs spoil no file")
    func closedStreams() throws {
        let folder = try Folder(Folder.small)
        let run = try Executable.shell("\"$SIGNPOST\" import tickets - <&-", in: folder)
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("<stdin>:1: error: the file is empty; export it with its heading\n"))
        #expect(try Executable.run(["build", "--as-of", "2026-11-16"], in: folder).status == 0)
        let site = try folder.tree("public")
        #expect(try Executable.shell("\"$SIGNPOST\" build --as-of 2026-11-16 <&- >&- 2>&-", in: folder).status == 0)
        #expect(try folder.tree("public") == site)
    }

    @Test("--format json prints nothing but JSON, one object a line")
    func json() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: B\nupdated: soon\n---\n\nText.\n", to: "content/policies/b.en.md")
        try folder.write("opened_at,sku\nsoon,A\n", to: "tickets.csv")
        for arguments in [["build", "--format", "json"], ["import", "tickets", "tickets.csv", "--format", "json"]] {
            let run = try Executable.run(arguments, in: folder)
            #expect(run.status == 1)
            let lines = run.errors.split(separator: "\n")
            #expect(lines.count == 1)
            for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test("an output that would replace the content, or that the next build would read, is refused and nothing is touched")
    func overlap() throws {
        let folder = try Folder(Folder.small)
        #expect(try Executable.run(["build", "--output", "site"], in: folder).status == 0)
        try FileManager.default.moveItem(atPath: folder.path("content"), toPath: folder.path("site/content"))
        let before = try folder.tree(".")
        let around = try Executable.run(["build", "--content", "site/content", "--output", "site"], in: folder)
        #expect(around.status == 2)
        #expect(around.errors == "signpost: 'site/content' lies in 'site', which a build replaces; choose another --output\n")
        let inside = try Executable.run(["build", "--content", "site/content", "--output", "site/content/public"], in: folder)
        #expect(inside.status == 2)
        #expect(
            inside.errors == "signpost: 'site/content/public' lies in 'site/content', which the next build reads; choose another --output\n"
        )
        #expect(try folder.tree(".") == before)
    }

    @Test("an alias never replaces a file of the site")
    func alias() throws {
        let folder = try Folder(Folder.small)
        try folder.write("---\ntitle: Old\naliases: [/index.html, /robots.txt]\n---\n\nText.\n", to: "content/pages/old.md")
        let run = try Executable.run(["build"], in: folder)
        #expect(run.status == 1)
        let expected = """
            content/pages/old.md:3: error: the alias '/index.html' would take the place of another file of the site; remove it or change it
            content/pages/old.md:3: error: the alias '/robots.txt' would take the place of another file of the site; remove it or change it
            Nothing was published (2 errors); 'public' is as it was.

            """
        #expect(run.errors == expected)
    }

    @Test("a build that is killed leaves the old site, and the next one clears up")
    func killed() throws {
        var files = Folder.small
        for number in 0..<1500 { files["content/faq/a/q\(number).md"] = "---\ntitle: Question \(number)\n---\n\nText.\n" }
        let folder = try Folder(files)
        #expect(try Executable.run(["build", "--quiet", "--as-of", "2026-11-16"], in: folder).status == 0)
        let site = try folder.tree("public")
        let run = try Executable.shell(
            """
            "$SIGNPOST" build --quiet --as-of 2026-11-17 & job=$!
            until ls -d public.signpost-stage-*/faq >/dev/null 2>&1 || ! kill -0 $job; do :; done
            kill -KILL $job; wait $job
            """, in: folder)
        #expect(run.status == 128 + 9)
        #expect(try folder.names().contains { $0.hasPrefix("public.signpost-stage-") })
        #expect(try folder.tree("public") == site)
        #expect(try Executable.run(["build", "--quiet", "--as-of", "2026-11-16"], in: folder).status == 0)
        #expect(try folder.names() == ["content", "public"])
        #expect(try folder.tree("public") == site)
    }
}
