import Model
import Testing

@testable import Site

@Suite("Links") struct LinkTests {
    /// The sample shop with one more page that holds the link, in both languages.
    static func site(_ target: String, isImage: Bool = false) throws -> SamplePages {
        var content = SampleShop.content()
        content.pages.append(
            FreePage(
                name: "links",
                texts: SampleShop.texts("pages/links", "Links", "链接", links: [target]) { $0.body.links[0].isImage = isImage }))
        return try SamplePages(content)
    }

    static func href(_ html: String) -> String? {
        html.split(separator: "<p>Text of ").last.flatMap {
            $0.split(separator: "href=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
        }
    }

    @Test(
        "a path of a source file, with or without its language, and an address of the site lead to the page in the reader's language",
        arguments: [
            ("../faq/shipping/late.md", "../faq/shipping/late/", "../faq/shipping/late/"),
            ("../faq/shipping/late.en.md", "../faq/shipping/late/", "../faq/shipping/late/"),
            ("../faq/shipping/late.zh.md#", "../faq/shipping/late/#", "../faq/shipping/late/#"),
            ("../policies/returns.md", "../policies/returns/", "../policies/returns/"),
            ("../policies/returns/2025-03-01.en.md", "../policies/returns/2025-03-01/", "../policies/returns/2025-03-01/"),
            ("../size-charts/dresses/page.md", "../size-charts/dresses/", "../size-charts/dresses/"),
            ("../size-charts/dresses/", "../size-charts/dresses/", "../size-charts/dresses/"),
            ("contact.md#channel-chat", "../contact/#channel-chat", "../contact/#channel-chat"), ("index.md", "../", "../"),
            ("/policies/returns/", "../policies/returns/", "../policies/returns/"),
            ("/policies/returns", "../policies/returns/", "../policies/returns/"),
            ("/zh/policies/returns/", "../zh/policies/returns/", "../policies/returns/"), ("/", "../", "../"),
            ("/shipping/late/", "../faq/shipping/late/", "../faq/shipping/late/"),
            ("/search/?q=a&b", "../search/?q=a&amp;b", "../search/?q=a&amp;b"),
            ("/products/DR-1001/", "../products/DR-1001/", "../products/DR-1001/"),
            ("../assets/logo.svg", "../assets/logo.svg", "../../assets/logo.svg"), ("/feed.xml", "../feed.xml", "../../feed.xml"),
            ("../faq/sizes/which.md", "../faq/sizes/which/", "../faq/sizes/which/"),
            ("https://example.com/a b\"<", "https://example.com/a%20b%22%3C", "https://example.com/a%20b%22%3C"),
            ("mailto:a@example.com", "mailto:a@example.com", "mailto:a@example.com"), ("#", "#", "#"),
        ])
    func resolved(target: String, english: String, chinese: String) throws {
        let pages = try Self.site(target)
        #expect(!pages.diagnostics.hasErrors)
        #expect(Self.href(try pages.html("links/")) == english)
        #expect(Self.href(try pages.html("zh/links/")) == chinese)
    }

    @Test(
        "a link to nowhere is an error with the line of its block and the nearest page",
        arguments: [
            ("../faq/shipping/lat.md", "'../faq/shipping/lat.md' leads to no page; did you mean 'faq/shipping/late'?"),
            (
                "/nothing/like/this/",
                "'/nothing/like/this/' leads to no page; write the path of a file from here, or an address of the site that starts with '/'"
            ),
            (
                "../../outside.md",
                "'../../outside.md' leads to no page; write the path of a file from here, or an address of the site that starts with '/'"
            ),
            (
                "#nowhere",
                "'#nowhere' leads to no heading of 'content/pages/links.en.md'; write the text of a heading there, or remove '#nowhere'"
            ),
            (
                "contact.md#channel-chta",
                "'contact.md#channel-chta' leads to no heading of 'content/pages/contact.en.md'; did you mean '#channel-chat'?"
            ),
            (
                "javascript:alert(1)",
                "links that start with 'javascript:' are not published; write an 'https:', 'mailto:' or 'tel:' address"
            ),
        ])
    func nowhere(target: String, message: String) throws {
        let found = try Self.site(target).diagnostics.filter { $0.severity == .error && $0.file == "content/pages/links.en.md" }
        #expect(found.map(\.text) == ["content/pages/links.en.md:8: error: " + message])
    }

    @Test("a script never becomes a link")
    func script() throws {
        #expect(Self.href(try Self.site("JavaScript:alert(1)").html("links/")) == "#")
    }

    @Test("a picture must lie in assets")
    func picture() throws {
        let missing = try Self.site("../assets/logo.svgg", isImage: true).diagnostics.filter(\.isError).first?.text
        #expect(missing == "content/pages/links.en.md:8: error: '../assets/logo.svgg' is no picture; did you mean 'assets/logo.svg'?")
        let elsewhere = try Self.site("https://example.com/x.png", isImage: true).diagnostics.first { $0.id == "site.picture-elsewhere" }?
            .text
        #expect(
            elsewhere
                == "content/pages/links.en.md:8: warning: the picture 'https://example.com/x.png' lies on another host, where readers' browsers will not fetch it; put the file into 'assets/'"
        )
    }

    @Test(
        "paths are worked out",
        arguments: [
            ("a/b/", "c.md", "a/b/c.md"), ("a/b/", "../c/", "a/c/"), ("a/", "..", ""), ("a/b/", "..", "a/"), ("", "./x//y", "x/y"),
            ("", "../x", nil),
            ("a/", "./", "a/"),
        ])
    func joined(folder: String, path: String, expected: String?) {
        #expect(LinkResolver.joined(folder, path) == expected)
    }
}

@Suite("Addresses") struct RouteTests {
    @Test("two pages that want one address are an error that names both")
    func twice() throws {
        var content = SampleShop.content()
        content.pages.append(FreePage(name: "search", texts: SampleShop.texts("pages/search", "Search", "搜索")))
        content.pages.append(
            FreePage(
                name: "old",
                texts: SampleShop.texts("pages/old", "Old", "旧") {
                    $0.aliases = [Article.Alias(address: "/about", line: 4), Article.Alias(address: "a b?", line: 5)]
                }))
        #expect(
            try SamplePages(content).diagnostics.filter(\.isError).map(\.text) == [
                "content/pages/old.en.md:4: error: the address '/about/' is already taken by 'content/pages/about.en.md'; remove this alias or change one of the addresses",
                "content/pages/old.en.md:5: error: 'a b?' is no address of this site; write the old address from its '/' on, such as /shipping/late/",
                "content/pages/search.en.md: error: the address '/search/' is already taken by a page that every site has; rename one of the files",
                "content/pages/search.zh.md: error: the address '/zh/search/' is already taken by a page that every site has; rename one of the files",
            ])
    }

    @Test("an old address leads to the page, without scripts")
    func redirect() throws {
        let html = try SamplePages().html("shipping/late/")
        #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../faq/shipping/late/\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example.com/faq/shipping/late/\">"))
        #expect(html.contains("<a href=\"../../faq/shipping/late/\">My parcel is late</a>"))
    }

    @Test(
        "404.html links from the site's own path, as it answers at any address",
        arguments: [(nil, "/"), ("https://example.com/help", "/help/")])
    func notFound(url: String?, root: String) throws {
        var content = SampleShop.content()
        content.settings.url = nil
        let html = try SamplePages(content, baseURL: url).html("404.html")
        #expect(html.contains("href=\"\(root)assets/site.css\""))
        #expect(html.contains("<a href=\"\(root)index-of-pages/\">"))
        #expect(html.contains("href=\"\(root)zh/\""))
        #expect(!html.contains("=\"./") && !html.contains("=\"../"))
    }

    @Test(
        "an alias or a page that would take the place of another file of the site is an error",
        arguments: [
            "/feed.xml", "/sitemap.xml", "/robots.txt", "/index.html", "/zh/index.html", "/policies/returns/index.html",
            "/search/search.js", "/search/en/index.json", "/api/notices.json", "/api/notices.json/x", "/assets/site.css",
            "/.signpost-site", "/index.html/x/", "/404.html/", "/policies.html/old",
        ])
    func aliasInTheWay(alias: String) throws {
        var content = SampleShop.content()
        content.pages.append(
            FreePage(name: "a", texts: SampleShop.texts("pages/a", "A", "甲") { $0.aliases = [.init(address: "/policies.html", line: 3)] }))
        content.pages.append(
            FreePage(name: "b", texts: SampleShop.texts("pages/b", "B", "乙") { $0.aliases = [.init(address: alias, line: 4)] }))
        #expect(
            try SamplePages(content).diagnostics.filter(\.isError).map(\.text) == [
                "content/pages/b.en.md:4: error: the alias '\(alias)' would take the place of another file of the site; remove it or change it"
            ])
    }

    @Test(
        "a page whose folder would stand where the site has a file is an error",
        arguments: ["index.html", "404.html", "robots.txt/x", "assets/site.css", "search/x", "api/notices.json"])
    func pageInTheWay(name: String) throws {
        var content = SampleShop.content()
        content.pages.append(FreePage(name: name, texts: SampleShop.texts("pages/" + name, "A", nil)))
        #expect(
            try SamplePages(content).diagnostics.filter(\.isError).map(\.text) == [
                "content/pages/\(name).en.md: error: the address '/\(name)/' would take the place of another file of the site; rename the file"
            ])
    }

    @Test(
        "an alias that no file system takes is an error",
        arguments: ["/a%00b", "/a\u{1}b/", "/" + String(repeating: "x", count: 256), "/" + String(repeating: "x/", count: 600), "/"])
    func impossibleAlias(alias: String) throws {
        var content = SampleShop.content()
        content.pages.append(
            FreePage(name: "b", texts: SampleShop.texts("pages/b", "B", "乙") { $0.aliases = [.init(address: alias, line: 4)] }))
        #expect(
            try SamplePages(content).diagnostics.filter(\.isError).map(\.text) == [
                "content/pages/b.en.md:4: error: '\(alias)' is no address of this site; write the old address from its '/' on, such as /shipping/late/"
            ])
    }

    @Test("an accented letter may be written in either form: the link leads to the heading and the file in theirs")
    func accents() throws {
        var content = SampleShop.content()
        content.assets.append(Asset(path: "cafe\u{301}.png", file: "content/assets/cafe\u{301}.png"))
        var article = SampleShop.article(
            "pages/menu.en.md", "Menu", links: ["#caf\u{E9}", "menu.md#caf\u{E9}", "../assets/caf\u{E9}.png"], headings: ["cafe\u{301}"])
        article.language = SampleShop.en
        content.pages.append(FreePage(name: "menu", texts: Translations([SampleShop.en: article])))
        let pages = try SamplePages(content)
        #expect(!pages.diagnostics.hasErrors)
        let html = Array(try pages.html("menu/").utf8)
        for href in ["\"#cafe\u{301}\"", "\"./#cafe\u{301}\"", "\"../assets/cafe\u{301}.png\""] {
            #expect(!html.ranges(of: Array(href.utf8)).isEmpty, "\(href)")
        }
        #expect(html.ranges(of: Array("caf\u{E9}".utf8)).isEmpty)
    }

    @Test("names that nobody checked become short, safe and different steps")
    func steps() {
        #expect(Address.step("a/../b") == "a~2F..~2Fb")
        let long = String(repeating: "x", count: 300)
        #expect(Address.step(long).utf8.count < 140)
        #expect(Address.step(long) != Address.step(long + "y"))
        #expect(Address.step("") == "~")
    }
}
