import Model
import Testing

@testable import Site

@Suite("Pages that a language lacks") struct FallbackTests {
    private static let en = SampleShop.en
    private static let zh = SampleShop.zh

    /// The sample shop with a page of every kind that only one language has.
    private static func content() -> Content {
        var content = SampleShop.content()
        content.pages.append(FreePage(name: "studio", texts: SampleShop.texts("pages/studio", "Our studio", nil)))
        content.pages.append(FreePage(name: "show", texts: Translations([zh: SampleShop.article("pages/show.zh.md", "直播间", language: zh)])))
        content.pages.append(FreePage(name: "index", texts: SampleShop.texts("pages/index", "How can we help?", nil)))
        content.pages.removeAll { $0.name == "contact" }
        content.pages.append(FreePage(name: "contact", texts: SampleShop.texts("pages/contact", "Talk to us", nil)))
        content.policies.append(
            Policy(
                name: "gifts",
                versions: [
                    Policy.Version(
                        effective: nil,
                        texts: SampleShop.texts("policies/gifts", "Gifts", nil, links: ["returns.md", "/about/"]) {
                            $0.description = "What holds for gifts."
                            $0.category = "Orders"
                        })
                ], isDated: false))
        content.policies[0].versions[0].texts = SampleShop.texts("policies/returns/2025-03-01", "Returns", nil)
        content.improvements = [
            Improvement(
                day: SampleShop.day("2026-06-15"), name: "waist", issue: "runs_small", product: SKU("DR-1001"), carrier: nil,
                texts: SampleShop.texts("improvements/2026-06-15-waist", "A wider waist", nil))
        ]
        content.sizeCharts[0].texts = SampleShop.texts("size-charts/dresses/page", "Dresses", nil)
        return content
    }

    private static func pages(_ content: Content = content()) throws -> SamplePages {
        try SamplePages(content, register: register())
    }

    private static func register() -> NoticeRegister {
        let texts = SampleShop.texts("notices/strike", "A strike in France", nil) { $0.description = "Order a little earlier." }
        var written = PublishedNotice(SampleShop.notices()[1])
        written.id = "strike"
        written.texts = texts
        return NoticeRegister(notices: [written], lastWeek: SampleShop.week)
    }

    @Test(
        "every kind of page is there in every language, says so, and marks what is foreign",
        arguments: [
            ("policies/gifts/", "Gifts"), ("faq/sizes/which/", "Which size?"), ("studio/", "Our studio"),
            ("improvements/waist/", "A wider waist"), ("size-charts/dresses/", "Dresses"), ("notices/strike/", "A strike in France"),
            ("policies/returns/2025-03-01/", "Returns"),
        ])
    func kinds(path: String, title: String) throws {
        let pages = try Self.pages()
        let html = try pages.html("zh/" + path)
        #expect(html.contains("<html lang=\"zh\">"))
        #expect(html.contains("<h1 lang=\"en\">\(title)</h1>"))
        #expect(html.contains("<title lang=\"en\">\(title)"))
        #expect(html.contains("本页暂无中文版，以下是英文内容。"))
        #expect(html.contains("lang=\"en\"><p>Text of \(title)."))
        let canonical = path.hasPrefix("policies/returns/") ? "policies/returns/" : path
        #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example.com/\(canonical)\">"))
        #expect(!html.contains("rel=\"alternate\" hreflang"))
        #expect(try !pages.html(path).contains("rel=\"alternate\" hreflang"))
        #expect(try !pages.html(path).contains("language-note"))
    }

    @Test("a page that the default language lacks is shown there in the first that has it")
    func otherWay() throws {
        let pages = try Self.pages()
        let html = try pages.html("show/")
        #expect(html.contains("<h1 lang=\"zh\">直播间</h1>"))
        #expect(html.contains("This page is not available in English yet. What follows is in Chinese."))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example.com/zh/show/\">"))
        #expect(html.contains("<title lang=\"zh\">直播间 – 茉岚帮助</title>"))
    }

    @Test("search engines learn of no page twice: neither sitemap nor feed nor sets of translations have it")
    func machines() throws {
        let pages = try Self.pages()
        let map = try pages.file("sitemap.xml")
        let feed = try pages.file("zh/feed.xml")
        for path in ["policies/gifts/", "faq/sizes/which/", "studio/", "improvements/waist/", "size-charts/dresses/", "notices/strike/"] {
            #expect(map.contains("<loc>https://help.example.com/\(path)</loc>"), "\(path)")
            #expect(!map.contains("https://help.example.com/zh/\(path)"), "\(path)")
            #expect(!feed.contains("zh/\(path)"), "\(path)")
        }
        #expect(!map.contains("<loc>https://help.example.com/show/</loc>") && map.contains("<loc>https://help.example.com/zh/show/</loc>"))
    }

    @Test("lists name it with its language: home, the lists of policies and questions, related questions, all pages")
    func lists() throws {
        let pages = try Self.pages()
        for (list, entry) in [
            ("zh/", "<li><a href=\"policies/gifts/\" lang=\"en\">Gifts</a> <span class=\"badge\">英文</span></li>"),
            (
                "zh/policies/",
                "<a href=\"gifts/\" lang=\"en\">Gifts</a> <span class=\"badge\">英文</span></h3><p lang=\"en\">What holds for gifts.</p>"
            ),
            ("zh/faq/", "<li><a href=\"sizes/which/\" lang=\"en\">Which size?</a> <span class=\"badge\">英文</span></li>"),
            ("zh/faq/sizes/", "<a href=\"which/\" lang=\"en\">Which size?</a> <span class=\"badge\">英文</span>"),
            ("zh/faq/sizes/small/", "<a href=\"../which/\" lang=\"en\">Which size?</a> <span class=\"badge\">英文</span>"),
            ("zh/index-of-pages/", "<li><a href=\"../studio/\" lang=\"en\">Our studio</a> <span class=\"badge\">英文</span></li>"),
            ("zh/improvements/", "<a href=\"waist/\" lang=\"en\">A wider waist</a> <span class=\"badge\">英文</span>"),
            ("zh/size-charts/", "<a href=\"dresses/\" lang=\"en\">Dresses</a> <span class=\"badge\">英文</span>"),
            ("index-of-pages/", "<li><a href=\"../show/\" lang=\"zh\">直播间</a> <span class=\"badge\">Chinese</span></li>"),
        ] { #expect(try pages.html(list).contains(entry), "\(list): \(entry)") }
        #expect(try pages.html("zh/policies/gifts/").contains("<span aria-current=\"page\" lang=\"en\">Gifts</span>"))
        #expect(try pages.html("").contains("<a href=\"policies/gifts/\">Gifts</a></li>"))
    }

    @Test("a category is there once one language has a question in it, and stands in for itself where the others have none")
    func categories() throws {
        var content = SampleShop.content()
        content.questions[0].texts.byLanguage[Self.zh] = nil
        let pages = try SamplePages(content)
        #expect(try pages.html("zh/faq/shipping/").contains("<h1>物流</h1>"))
        #expect(try pages.html("zh/faq/shipping/").contains("rel=\"canonical\" href=\"https://help.example.com/faq/shipping/\""))
        #expect(try !pages.file("sitemap.xml").contains("zh/faq/shipping/"))
        #expect(try pages.file("sitemap.xml").contains("zh/faq/sizes/"))
    }

    @Test("links of a foreign text lead on in the reader's language")
    func links() throws {
        let html = try Self.pages().html("zh/policies/gifts/")
        #expect(html.contains("<a href=\"../returns/\">link</a> <a href=\"../../about/\">link</a>"))
    }

    @Test("home and contact have more than their text: they stay pages of their own language")
    func openings() throws {
        let pages = try Self.pages()
        let home = try pages.html("zh/")
        #expect(home.contains("<h1>茉岚帮助</h1>") && home.contains("<div class=\"prose quiet\" lang=\"en\"><p>Text of How can we help?."))
        #expect(!home.contains("language-note"))
        let contact = try pages.html("zh/contact/")
        #expect(contact.contains("<h1>联系我们</h1>") && contact.contains("<div class=\"prose\" lang=\"en\"><p>Text of Talk to us."))
        #expect(contact.contains("本页暂无中文版，以下是英文内容。</p>"))
        #expect(try pages.file("sitemap.xml").contains("<loc>https://help.example.com/zh/contact/</loc>"))
    }

    @Test("a policy whose version in force is not translated shows that version, not an older one that is")
    func newestVersion() throws {
        var content = SampleShop.content()
        content.policies[0].versions[1].texts.byLanguage[Self.zh] = nil
        let pages = try SamplePages(content)
        let html = try pages.html("zh/policies/returns/")
        #expect(html.contains("<h1 lang=\"en\">Returns</h1>") && html.contains("<p class=\"quiet\">2026年9月1日起生效</p>"))
        // The older version is Chinese; what counts in its place is the English version in force.
        let older = try pages.html("zh/policies/returns/2025-03-01/")
        #expect(older.contains("<h1>退货 2025-03-01</h1>") && !older.contains("language-note"))
        #expect(older.contains("rel=\"canonical\" href=\"https://help.example.com/policies/returns/\""))
    }

    @Test("search finds it in both languages, and knows which it is in")
    func search() throws {
        let entries = try Self.pages().plan.searchEntries
        func entry(_ path: String) -> SearchEntry? { entries.first { $0.route.path == path } }
        #expect(entry("zh/policies/gifts/")?.language == Self.zh && entry("zh/policies/gifts/")?.foreign == Self.en)
        #expect(entry("policies/gifts/")?.foreign == nil && entry("zh/policies/returns/")?.foreign == nil)
        #expect(entry("show/")?.foreign == Self.zh)
    }

    @Test("what somebody wrote keeps its address: an alias in the other language comes first")
    func alias() throws {
        var content = SampleShop.content()
        let alias = Article.Alias(address: "/zh/faq/sizes/which/", line: 4)
        content.questions[1].texts.byLanguage[Self.zh]?.aliases = [alias]
        let pages = try SamplePages(content)
        #expect(pages.diagnostics == [])
        #expect(try pages.html("zh/faq/sizes/which/").contains("<a href=\"../small/\">偏小怎么办</a>"))
        #expect(try !pages.html("zh/faq/sizes/").contains("Which size?"))
    }

    @Test("a part of a page is found in a translation by its place, and a mistake is told once, where the text is at home")
    func anchors() throws {
        var content = SampleShop.content()
        func about(_ language: Language, _ headings: [String]) -> Article {
            SampleShop.article("pages/about.\(language).md", "About", language: language, headings: headings)
        }
        content.pages[0].texts = Translations([Self.en: about(Self.en, ["who", "where"]), Self.zh: about(Self.zh, ["我们", "地址"])])
        content.pages.append(
            FreePage(name: "studio", texts: SampleShop.texts("pages/studio", "Our studio", nil, links: ["about.md#where"])))
        let pages = try SamplePages(content)
        #expect(pages.diagnostics == [])
        #expect(try pages.html("studio/").contains("<a href=\"../about/#where\">"))
        #expect(try pages.html("zh/studio/").contains("<a href=\"../about/#地址\">"))

        content.pages[0].texts.byLanguage[Self.zh] = about(Self.zh, ["我们"])
        #expect(try SamplePages(content).html("zh/studio/").contains("<a href=\"../about/\">"))

        content.pages[2].texts = SampleShop.texts("pages/studio", "Our studio", nil, links: ["about.md#when", "nowhere.md"])
        #expect(
            try SamplePages(content).diagnostics.map(\.text) == [
                "content/pages/studio.en.md:8: error: 'about.md#when' leads to no heading of 'content/pages/about.en.md'; did you mean '#where'?",
                "content/pages/studio.en.md:9: error: 'nowhere.md' leads to no page; write the path of a file from here, or an address of the site that starts with '/'",
            ])
    }

    @Test("a translation whose original has changed says so and leads there; the original does not")
    func stale() throws {
        var content = SampleShop.content()
        content.questions[0].texts.byLanguage[Self.zh]?.isStale = true
        let pages = try SamplePages(content)
        #expect(
            try pages.html("zh/faq/shipping/late/").contains(
                "<p>英文原文在翻译后有过更新，这里的译文可能还没有跟上。 <a href=\"../../../../faq/shipping/late/\" hreflang=\"en\">查看英文原文</a></p>"))
        #expect(try !pages.html("faq/shipping/late/").contains("language-note"))
        #expect(try pages.html("zh/faq/shipping/late/").contains("rel=\"alternate\" hreflang=\"en\""))
    }
}
