import Model
import Testing

@testable import Site

@Suite("Notices at the chart") struct ChartNoticesTests {
    /// One chart for three dresses, two of them of one group.
    static func content() -> Content {
        var content = SampleShop.content()
        content.issues = .builtIn
        content.products[0].group = "ivy"
        content.products += [
            Product(
                sku: SKU("DR-1002"), name: LocalizedText([SampleShop.en: "Ivy dress, long", SampleShop.zh: "常春藤长裙"]),
                category: "dresses", group: "ivy", sizeChart: "dresses"),
            Product(
                sku: SKU("DR-1003"), name: LocalizedText([SampleShop.en: "Fern dress", SampleShop.zh: "蕨叶裙"]), category: "dresses",
                sizeChart: "dresses"),
        ]
        content.sizeCharts[0].products = content.products.map(\.sku)
        return content
    }

    static func notice(_ id: String, _ scopes: [Notice.Scope], _ issue: String = "runs_small", level: Int = 2) -> PublishedNotice {
        NoticePlacesTests.notice(id, scopes, issue: issue, level: level)
    }

    static func product(_ sku: String) -> Notice.Scope { .product(SKU(sku)) }

    /// Between the start of the notices at the chart and the chart.
    static func part(_ html: String) throws -> Substring {
        let start = try #require(html.firstRange(of: "<div class=\"chart-notices\""))
        let end = try #require(html[start.lowerBound...].firstRange(of: "<div class=\"size-chart\""))
        return html[start.lowerBound..<end.lowerBound]
    }

    @Test(
        "on its product's page a notice about sizes stands directly at the chart, the advice before the figures, and nowhere else",
        arguments: [
            ("products/DR-1003/", "../../", "Runs small", "We suggest ordering one size up.", "14 of about 1,200", "Since 5 October"),
            ("zh/products/DR-1003/", "../../../zh/", "尺码偏小", "建议拍大一码；", "近5周约1200单中有14单", "2026年10月5日起"),
        ])
    func product(path: String, root: String, title: String, advice: String, evidence: String, since: String) throws {
        let html = try NoticePlacesTests.pages([Self.notice("n", [Self.product("DR-1003")])], Self.content()).html(path)
        let part = try Self.part(html)
        let places = try [
            "<svg class=\"icon size-icon\"", "<a href=\"\(root)notices/n/\">\(title)</a>", "<p class=\"notice-advice\">\(advice)", evidence,
            since,
        ].map { try #require(part.firstRange(of: $0), "\($0)").lowerBound }
        #expect(places == places.sorted())
        #expect(html.ranges(of: "role=\"note\"").count == 1)
        #expect(!html.contains("more often than usual") && !html.contains("_product-notices"))
        // Whoever reads it here means this product: nothing says "about".
        #expect(!part.contains("data-about"))
    }

    @Test("other notices about the product stay above, and without a chart those about sizes do too")
    func others() throws {
        var content = Self.content()
        let notices = [
            Self.notice("n", [Self.product("DR-1003")]), Self.notice("d", [Self.product("DR-1003")], "defective", level: 1),
        ]
        let html = try NoticePlacesTests.pages(notices, content).html("products/DR-1003/")
        let above = try #require(html.firstRange(of: "id=\"_notice-d\""))
        let at = try #require(html.firstRange(of: "id=\"_size-notice-n\""))
        #expect(above.lowerBound < at.lowerBound)
        #expect(!html.contains("id=\"_notice-n\""))
        content.products[2].sizeChart = nil
        content.sizeCharts[0].products.removeLast()
        let bare = try NoticePlacesTests.pages(notices, content).html("products/DR-1003/")
        #expect(bare.contains("id=\"_notice-n\"") && bare.contains("id=\"_notice-d\"") && !bare.contains("chart-notices"))
        #expect(try NoticePlacesTests.pages([], content).html("products/DR-1003/").contains("Nothing is reported about this product"))
    }

    @Test("the chart's page says which product is meant, and says nothing of the kind where all are")
    func whichProduct() throws {
        func part(_ notices: PublishedNotice..., path: String = "size-charts/dresses/") throws -> Substring {
            try Self.part(try NoticePlacesTests.pages(notices, Self.content()).html(path))
        }
        let one = try part(Self.notice("n", [Self.product("DR-1003")]))
        #expect(one.contains("<a href=\"../../notices/n/\">Fern dress: runs small</a>") && one.contains(" data-about=\"Fern dress\">"))
        #expect(one.contains("<h2 id=\"_chart-notices\">Before you choose a size</h2>"))
        // The shop's own title says it only if it names the product.
        var own = Self.notice("n", [Self.product("DR-1003")])
        own.title = LocalizedText("Cut narrow at the bust")
        let titled = try part(own)
        #expect(titled.contains(">Cut narrow at the bust</a></p>\n<p class=\"notice-named\">Fern dress</p>"))
        #expect(!one.contains("notice-named"))
        let group = try part(Self.notice("g", [.group("ivy")]), path: "zh/size-charts/dresses/")
        #expect(group.contains(">常春藤：尺码偏小</a>") || group.contains("data-about=\"常春藤"))
        for scopes: [Notice.Scope] in [
            [.category("dresses")], [.site], [.group("ivy"), Self.product("DR-1003")], Self.content().products.map { .product($0.sku) },
        ] {
            let all = try part(Self.notice("a", scopes))
            #expect(all.contains("id=\"_size-notice-a\"") && !all.contains("data-about"), "\(scopes)")
        }
    }

    @Test(
        "an icon points the way of the advice; a mix-up of units has one of its own and no number",
        arguments: [
            ("runs_small", "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 4.6", " data-sizes=\"1\""),
            ("runs_large", "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 17.4", " data-sizes=\"-1\""),
            ("unit_mixup", "M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM6 9.2", ""), ("size_inconsistent", "M1 6.5h22", ""),
        ])
    func icons(issue: String, shape: String, sizes: String) throws {
        let html = try NoticePlacesTests.pages([Self.notice("n", [Self.product("DR-1003")], issue)], Self.content())
            .html("products/DR-1003/")
        let part = try Self.part(html)
        #expect(part.contains("<path d=\"\(shape)"))
        #expect(part.contains(" data-issue=\"\(issue)\"\(sizes)>"))
        #expect(part.ranges(of: "<path").count == 1)
    }

    @Test("of many notices three stand open, urgent ones first, the rest is folded: those that say the same once, with all products")
    func many() throws {
        var content = Self.content()
        for number in 1...9 {
            content.products.append(Product(sku: SKU("P\(number)"), name: LocalizedText("Dress \(number)"), sizeChart: "dresses"))
        }
        content.sizeCharts[0].products = content.products.map(\.sku)
        var notices = (1...9).map { Self.notice("n\($0)", [Self.product("P\($0)")], $0 < 6 ? "runs_small" : "runs_large") }
        notices[8].level = 1
        notices[4].advice = LocalizedText("Only the arms are narrow.")
        let html = try NoticePlacesTests.pages(notices, content).html("size-charts/dresses/")
        let part = try Self.part(html)
        let fold = try #require(part.firstRange(of: "<details"))
        #expect(part[..<fold.lowerBound].ranges(of: "role=\"note\"").count == 3)
        #expect(part[..<fold.lowerBound].contains("id=\"_size-notice-n9\""))
        #expect(part.contains("<summary>6 more notices about sizes</summary>"))
        // n9, n1, n2 are open; n3 and n4 say the same, n5 has words of its own, n6 to n8 say the same.
        let folded = part[fold.lowerBound...]
        #expect(folded.ranges(of: "<p class=\"notice-group\">").count == 3)
        #expect(
            folded.contains(
                "<li data-issue=\"runs_small\" data-sizes=\"1\" data-about=\"Dress 3\"><a href=\"../../notices/n3/\">Dress 3</a></li>\n<li data-issue=\"runs_small\" data-sizes=\"1\" data-about=\"Dress 4\">"
            ))
        #expect(folded.contains("<strong>Runs small</strong><br>Only the arms are narrow.</span>"))
        #expect(folded.contains("<li data-issue=\"runs_small\" data-about=\"Dress 5\">"))
    }

    @Test("a notice about sizes of the whole shop stands at every chart, one that has come down at none")
    func shopAndPast() throws {
        var past = Self.notice("past", [Self.product("DR-1003")])
        past.to = SampleShop.day("2026-11-09")
        let pages = try NoticePlacesTests.pages([Self.notice("all", [.site]), past], Self.content())
        for path in ["size-charts/dresses/", "products/DR-1001/", "products/DR-1003/"] {
            let part = try Self.part(try pages.html(path))
            #expect(part.contains("id=\"_size-notice-all\"") && !part.contains("size-notice-past"), "/\(path)")
        }
    }

    @Test("words that came with tickets are escaped, in attributes too")
    func escaped() throws {
        var content = Self.content()
        content.products[2].name = LocalizedText("Fern \"<b>\" dress")
        let notice = Self.notice("n", [Self.product("DR-1003")])
        let html = try NoticePlacesTests.pages([notice], content).html("size-charts/dresses/")
        #expect(html.contains("data-about=\"Fern &quot;&lt;b&gt;&quot; dress\"") && !html.contains("<b>"))
    }
}
