import Model
import Testing

@testable import Review

@Suite("Drafts")
struct DraftTests {
    private static func drafts(_ notice: Notice) -> [Draft] {
        Shop.review(register: NoticeRegister(notices: [PublishedNotice(notice)])).drafts
    }

    @Test("a product's new notice brings an improvement to write, in every language")
    func improvement() {
        let drafts = Self.drafts(Shop.notice(from: "2026-11-16"))
        #expect(
            drafts.map(\.file) == [
                "content/improvements/2026-11-16-a-runs-small.en.md", "content/improvements/2026-11-16-a-runs-small.zh.md",
            ])
        let expected = """
            ---
            title: "Ivy dress (A): what we changed"
            description: "[One sentence: what was wrong, and since when it is right.]"
            issue: runs_small
            product: A
            updated: 2026-11-16
            draft: true
            ---

            Ivy dress (A): runs small. In the 4 weeks before 16 November 2026 18 of about 400 orders brought this complaint; about 5 would be usual.

            ## What we changed

            - [What was changed, and since which day.]
            - [How you make sure that it stays so.]

            ## If you bought it before

            [What earlier buyers can do: exchange, refund, until when.]

            """
        #expect(drafts.first?.text == expected)
        #expect(drafts.last?.text.contains("常春藤裙（A）：尺码偏小。2026年11月16日前的4周里，约400单中有18单反映，通常约5单。") == true)
    }

    @Test("a carrier's new notice brings a notice to write")
    func notice() throws {
        let drafts = Self.drafts(Shop.notice("lost_parcel", scope: .carrier("post"), from: "2026-11-16", level: 1))
        let draft = try #require(drafts.first)
        #expect(draft.kind == .notice && draft.file == "content/notices/post-lost-parcel.en.md")
        for line in [
            "carrier: post", "issue: lost_parcel", "start: 2026-11-16", "end: 2026-12-13", "level: 1", "draft: true",
            "merge: post-lost_parcel-2026-11-16, into: post-lost-parcel,",
        ] { #expect(draft.text.contains(line), "\(line)") }
    }

    @Test("a draft may be published: below the privacy floor it has words instead of counts")
    func floor() {
        var few = Shop.notice(from: "2026-11-16")
        few.evidence.tickets = 4
        #expect(Self.drafts(few).first?.text.contains("several customers told us so, more than usual.") == true)
        // Four buyers who did not complain are as few as four who did.
        var most = Shop.notice(from: "2026-11-16")
        most.evidence = Notice.Evidence(weeks: 4, tickets: 18, orders: 22, expected: 1)
        #expect(Self.drafts(most).first?.text.contains("several customers") == true)
    }

    @Test("a name that is taken gets a number, so that no two files have one address")
    func taken() {
        var content = Shop.content()
        content.improvements = [
            Improvement(
                day: Shop.day("2025-03-03"), name: "a-runs-small", issue: "runs_small", product: SKU("A"), carrier: nil,
                texts: Translations())
        ]
        let register = NoticeRegister(notices: [
            PublishedNotice(Shop.notice(from: "2026-11-16")),
            PublishedNotice(Shop.notice(scope: .product(SKU("a")), from: "2026-11-16")),
        ])
        #expect(
            Shop.review(content, register: register).drafts.filter { $0.language == Shop.en }.map(\.file) == [
                "content/improvements/2026-11-16-a-runs-small-2.en.md", "content/improvements/2026-11-16-a-runs-small-3.en.md",
            ])
    }

    @Test("a hostile sku cannot leave its line of front matter, nor its folder")
    func hostile() throws {
        let sku = "../../x: \"y\"\n---\ndraft: false"
        let draft = try #require(Self.drafts(Shop.notice(scope: .product(SKU(sku)), from: "2026-11-16")).first)
        #expect(draft.file == "content/improvements/2026-11-16-x-y-draft-false-runs-small.en.md")
        #expect(draft.text.contains("\nproduct: \"../../x: \\\"y\\\"\\n---\\ndraft: false\"\n"))
        #expect(draft.text.split(separator: "\n").filter { $0 == "---" }.count == 2)
    }

    @Test(
        "a text of YAML is quoted where it could be something else",
        arguments: [
            ("DR-1001", "DR-1001"), ("1001", "\"1001\""), ("no", "\"no\""), ("a: b", "\"a: b\""), ("", "\"\""), ("常春藤", "常春藤"),
            ("#1", "\"#1\""),
        ])
    func yaml(text: String, expected: String) {
        #expect(yamlText(text) == expected)
    }
}
