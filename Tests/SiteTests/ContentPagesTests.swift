import Model
import Testing

@testable import Site

@Suite("What stands on pages") struct ContentPagesTests {
    @Test("a policy's page shows the version in force, announces the next, and says which orders each applies to")
    func policy() throws {
        let html = try SamplePages().html("policies/returns/")
        #expect(html.contains("In force since 1 September 2026"))
        #expect(
            html.contains(
                "<p><strong>A new version takes effect on 15 January 2027.</strong></p><p>Changed on 2027-01-15.</p><p><a href=\"2027-01-15/#_differences\">Read it and see what changes</a></p>"
            ))
        #expect(
            html.contains(
                "<a href=\"2025-03-01/\">1 March 2025</a> <span class=\"badge\">Earlier</span></p><p class=\"quiet\">For orders from 1 March 2025 to 31 August 2026</p><p>Changed on 2025-03-01.</p>"
            ))
        #expect(html.contains("In force</span></p><p class=\"quiet\">For orders from 1 September 2026 to 14 January 2027</p>"))
        #expect(html.contains("Upcoming</span></p><p class=\"quiet\">For orders from 15 January 2027 on</p>"))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example.com/policies/returns/\">"))
    }

    @Test("the form for the day of an order carries every version, and knows the one on its page")
    func whichVersion() throws {
        func versions(_ path: String, _ content: Content = SampleShop.content()) throws -> String {
            let html = try SamplePages(content).html(path)
            let start = try #require(html.firstRange(of: "data-versions=\"")).upperBound
            return String(html[start...].prefix { $0 != "\"" }).replacing("&quot;", with: "\"")
        }
        #expect(
            try versions("policies/returns/") == """
                [{"from":"2025-03-01","name":"1 March 2025","url":"2025-03-01/"},\
                {"from":"2026-09-01","name":"1 September 2026","url":"2026-09-01/","here":true},\
                {"from":"2027-01-15","name":"15 January 2027","url":"2027-01-15/"}]
                """)
        #expect(
            try versions("zh/policies/returns/2025-03-01/").hasPrefix(
                "[{\"from\":\"2025-03-01\",\"name\":\"2025年3月1日\",\"url\":\"./\",\"here\":true},"))
        // A version that the reader's language lacks says in which it is.
        var content = SampleShop.content()
        content.policies[0].versions[0].texts.byLanguage[SampleShop.zh] = nil
        #expect(try versions("zh/policies/returns/", content).contains("\"url\":\"2025-03-01/\",\"language\":\"英文\"}"))
        content.policies[0].versions.removeLast(2)
        #expect(try !SamplePages(content).html("policies/returns/").contains("which-version"))
    }

    @Test("earlier and upcoming versions say so, link to the one in force, which is their canonical")
    func versions() throws {
        let pages = try SamplePages()
        let earlier = try pages.html("policies/returns/2025-03-01/")
        #expect(earlier.contains("This is an earlier version. It took effect on 1 March 2025 and has been replaced."))
        #expect(earlier.contains("<a href=\"../\">Read the version in force</a>"))
        #expect(earlier.contains("<link rel=\"canonical\" href=\"https://help.example.com/policies/returns/\">"))
        let upcoming = try pages.html("zh/policies/returns/2027-01-15/")
        #expect(upcoming.contains("这个版本尚未生效，将于2027年1月15日生效。"))
        #expect(!upcoming.contains("hreflang=\"x-default\""))
    }

    @Test("a policy whose only version is still to come has its page, which says from when")
    func onlyUpcoming() throws {
        var content = SampleShop.content()
        content.policies[0].versions = [content.policies[0].versions[2]]
        let html = try SamplePages(content).html("policies/returns/")
        #expect(html.contains("This version is not in force yet. It takes effect on 15 January 2027."))
    }

    @Test("the home page asks the guide's first question and lists the most-asked questions of the last 8 weeks first")
    func home() throws {
        let html = try SamplePages().html("")
        #expect(html.contains("<li><a href=\"guide/late/\">It is late</a></li>\n<li><a href=\"policies/returns/\">I return it</a></li>"))
        let small = try #require(html.firstRange(of: "<li><a href=\"faq/sizes/small/\">"))
        let late = try #require(html.firstRange(of: "<li><a href=\"faq/shipping/late/\">"))
        #expect(small.lowerBound < late.lowerBound)
        var content = SampleShop.content()
        content.statistics.tickets = [
            TicketCount(
                week: SampleShop.week.advanced(by: -8), issue: "runs_small", sku: nil, carrier: nil, channel: nil, tickets: 900)
        ]
        let old = try SamplePages(content).html("")
        #expect(
            try #require(old.firstRange(of: "faq/shipping/late/")).lowerBound < #require(old.firstRange(of: "faq/sizes/small/")).lowerBound)
    }

    @Test("an answer of the guide says what to send, where, and shows the way there")
    func guide() throws {
        let html = try SamplePages().html("guide/late/")
        #expect(html.contains("<li>Your order number</li>"))
        #expect(html.contains("<li><a href=\"../../faq/shipping/late/\">My parcel is late</a></li>"))
        #expect(html.contains("<ol>\n<li><a href=\"../\">What can we help with?</a></li>\n</ol>"))
        #expect(html.contains("<dd>5 minutes</dd>") && html.contains("<dd>1 business day</dd>"))
    }

    @Test("the language menu leads to the same page in every language")
    func languages() throws {
        let pages = try SamplePages()
        #expect(try pages.html("faq/sizes/which/").contains("<a href=\"../../../zh/faq/sizes/which/\" lang=\"zh\" hreflang=\"zh\">中文</a>"))
        #expect(try pages.html("faq/sizes/small/").contains("<a href=\"../../../zh/faq/sizes/small/\" lang=\"zh\" hreflang=\"zh\">中文</a>"))
        #expect(try pages.html("zh/faq/sizes/small/").contains("<html lang=\"zh\">"))
        #expect(try !pages.html("faq/sizes/which/").contains("rel=\"alternate\" hreflang"))
    }

    @Test("the index has every page once, by letter in English and by kind in Chinese")
    func index() throws {
        let pages = try SamplePages()
        let english = try pages.html("index-of-pages/")
        #expect(english.contains("<h2 id=\"_letter-m\">M</h2>"))
        #expect(english.split(separator: "<a href=\"../faq/shipping/late/\">").count == 2)
        let chinese = try pages.html("zh/index-of-pages/")
        #expect(chinese.contains("<h2 id=\"_policies\">政策</h2>"))
        #expect(!chinese.contains("id=\"_letter-"))
    }

    @Test(
        "an address of a channel becomes a link",
        arguments: [
            ("+86 571 5550 0100", "tel:+8657155500100"), ("help@example.com", "mailto:help@example.com"),
            ("https://example.com/chat", "https://example.com/chat"),
            ("javascript:alert(1)", nil), ("Ask the host", nil),
        ])
    func channel(address: String, link: String?) {
        #expect(Blueprint.link(to: address) == link)
    }
}

@Suite("Files beside the pages") struct FilesTests {
    @Test("the sitemap lists canonical pages with their translations and the days that they carry")
    func sitemap() throws {
        let map = try SamplePages().file("sitemap.xml")
        #expect(
            map.contains(
                "<url><loc>https://help.example.com/faq/shipping/late/</loc><lastmod>2026-10-01</lastmod><xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://help.example.com/faq/shipping/late/\"/><xhtml:link rel=\"alternate\" hreflang=\"zh\" href=\"https://help.example.com/zh/faq/shipping/late/\"/></url>"
            ))
        #expect(map.contains("<loc>https://help.example.com/policies/returns/</loc><lastmod>2026-09-01</lastmod>"))
        for absent in ["2025-03-01/", "404.html", "<loc>https://help.example.com/shipping/late/", "/search/", "guide/start/"] {
            #expect(!map.contains(absent), "\(absent)")
        }
    }

    @Test("a sitemap beyond the protocol's limit is cut up")
    func largeSitemap() throws {
        let files = Sitemap(try SamplePages().plan.blueprint, url: "https://help.example.com/", limit: 20).files()
        #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self).contains("<sitemap><loc>https://help.example.com/sitemap-2.xml</loc></sitemap>")
        )
    }

    @Test("a feed a language tells of policies that took effect and of notices, newest first")
    func feed() throws {
        let feed = try SamplePages().file("zh/feed.xml")
        #expect(feed.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh\">"))
        #expect(feed.contains("<updated>2026-11-02T00:00:00Z</updated>\n<entry><title>swiftpost：包裹丢失</title>"))
        #expect(feed.contains("<content type=\"text\">2026-09-01 有变化。</content>"))
        #expect(!feed.contains("2027-01-15"))
        #expect(feed.split(separator: "<entry>").count == 6)
    }

    @Test("without the site's address there is neither sitemap nor feed, and nothing links to them")
    func noAddress() throws {
        var content = SampleShop.content()
        content.settings.url = nil
        let pages = try SamplePages(content)
        #expect(
            pages.plan.files.map(\.path).filter { !$0.hasPrefix("assets/drawings/") && !$0.hasSuffix("/text.txt") } == [
                "api/notices.json", "api/policies.json", "api/statistics.json", "assets/icon.svg", "assets/notices.js",
                "assets/search-box.js", "assets/search-log.js", "assets/search-page.js", "assets/site.css", "assets/size-chart.js",
                "assets/units.js",
                "assets/which-version.js",
                "policies/SHA256SUMS", "robots.txt", "sizes/words.en.js", "sizes/words.zh.js",
            ])
        #expect(try !pages.html("").contains("feed.xml"))
        #expect(try pages.html("about/").contains("<link rel=\"canonical\" href=\"./\">"))
        #expect(try pages.file("robots.txt") == "User-agent: *\nAllow: /\n")
    }

    @Test("search learns of pages that answer something, archives below what holds")
    func search() throws {
        let entries = try SamplePages().plan.searchEntries
        let paths = entries.map(\.route.path)
        #expect(paths == paths.sorted())
        #expect(!paths.contains("") && !paths.contains("search/") && !paths.contains("policies/returns/2026-09-01/"))
        let weights = Dictionary(entries.map { ($0.route.path, $0.weight) }, uniquingKeysWith: { first, _ in first })
        #expect(weights["policies/returns/"] == 1.2 && weights["policies/returns/2025-03-01/"] == 0.3)
        #expect(entries.first { $0.route.path == "products/DR-1001/" }?.sku == SKU("DR-1001"))
        for entry in entries { for section in entry.body.sections { #expect(section.range.upperBound <= entry.body.plain.count) } }
    }

    @Test("search finds the contact page by its channels: whoever asks for a phone number wants that line")
    func contactInSearch() throws {
        let pages = try SamplePages()
        let entry = try #require(pages.plan.searchEntries.first { $0.route.path == "contact/" })
        let section = try #require(entry.body.sections.first { $0.heading?.anchor == "_channels" })
        let text = String(decoding: entry.body.plain[section.range], as: UTF8.self)
        for channel in SampleShop.content().settings.channels {
            let address = try #require(channel.address)
            #expect(text.contains(address))
        }
        #expect(try pages.html("contact/").contains("id=\"_channels\""))
    }
}
