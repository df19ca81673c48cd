import Model
import Testing

@testable import Reading

private let english = Language("en")
private let chinese = Language("zh")

@Suite("Pages")
struct PageTests {
    @Test("front matter says all there is to say of a page")
    func frontMatter() async throws {
        let text = """
            ---
            title: "Lost: what now?"
            description: >
              Two lines
              of words.
            category: Shipping
            tags: [parcel, "lost"]
            issues: [lost_parcel]
            order: 10
            aliases:
              - /lost/
              - /shipping/lost/
            updated: 2026-09-01
            ---
            ## Body

            """
        let (content, diagnostics) = try await TestFolder(["faq/shipping/lost.md": text]).read()
        #expect(diagnostics.isEmpty)
        let article = try #require(content?.questions.first?.texts[english])
        #expect(article.title == "Lost: what now?")
        #expect(article.description == "Two lines of words.")
        #expect(article.category == "Shipping")
        #expect(article.tags == ["parcel", "lost"])
        #expect(article.issues == ["lost_parcel"])
        #expect(article.order == 10)
        #expect(article.aliases == [Article.Alias(address: "/lost/", line: 11), Article.Alias(address: "/shipping/lost/", line: 12)])
        #expect(article.updated == Day(iso: "2026-09-01"))
        #expect(article.source == "faq/shipping/lost.md")
        #expect(article.body.headings.map(\.text) == ["Body"])
    }

    @Test("a byte order mark and Windows line ends change nothing")
    func windows() async throws {
        let plain = article("tags: [a, b]", text: "One\n[two](three.md)\n\n| a |\n| - |\n| b |")
        var folder = TestFolder(["pages/unix.md": plain])
        folder.files["pages/windows.md"] = [0xEF, 0xBB, 0xBF] + plain.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        let (unix, windows) = (content?.pages[0].texts[english], content?.pages[1].texts[english])
        #expect(unix?.title == "Title" && windows?.title == "Title")
        #expect(unix?.tags == windows?.tags)
        #expect(unix?.body.html == windows?.body.html)
        #expect(unix?.body.links == windows?.body.links)
    }

    @Test("a draft is kept only where drafts are wanted")
    func drafts() async throws {
        let folder = TestFolder(["pages/a.md": article("draft: true"), "pages/b.md": article("draft: false")])
        #expect(try await folder.read().content?.pages.map(\.name) == ["b"])
        #expect(try await folder.read(includingDrafts: true).content?.pages.map(\.name) == ["a", "b"])
    }

    @Test("a chart whose page is a draft is left out, and so is its name at the product")
    func draftChart() async throws {
        let folder = TestFolder([
            "size-charts/a/chart.csv": "size,bust_cm\nS,82\n", "size-charts/a/page.md": article("draft: true"),
            "products.csv": "sku,size_chart\nA-1,a\n",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        #expect(content?.sizeCharts.isEmpty == true)
        #expect(content?.products.map(\.sizeChart) == [nil])
    }

    @Test("a file without a language is in the default one; a dot in a name that is no language belongs to the name")
    func languages() async throws {
        let folder = TestFolder.bilingual([
            "pages/a.md": article(), "pages/a.zh.md": article(), "pages/v1.25.md": article(), "pages/v1.25.zh.md": article(),
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        #expect(content?.pages.map(\.name) == ["a", "v1.25"])
        #expect(content?.pages.map { $0.texts.articles.map(\.language) } == [[english, chinese], [english, chinese]])
    }

    @Test("nobody is told of a missing translation that is not meant to be")
    func untranslated() async throws {
        let folder = TestFolder.bilingual(["pages/a.zh.md": article("translate: false"), "pages/b.md": article("translate: true")])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.map(\.file) == ["content/pages/b.md"])
        #expect(content?.pages.map(\.name) == ["a", "b"])
    }

    @Test("policies have dated versions in order, and a single file is one version")
    func policies() async throws {
        let folder = TestFolder([
            "policies/returns/2026-09-01.md": article("change: Thirty days."), "policies/returns/2025-03-01.md": article(),
            "policies/shipping.md": article("effective: 2026-07-01"), "policies/about.md": article(),
        ])
        let policies = try #require(try await folder.read().content?.policies)
        #expect(policies.map(\.name) == ["about", "returns", "shipping"])
        #expect(policies.map(\.isDated) == [false, true, false])
        #expect(
            policies.map { $0.versions.map(\.effective) } == [
                [nil], [Day(iso: "2025-03-01"), Day(iso: "2026-09-01")], [Day(iso: "2026-07-01")],
            ])
        #expect(policies[1].versions[1].change == [english: "Thirty days."])
    }

    @Test("improvements are sorted by day and know what they are about")
    func improvements() async throws {
        let folder = TestFolder([
            "improvements/2026-07-06-carrier.md": article("issue: lost_parcel\ncarrier: post"),
            "improvements/2026-06-15-jeans.md": article("issue: runs_large\nproduct: JN-1"), "products.csv": "sku\nJN-1\n",
            "carriers.yml": "post: { name: Post }\n",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        let improvements = content?.improvements ?? []
        #expect(improvements.map(\.name) == ["jeans", "carrier"])
        #expect(improvements.map(\.issue) == ["runs_large", "lost_parcel"])
        #expect(improvements.map(\.product) == [SKU("JN-1"), nil])
        #expect(improvements.map(\.carrier) == [nil, "post"])
    }

    @Test("categories come in the order of categories.yml, the others after them by name")
    func categories() async throws {
        let folder = TestFolder.bilingual([
            "categories.yml": "returns: { en: Returns, zh: 退货 }\nshipping:\n  name: { en: Shipping, zh: 物流 }\n  description: Parcels\n",
            "faq/shipping/a.md": article(), "faq/returns/a.md": article(), "faq/sizes/a.md": article(), "faq/orders/b.md": article(),
        ])
        let categories = try #require(try await folder.read().content?.categories)
        #expect(categories.map(\.id) == ["returns", "shipping", "orders", "sizes"])
        #expect(categories[0].name == LocalizedText([english: "Returns", chinese: "退货"]))
        #expect(categories[1].description == LocalizedText("Parcels"))
        #expect(categories[2].name == LocalizedText("orders"))
    }

    @Test("hidden files, editors' backups and read-me files are passed over; assets keep their paths")
    func passedOver() async throws {
        let folder = TestFolder([
            ".DS_Store": "x", "faq/a/.b.md.swp": "x", "faq/a/b.md~": "x", "README.md": "x", "faq/README.md": "x", "assets/img/a b.png": "x",
            "notices/README.md": "x", "synonyms.yml": "en: [[late, slow]]", "tickets/README.md": "x",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        #expect(content?.assets.map(\.path) == ["img/a b.png"])
    }

    @Test("reading twice gives the same, whatever the order of the work")
    func repeatable() async throws {
        var files: [String: String] = [:]
        for number in 0..<150 {
            files["faq/c\(number % 7)/q\(number).md"] = article("issues: [nonsense\(number)]", text: "~~\(number)~~ | x@y.example")
        }
        let folder = TestFolder(files)
        let (first, second) = (try await folder.read(), try await folder.read())
        #expect(first.diagnostics == second.diagnostics)
        #expect(first.content?.questions.map(\.name) == second.content?.questions.map(\.name))
        #expect(
            first.content?.questions.map { $0.texts[english]?.body.html } == second.content?.questions.map { $0.texts[english]?.body.html })
    }
}
