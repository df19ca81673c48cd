import Model

/// A small shop with one of everything, built by hand.
enum SampleShop {
    static let en = Language("en")
    static let zh = Language("zh")
    static let asOf = day("2026-11-16")
    static let week = Week(containing: day("2026-11-09"))

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    /// An article whose body is one paragraph with the given links.
    static func article(
        _ source: String, _ title: String, language: Language = en, links: [String] = [], headings: [String] = []
    ) -> Article {
        var body = RichText()
        func raw(_ html: String) { body.html += Array(html.utf8) }
        for heading in headings {
            raw("<h2 id=\"\(heading)\">\(heading)</h2>\n")
            body.headings.append(RichText.Heading(level: 2, anchor: heading, text: heading))
        }
        raw("<p>Text of \(title).")
        for (index, target) in links.enumerated() {
            raw(" <a href=\"")
            body.links.append(RichText.Link(offset: body.html.count, target: target, isImage: false, line: 8 + index))
            raw("\">link</a>")
        }
        raw("</p>\n")
        body.plain = Array("Text of \(title).\n".utf8)
        body.sections = [RichText.Section(heading: nil, range: 0..<body.plain.count)]
        return Article(file: "content/" + source, source: source, language: language, title: title, body: body)
    }

    static func texts(
        _ path: String, _ english: String, _ chinese: String?, links: [String] = [], edit: (inout Article) -> Void = { _ in }
    )
        -> Translations
    {
        var first = article(path + ".en.md", english, links: links)
        edit(&first)
        var all = [en: first]
        if let chinese {
            var second = article(path + ".zh.md", chinese, language: zh, links: links)
            edit(&second)
            second.aliases = []
            all[zh] = second
        }
        return Translations(all)
    }

    static func settings() -> Settings {
        var settings = Settings(name: LocalizedText([en: "Marlow Help", zh: "茉岚帮助"]), languages: [en, zh])
        settings.url = "https://help.example.com/"
        settings.description = LocalizedText([en: "Answers & promises", zh: "答疑与承诺"])
        settings.channels = [
            Channel(
                id: "chat", name: LocalizedText([en: "Chat", zh: "在线客服"]), address: "https://shop.example.com/chat",
                hours: LocalizedText("8–24"), bestFor: LocalizedText([en: "Parcels", zh: "包裹"])),
            Channel(id: "hotline", name: LocalizedText("Hotline"), address: "+86 571 5550 0100"),
        ]
        settings.promises = [
            Promise(channel: "chat", firstResponse: Length(count: 5, unit: .minute), resolution: Length(count: 1, unit: .businessDay))
        ]
        return settings
    }

    static func issues() -> IssueCatalogue {
        IssueCatalogue([
            Issue(
                code: "runs_small", group: .notAsDescribed, level: 2, name: LocalizedText([en: "runs small", zh: "尺码偏小"]),
                advice: LocalizedText([en: "We suggest one size up.", zh: "建议拍大一码。"])),
            Issue(code: "lost_parcel", group: .logistics, level: 1, name: LocalizedText([en: "lost parcels", zh: "包裹丢失"])),
        ])
    }

    static func content() -> Content {
        var content = Content(settings: settings(), issues: issues(), folder: "content")
        content.categories = [
            Category(id: "shipping", name: LocalizedText([en: "Shipping", zh: "物流"])),
            Category(id: "sizes", name: LocalizedText([en: "Sizes", zh: "尺码"])),
        ]
        content.questions = [
            Question(
                category: "shipping", name: "late",
                texts: texts(
                    "faq/shipping/late", "My parcel is late", "包裹晚到了", links: ["../../policies/returns.md", "../sizes/small.en.md"]
                ) {
                    $0.tags = ["parcel"]
                    $0.issues = ["lost_parcel"]
                    $0.aliases = [Article.Alias(address: "/shipping/late/", line: 5)]
                    $0.updated = day("2026-10-01")
                }),
            Question(
                category: "sizes", name: "small",
                texts: texts("faq/sizes/small", "It runs small", "偏小怎么办") {
                    $0.tags = ["dress"]
                    $0.issues = ["runs_small"]
                }),
            Question(category: "sizes", name: "which", texts: texts("faq/sizes/which", "Which size?", nil) { $0.tags = ["dress"] }),
        ]
        content.policies = [returns()]
        content.products = [
            Product(
                sku: SKU("DR-1001"), name: LocalizedText([en: "Ivy dress", zh: "常春藤裙"]), category: "dresses", tags: ["dress"],
                sizes: ["S", "M"],
                sizeChart: "dresses", url: "https://shop.example.com/dr-1001", line: 2)
        ]
        content.sizeCharts = [dresses()]
        content.pages = [
            FreePage(name: "about", texts: texts("pages/about", "About us", "关于我们")),
            FreePage(name: "contact", texts: texts("pages/contact", "Talk to us", "联系我们")),
        ]
        content.guide = guide()
        content.assets = [Asset(path: "logo.svg", file: "content/assets/logo.svg")]
        content.statistics.tickets = [
            TicketCount(week: week, issue: "runs_small", sku: SKU("DR-1001"), carrier: nil, channel: nil, tickets: 9),
            TicketCount(week: week, issue: "lost_parcel", sku: nil, carrier: "swiftpost", channel: nil, tickets: 4),
        ]
        return content
    }

    static func returns() -> Policy {
        func version(_ date: String, _ title: String) -> Policy.Version {
            Policy.Version(
                effective: day(date), texts: texts("policies/returns/" + date, title, "退货 " + date),
                change: [en: "Changed on \(date).", zh: "\(date) 有变化。"])
        }
        return Policy(
            name: "returns",
            versions: [version("2025-03-01", "Returns"), version("2026-09-01", "Returns"), version("2027-01-15", "Returns")],
            isDated: true)
    }

    static func dresses() -> SizeChart {
        SizeChart(
            name: "dresses", file: "content/size-charts/dresses/chart.csv",
            columns: [
                SizeChart.Column(measure: "eu", unit: .system), SizeChart.Column(measure: "bust", unit: .centimetres),
            ],
            rows: [
                SizeChart.Row(size: "S", cells: [.text("36"), .range(82, 86)], line: 2),
                SizeChart.Row(size: "M", cells: [.text("38"), .value(88)], line: 3),
                SizeChart.Row(size: "L", cells: [.text("40"), .atLeast(90)], line: 4),
                SizeChart.Row(size: "XL", cells: [.empty, .atMost(99.5)], line: 5),
            ],
            texts: texts("size-charts/dresses/page", "Dresses", "连衣裙"), measures: .body,
            howToMeasure: [en: ["bust": "Around the fullest part."]],
            products: [SKU("DR-1001")])
    }

    static func guide() -> Guide {
        func text(_ english: String, _ chinese: String) -> LocalizedText { LocalizedText([en: english, zh: chinese]) }
        return Guide(
            file: "content/guide.yml", start: "start",
            steps: [
                Guide.Step(
                    id: "start", line: 3, title: text("What can we help with?", "需要什么帮助？"), text: [:],
                    kind: .question([
                        Guide.Choice(label: text("It is late", "晚到了"), destination: .step("late"), line: 6),
                        Guide.Choice(label: text("I return it", "我要退货"), destination: .page("policies/returns.md"), line: 8),
                    ])),
                Guide.Step(
                    id: "late", line: 10, title: text("Your parcel is late", "包裹晚到"), text: [:],
                    kind: .answer(
                        send: [text("Your order number", "订单号")], links: [Guide.Target(path: "faq/shipping/late.md", line: 14)],
                        contact: "chat")),
            ])
    }

    static func notices() -> [Notice] {
        [
            Notice(
                scope: .product(SKU("DR-1001")), issue: "runs_small", from: day("2026-10-19"), to: nil, level: 2, probability: 0.97,
                evidence: Notice.Evidence(weeks: 6, tickets: 31, orders: 238, expected: 5.2)),
            Notice(
                scope: .carrier("swiftpost"), issue: "lost_parcel", from: day("2026-11-02"), to: nil, level: 1, probability: 0.99,
                evidence: Notice.Evidence(weeks: 4, tickets: 4, orders: 900, expected: 0.4)),
            Notice(
                scope: .product(SKU("XX<1>")), issue: "odd&code", from: day("2026-03-02"), to: day("2026-05-04"), level: 2,
                probability: 0.9,
                evidence: Notice.Evidence(weeks: 5, tickets: 12, orders: 101, expected: 1.1)),
        ]
    }
}
