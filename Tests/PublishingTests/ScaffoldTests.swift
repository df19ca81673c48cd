import Model
import TestFolders
import Testing

@testable import Publishing

@Suite("New sites and pages")
struct ScaffoldTests {
    @Test(
        "a name must be usable in an address",
        arguments: [
            (Scaffold.policy("gift-cards"), true), (.policy("Gift Cards"), false), (.policy("-x"), false), (.policy("x-"), false),
            (.policy(""), false), (.policy("a/b"), false), (.policy("退货"), false), (.sizeChart("hats-2"), true),
            (.sizeChart("../hats"), false),
            (.question("shipping/late-parcel"), true), (.question("late-parcel"), false), (.question("shipping/"), false),
            (.question("a/b/c"), false), (.question("../x"), false), (.site("my-help"), true), (.site("--help"), false), (.site(""), false),
        ])
    func names(scaffold: Scaffold, isUsable: Bool) {
        #expect(scaffold.isNameUsable == isUsable, "\(scaffold)")
    }

    @Test("advice names what was written and shows what to write")
    func advice() {
        #expect(Scaffold.question("late").nameAdvice == "'late' is not category/name; write it like shipping/late-parcel")
        #expect(
            Scaffold.policy("Gift Cards").nameAdvice
                == "'Gift Cards' is not a name for an address; use lower-case letters, digits and hyphens, like gift-cards")
    }

    @Test("a new page has a file for each language of the site")
    func languages() async throws {
        let folder = try Folder(["content/site.yml": "name: Help\nlanguages: [en, zh]\n"])
        let content = folder.path("content")
        #expect(
            try await Scaffold.question("shipping/late").write(content: content) == [
                "\(content)/faq/shipping/late.en.md", "\(content)/faq/shipping/late.zh.md",
            ])
        #expect(
            try await Scaffold.sizeChart("hats").write(content: content) == [
                "\(content)/size-charts/hats/chart.csv", "\(content)/size-charts/hats/page.en.md", "\(content)/size-charts/hats/page.zh.md",
            ])
        #expect(try folder.text("content/faq/shipping/late.zh.md") != folder.text("content/faq/shipping/late.en.md"))
    }

    @Test("nothing is overwritten, and where one file exists none is written")
    func exists() async throws {
        let folder = try Folder(["content/site.yml": "name: Help\nlanguages: [en, zh]\n", "content/policies/returns.zh.md": "mine"])
        let content = folder.path("content")
        await #expect(throws: MachineFailure("'\(content)/policies/returns.zh.md' exists already; nothing was written")) {
            try await Scaffold.policy("returns").write(content: content)
        }
        #expect(try folder.names(in: "content/policies") == ["returns.zh.md"])
        #expect(try folder.text("content/policies/returns.zh.md") == "mine")
    }

    @Test("without a site there is nothing to add to")
    func noSite() async throws {
        let folder = try Folder()
        let content = folder.path("content")
        await #expect(throws: MachineFailure("there is no readable '\(content)/site.yml'; start with 'signpost new site NAME'")) {
            try await Scaffold.policy("returns").write(content: content)
        }
    }

    @Test("a new site takes its name from its folder")
    func site() async throws {
        let folder = try Folder()
        let written = try await Scaffold.site(folder.path("my-shop")).write(content: "content")
        #expect(written.count == BuiltInFiles.scaffold.count)
        #expect(try folder.text("my-shop/content/site.yml").contains("My shop"))
        #expect(folder.exists("my-shop/.gitignore"))
    }
}
