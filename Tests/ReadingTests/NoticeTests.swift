import Model
import Testing

@testable import Reading

@Suite("Notices written by hand, and overrides")
struct NoticeTests {
    private static let files = [
        "products.csv": "sku,category,group\nA-1,dresses,ivy\nA-2,dresses,ivy\n", "carriers.yml": "post: { name: Post }\n",
    ]

    private static func site(_ files: [String: String]) -> TestFolder {
        TestFolder(
            Self.files.merging(files) { $1 }, site: "name: Help\nlanguages: [en, zh]\nchannels:\n  - { id: chat, name: Chat }\n")
    }

    @Test("a notice has the days, subjects and words of its front matter")
    func whole() async throws {
        let keys = """
            start: 2026-11-11
            end: 2026-12-06
            products: [A-1, A-2, A-1]
            group: ivy
            category: dresses
            carrier: [post]
            channel: chat
            issue: late_delivery
            level: 1
            compensation: A coupon
            """
        let (content, diagnostics) = try await Self.site([
            "notices/sale.en.md": article(keys, text: "See [this](../pages/a.md)."),
            "notices/sale.zh.md": article("compensation: 一张券", text: "正文"),
        ]).read()
        #expect(diagnostics.isEmpty)
        let notice = try #require(content?.writtenNotices.first)
        #expect(notice.name == "sale")
        #expect(notice.start == Day(iso: "2026-11-11") && notice.end == Day(iso: "2026-12-06"))
        #expect(
            notice.scopes == [
                .product(SKU("A-1")), .product(SKU("A-2")), .group("ivy"), .category("dresses"), .carrier("post"), .channel("chat"),
            ])
        #expect(notice.issue == "late_delivery" && notice.level == 1)
        #expect(notice.compensation == LocalizedText([Language("en"): "A coupon", Language("zh"): "一张券"]))
        #expect(notice.texts[Language("en")]?.body.links.map(\.target) == ["../pages/a.md"])
        // What a notice is about is no label of its page.
        #expect(notice.texts[Language("en")]?.category == nil)
    }

    @Test("without subjects a notice is about the whole shop; days and level may stand in any translation")
    func usual() async throws {
        let (content, diagnostics) = try await Self.site([
            "notices/b.en.md": article(), "notices/b.zh.md": article("start: 2026-11-11"), "notices/a.md": article("start: 2026-11-11"),
            "notices/a.zh.md": article("start: 2026-11-11"), "notices/c.en.md": article("draft: true\nstart: 2026-11-11"),
            "notices/c.zh.md": article("draft: true"),
        ]).read()
        #expect(diagnostics.isEmpty)
        #expect(content?.writtenNotices.map(\.name) == ["a", "b"])
        #expect(content?.writtenNotices.map(\.scopes) == [[.site], [.site]])
        #expect(content?.writtenNotices.map(\.level) == [2, 2])
        #expect(content?.writtenNotices.last?.end == nil)
    }

    @Test("overrides keep their order, their reasons and where they stand")
    func overrides() async throws {
        let text = """
            # Ours.
            - mute: A-1-defective-2026-10-05
              reason: One broken pallet.
              until: 2026-12-31
            - pin: A-1-defective-2026-10-05
              reason: r
              until: 2026-12-31
            - reword: A-1-defective-2026-10-05
              title: { en: T, zh: 题 }
              advice: Look.
              reason: r
              until: 2026-12-31
            - { merge: A-1-defective-2026-10-05, into: sale, reason: r, until: 2026-12-31 }
            - approve: A-1-defective-2026-10-05
              on: 2026-10-06
            - fixed: "A-1-defective-2026-10-05"
              on: 2026-11-02
            """
        let (content, diagnostics) = try await Self.site(["notices/overrides.yml": text]).read()
        #expect(diagnostics.isEmpty)
        let overrides = try #require(content?.overrides)
        let title = LocalizedText([Language("en"): "T", Language("zh"): "题"])
        #expect(
            overrides.map(\.action) == [
                .mute, .pin, .reword(title: title, advice: LocalizedText("Look.")), .merge(into: "sale"), .approve,
                .fixed(on: try #require(Day(iso: "2026-11-02"))),
            ])
        #expect(Set(overrides.map(\.notice)) == ["A-1-defective-2026-10-05"])
        #expect(overrides.map(\.place.line) == [2, 5, 8, 13, 14, 16])
        #expect(overrides[0].place.column == 9)
        #expect(overrides[0].reason == "One broken pallet." && overrides[0].until == Day(iso: "2026-12-31"))
        #expect(overrides[4].reason == "" && overrides[4].until == nil)
    }

    @Test("an entry with a mistake is left out, the others stay")
    func mistake() async throws {
        let (content, diagnostics) = try await Self.site([
            "notices/overrides.yml": "- mute: A\n  reason: r\n- approve: B\n- pin: C\n  reason: r\n  until: soon\n"
        ]).read()
        #expect(diagnostics.count == 2)
        #expect(content?.overrides.map(\.notice) == ["B"])
    }

    @Test("the figures alone come with overrides, improvements and written notices, whatever mistakes their pages have")
    func statistics() async throws {
        let folder = Self.site([
            "notices/overrides.yml": "- approve: B\n- approve:\n", "notices/sale.md": article("start: 2026-11-11\ncarrier: pots"),
            "improvements/2026-06-15-x.md": article("issue: defective\nproduct: A-1"), "faq/a/b.md": "broken",
        ])
        try await folder.written { path in
            let (content, diagnostics) = try readStatistics(folder: path)
            #expect(diagnostics.map(\.id) == ["overrides.no-notice"])
            #expect(content?.overrides.map(\.notice) == ["B"])
            #expect(content?.writtenNotices.map(\.name) == ["sale"])
            #expect(content?.fixes == [Fix(scope: .product(SKU("A-1")), issue: "defective", day: try #require(Day(iso: "2026-06-15")))])
        }
    }

    static let additions: [(before: String, after: String?)] = [
        ("", "- approve: N\n"),
        ("# Ours\n", "# Ours\n- approve: N\n"),
        ("- approve: A", "- approve: A\n- approve: N\n"),
        ("- approve: A\r\n", "- approve: A\r\n- approve: N\r\n"),
        ("\u{FEFF}- approve: A\n", "\u{FEFF}- approve: A\n- approve: N\n"),
        ("  - approve: A\n\n# end", "  - approve: A\n\n# end\n  - approve: N\n"),
        (
            "---\n- mute: A\n  reason: |\n    - a\n    - b\n  until: 2026-12-31\n",
            "---\n- mute: A\n  reason: |\n    - a\n    - b\n  until: 2026-12-31\n- approve: N\n"
        ),
        ("[{ approve: A }]\n", nil), ("[]\n", nil), ("- approve: A\n...\n", nil), ("- approve: 'A\n", nil),
    ]

    @Test("an approval is one more line, and the rest of the file stays byte for byte", arguments: additions)
    func approving(before: String, after: String?) {
        let file = OverridesFile(bytes: Array(before.utf8)).approving(["N"], languages: [Language("en")])
        #expect(file?.bytes == after.map { Array($0.utf8) })
    }

    @Test("an id that YAML would misread stands in quotes")
    func quoted() {
        for id in ["A: b-defective-2026-10-05", "-x", "#1", "a\u{1}b", "裙子-1", "\"", "a\\b", "<x>"] {
            let file = OverridesFile().approving([id], languages: [Language("en")])
            #expect(file != nil, "\(id)")
        }
        #expect(
            OverridesFile().approving(["1001-x_y-2026-10-05"], languages: []).map { String(decoding: $0.bytes, as: UTF8.self) }
                == "- approve: 1001-x_y-2026-10-05\n")
    }
}
