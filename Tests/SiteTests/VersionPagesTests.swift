import Model
import Testing

@testable import Site

@Suite("What a version of a policy changed") struct VersionPagesTests {
    private static func day(_ text: String) -> Day { SampleShop.day(text) }

    /// The returns policy of the sample shop with the bodies of its English versions, and whatever `edit` does to it.
    private func pages(
        _ bodies: [String], zh: [String] = [], edit: (inout Policy) -> Void = { _ in }
    ) throws -> SamplePages {
        var content = SampleShop.content()
        func set(_ html: String, _ number: Int, _ language: Language) {
            var all: [Language: Article] = [:]
            for tag in content.settings.languages { all[tag] = content.policies[0].versions[number].texts[tag] }
            all[language]?.body.html = Array(html.utf8)
            all[language]?.body.links = []
            content.policies[0].versions[number].texts = Translations(all)
        }
        for (number, html) in bodies.enumerated() { set(html, number, SampleShop.en) }
        for (number, html) in zh.enumerated() { set(html, number, SampleShop.zh) }
        edit(&content.policies[0])
        return try SamplePages(content)
    }

    private func section(_ html: String) throws -> String {
        let start = try #require(html.firstRange(of: "<section class=\"differences\""))
        let end = try #require(html[start.lowerBound...].firstRange(of: "</section>"))
        return String(html[start.lowerBound..<end.lowerBound])
    }

    @Test("the page of a version compares it with the one before, in its own language")
    func text() throws {
        let pages = try pages(
            ["<p>You have 14 days.</p>", "<p>You have 30 days.</p>"], zh: ["<p>签收后14天内可退。</p>", "<p>签收后30天内可退。</p>"])
        let english = try section(pages.html("policies/returns/2026-09-01/"))
        #expect(english.contains("<h2 id=\"_differences\" tabindex=\"-1\">Compared with the version of 1 March 2025</h2>"))
        #expect(english.contains("<p>Changed: 1 passage of the text.</p>"))
        #expect(
            english.contains(
                "<p>You have <del><span class=\"visually-hidden\">[removed: </span>14 days<span class=\"visually-hidden\">]</span></del> <ins><span class=\"visually-hidden\">[added: </span>30 days<span class=\"visually-hidden\">]</span></ins>.</p>"
            ))
        let chinese = try section(pages.html("zh/policies/returns/2026-09-01/"))
        // Its title has the date in it.
        #expect(chinese.contains("与2025年3月1日版对比") && chinese.contains("<p>改动：2处正文。</p>"))
        #expect(chinese.contains("［删除：</span>14天<span") && chinese.contains("［新增：</span>30天<span"))
    }

    @Test("the first version compares with nothing, nor does one whose forerunner is not in this language")
    func first() throws {
        let pages = try pages([]) {
            $0.versions[1].texts = Translations([SampleShop.en: SampleShop.article("policies/returns/2026-09-01.en.md", "Returns")])
        }
        for address in ["policies/returns/2025-03-01/", "zh/policies/returns/2027-01-15/"] {
            #expect(try !pages.html(address).contains("class=\"differences\""), "\(address)")
        }
    }

    @Test("where no word and no term changed, the page says so")
    func none() throws {
        let html = try section(pages(["<p>a</p>", "<p>a</p>"]).html("policies/returns/2026-09-01/"))
        #expect(html.contains("<p>No words and no terms have changed.</p>") && !html.contains("<ins>"))
    }

    @Test("a link that leads elsewhere is said with the titles of the pages; ids of the text are not repeated")
    func links() throws {
        var content = SampleShop.content()
        for (number, target) in [(0, "../../faq/shipping/late.md"), (1, "../../faq/sizes/small.md")] {
            let path = "policies/returns/\(number == 0 ? "2025-03-01" : "2026-09-01").en.md"
            content.policies[0].versions[number].texts = Translations([
                SampleShop.en: SampleShop.article(path, "Returns", links: [target], headings: ["steps"])
            ])
        }
        let html = try SamplePages(content).html("policies/returns/2026-09-01/")
        #expect(try section(html).contains("(link to “My parcel is late”)") && section(html).contains("(link to “It runs small”)"))
        #expect(html.split(separator: "id=\"steps\"").count == 2)
    }

    @Test("terms are compared fact by fact")
    func terms() throws {
        let pages = try pages(["<p>a</p>", "<p>a</p>"]) { policy in
            for (number, days) in [(0, 14), (1, 30)] {
                var terms = PolicyTerms(file: "content/policies/returns/x.md", place: TextPlace(line: 2))
                var returns = ReturnTerms(place: TextPlace(line: 2))
                returns.window = .length(Length(count: days, unit: .day))
                terms.returns = returns
                terms.conditions = [LocalizedText("The item is unworn.")] + (number == 1 ? [LocalizedText("The tags are on.")] : [])
                policy.versions[number].terms = terms
            }
        }
        let html = try section(pages.html("policies/returns/2026-09-01/"))
        #expect(html.contains("<p>Changed: 2 terms.</p>"))
        #expect(
            html.contains("14 days from delivery<span class=\"visually-hidden\">]</span></del> <span aria-hidden=\"true\">→</span> <ins>"))
        #expect(html.contains("<ins><span class=\"difference-mark\">Added</span> The tags are on.</ins>"))
        #expect(!html.contains("unworn"))
    }

    // MARK: Spelling, corrections

    @Test("a version that changed spelling alone stands in the history, and nowhere is it news")
    func minor() throws {
        let pages = try pages([]) { policy in
            policy.versions[1].changeKind = .minor
            policy.versions[2].changeKind = .minor
        }
        let html = try pages.html("policies/returns/")
        #expect(html.contains("<span class=\"badge\">In force</span> <span class=\"quiet\">Spelling only</span>"))
        // What holds has held since the version before, whose change is told.
        #expect(html.contains("In force since 1 March 2025") && html.contains("<p>Changed on 2025-03-01.</p></div>"))
        #expect(!html.contains("A new version takes effect"))
        #expect(try pages.html("policies/returns/2026-09-01/").contains("<p>Changed on 2026-09-01.</p><p><a href=\"#_differences\">"))
        let feed = try pages.file("policies/returns/feed.xml")
        #expect(feed.split(separator: "<entry>").count == 2 && !feed.contains("2026-09-01") && !feed.contains("2027-01-15"))
        #expect(try !pages.file("feed.xml").contains("2026-09-01"))
        #expect(
            try pages.file("sitemap.xml").contains("<loc>https://help.example.com/policies/returns/</loc><lastmod>2025-03-01</lastmod>"))
    }

    @Test("corrections stand in the history, and under the text of a policy that has none")
    func corrections() throws {
        let correction = Policy.Correction(
            day: Self.day("2026-09-20"), note: LocalizedText([SampleShop.en: "A slip", SampleShop.zh: "错别字"]))
        let dated = try pages([]) { $0.versions[1].corrections = [correction] }
        #expect(try dated.html("policies/returns/").contains("<p class=\"quiet\">Corrected on 20 September 2026: A slip</p>"))
        #expect(try dated.html("zh/policies/returns/").contains("2026年9月20日更正：错别字"))
        let single = try pages([]) { policy in
            policy.isDated = false
            policy.versions = [policy.versions[1]]
            policy.versions[0].corrections = [correction]
        }
        #expect(
            try single.html("policies/returns/").contains("<h2>Corrections</h2>\n<ul>\n<li>Corrected on 20 September 2026: A slip</li>"))
    }

    // MARK: Feeds

    @Test("a feed has one entry a version that was news: published when announced, news again when it takes effect")
    func feed() throws {
        let pages = try pages([]) { policy in
            policy.versions[1].announced = Self.day("2026-08-15")
            policy.versions[2].announced = Self.day("2026-11-10")
        }
        let feed = try pages.file("policies/returns/feed.xml")
        let address = "https://help.example.com/policies/returns/2026-09-01/"
        #expect(
            feed.contains(
                "<entry><title>Returns (version of 1 September 2026)</title><id>\(address)</id><published>2026-08-15T00:00:00Z</published><updated>2026-09-01T00:00:00Z</updated><link rel=\"alternate\" type=\"text/html\" href=\"\(address)\"/><link rel=\"related\" type=\"text/html\" href=\"\(address)#_differences\" title=\"What changed\"/><summary>In force since 1 September 2026</summary><content type=\"text\">Changed on 2026-09-01.</content></entry>"
            ))
        #expect(feed.contains("<published>2026-11-10T00:00:00Z</published><updated>2026-11-10T00:00:00Z</updated>"))
        #expect(feed.contains("<summary>Takes effect on 15 January 2027</summary>"))
        #expect(feed.contains("<title>Returns: changes</title>\n<id>https://help.example.com/policies/returns/feed.xml</id>"))
        #expect(try pages.html("policies/returns/").contains("<a href=\"feed.xml\" type=\"application/atom+xml\">"))
        #expect(try pages.file("zh/policies/returns/feed.xml").contains("xml:lang=\"zh\""))
    }

    @Test("a version that is announced for later is no news today")
    func announcedLater() throws {
        let feed = try pages([]) { $0.versions[2].announced = Self.day("2026-12-01") }.file("policies/returns/feed.xml")
        #expect(!feed.contains("2027-01-15"))
    }
}
