import Model
import Reading
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

    @Test(
        "a new policy shows its facts as comments that can be taken over as they stand",
        arguments: [
            "returns", "exchanges", "delivery", "warranty", "price-promise", "members", "lost-or-damaged", "gift-cards",
        ], [["en"], ["zh"], ["en", "zh"], ["zh", "de"]])
    func terms(name: String, languages: [String]) async throws {
        let folder = try Folder(["content/site.yml": "name: Help\nlanguages: [\(languages.joined(separator: ", "))]\n"])
        let content = folder.path("content")
        _ = try await Scaffold.policy(name).write(content: content)
        let file = "content/policies/\(name).\(languages[0]).md"
        let before = try await readContent(folder: content, includingDrafts: false)
        #expect(before.diagnostics.isEmpty)
        #expect(before.content?.policies.first?.versions.first?.terms == nil)

        let lines = try folder.text(file).split(separator: "\n", omittingEmptySubsequences: false)
        let comment = try #require(lines.firstIndex { $0.hasPrefix("# terms:") })
        let taken = lines.enumerated().map { $0.offset >= comment && $0.element.hasPrefix("# ") ? $0.element.dropFirst(2) : $0.element }
        try folder.write(Array(taken.joined(separator: "\n").utf8), to: file)
        let after = try await readContent(folder: content, includingDrafts: false)
        #expect(after.diagnostics.map(\.text) == [])
        let terms = try #require(after.content?.policies.first?.versions.first?.terms)
        #expect(terms.conditions.count == 1 && terms.timeLimits.count == 1)
        switch ScaffoldTerms.Kind(name: name) {
        case .returns: #expect(terms.returns != nil)
        case .exchange: #expect(terms.exchange != nil)
        case .shipping: #expect(terms.shipping != nil && terms.compensation.count == 1)
        case .warranty: #expect(terms.warranty != nil)
        case .price: #expect(terms.price != nil && terms.advertising != nil)
        case .members: #expect(terms.tiers.count == 1)
        case .compensation: #expect(terms.compensation.count == 2)
        case .other: #expect(terms.returns == nil && terms.compensation.isEmpty)
        }
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
