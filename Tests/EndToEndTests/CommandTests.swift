import Foundation
import TestFolders
import Testing

@Suite("the command")
struct CommandTests {
    @Test("every verb explains itself with an example", arguments: ["build", "serve", "check", "import", "notices", "new"])
    func help(verb: String) throws {
        let run = try Executable.run([verb, "--help"], in: Folder())
        #expect(run.status == 0)
        #expect(run.output.contains("Example"))
        #expect(run.output.contains("signpost \(verb)"))
    }

    @Test(
        "wrong words exit 64",
        arguments: [["biuld"], ["build", "--as-of", "soon"], ["new", "policy", "Gift Cards"], ["import", "nothing"]])
    func wrongWords(words: [String]) throws {
        #expect(try Executable.run(words, in: Folder(Folder.small)).status == 64)
    }

    @Test("a content folder that is not there is said in one line")
    func noContent() throws {
        let run = try Executable.run(["build"], in: Folder())
        #expect(run.status == 1)
        #expect(
            run.errors.hasPrefix(
                "content: error: there is no such folder; run 'signpost new site NAME' to start one, or name it with --content\n"))
    }

    @Test("a new site builds without a warning and is never overwritten")
    func newSite() throws {
        let folder = try Folder()
        let made = try Executable.run(["new", "site", "my-help"], in: folder)
        #expect(made.status == 0)
        let run = try Executable.run(
            ["build", "--strict", "--content", "my-help/content", "--output", "my-help/public"], in: folder)
        #expect(run.errors == "")
        #expect(run.status == 0)
        #expect(try folder.text("my-help/public/index.html").contains("My help"))
        let before = try folder.tree("my-help")
        let again = try Executable.run(["new", "site", "my-help"], in: folder)
        #expect(again.status == 2)
        #expect(again.errors.contains("exists already; nothing was written"))
        #expect(try folder.tree("my-help") == before)
    }

    @Test(
        "new pages build without a warning",
        arguments: [["policy", "gift-cards"], ["faq", "shipping/late-parcel"], ["size-chart", "hats"]])
    func newPages(words: [String]) throws {
        let folder = try Folder(["content/site.yml": "name: Help\nlanguages: [en, zh]\n"])
        #expect(try Executable.run(["new"] + words, in: folder).status == 0)
        let run = try Executable.run(["check", "--strict"], in: folder)
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    @Test("check listens to the wording; a build does not, and a shop's own phrases count")
    func wording() throws {
        let page = "---\ntitle: Rings\n---\n\nRings cannot be exchanged.\n"
        let folder = try Folder(["content/site.yml": "name: Help\nlanguages: [en]\n", "content/pages/rings.md": page])
        let warning = "content/pages/rings.md:5: warning: 'cannot be exchanged' refuses, and the paragraph offers no way forward"
        #expect(try Executable.run(["check"], in: folder).errors.contains(warning))
        #expect(try !Executable.run(["build"], in: folder).errors.contains("refuses"))
        try folder.write("exceptions: [rings cannot be exchanged]\n", to: "content/wording.yml")
        let run = try Executable.run(["check", "--strict"], in: folder)
        #expect(run.errors == "")
        #expect(run.status == 0)
    }

    @Test("check writes nothing")
    func check() throws {
        let folder = try Folder(Folder.small)
        let run = try Executable.run(["check"], in: folder)
        #expect(run.status == 0)
        // Doubts about the small policy may be told; they are no errors.
        #expect(run.output.hasPrefix("Checked 10 pages in 1 language"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["content"])
    }
}
