import Model
import Testing

@testable import Site

@Suite("Notices on pages") struct NoticeTests {
    static func words(_ tag: String, floor: Int = 5) throws -> NoticeWords {
        var settings = SampleShop.settings()
        settings.privacyFloor = floor
        return NoticeWords(
            labels: Labels(try ThemeOnDisk.theme(), language: Language(tag), fallback: Language("en")), settings: settings,
            issues: SampleShop.issues(), figuresUpTo: SampleShop.week)
    }

    static func notice(
        tickets: Int, orders: Double, expected: Double = 5.2, retired: Bool = false, basis: Notice.Evidence.Basis = .orders
    ) -> PublishedNotice {
        PublishedNotice(
            Notice(
                scope: .product(SKU("DR-1001")), issue: "runs_small", from: SampleShop.day("2026-10-19"),
                to: retired ? SampleShop.day("2026-11-02") : nil, level: 2, probability: 0.97,
                evidence: Notice.Evidence(weeks: 6, tickets: tickets, orders: orders, expected: expected, basis: basis)))
    }

    @Test("the evidence is one sentence, dates are written as the language writes them")
    func sentences() throws {
        let english = try Self.words("en")
        let chinese = try Self.words("zh")
        let notice = Self.notice(tickets: 31, orders: 238)
        #expect(english.evidence(notice, subject: "") == "31 of about 240 buyers in the last 6 weeks said so; about 5 would be usual here.")
        #expect(chinese.evidence(notice, subject: "") == "近6周约240单中有31单反馈，全店同期通常约5单。")
        #expect(english.since(notice) == "Since 19 October 2026.")
        #expect(chinese.since(notice) == "2026年10月19日起。")
        #expect(english.since(Self.notice(tickets: 31, orders: 238, retired: true)) == "From 19 October 2026 to 2 November 2026.")
        #expect(english.figures() == "Figures up to the week ending 15 November 2026.")
        #expect(english.title(notice, subject: "Ivy dress") == "Ivy dress: runs small")
        #expect(chinese.title(notice, subject: "常春藤裙") == "常春藤裙：尺码偏小")
        #expect(
            english.evidence(Self.notice(tickets: 31, orders: 238, basis: .complaints), subject: "")
                == "31 of about 240 messages about it in the last 6 weeks said so; about 5 would be usual here.")
        #expect(
            english.evidence(Self.notice(tickets: 31, orders: 238, expected: 0.4), subject: "")?
                .hasSuffix("said so; fewer than 1 would be usual here.") == true)
    }

    @Test("large numbers have their thousands set apart in English; a name gets its capital letter where it stands alone")
    func numbersAndNames() throws {
        let notice = Self.notice(tickets: 1200, orders: 12_340, expected: 1010)
        let english = try Self.words("en")
        #expect(
            english.evidence(notice, subject: "")
                == "1,200 of about 12,340 buyers in the last 6 weeks said so; about 1,010 would be usual here.")
        #expect(try Self.words("zh").evidence(notice, subject: "") == "近6周约12340单中有1200单反馈，全店同期通常约1010单。")
        #expect(
            english.evidence(Self.notice(tickets: 9, orders: 90, expected: 1e300), subject: "")?.contains("about 1,000,000,000,000 would")
                == true)
        #expect(english.issue(notice) == "Runs small")
    }

    @Test("a notice that has come down gives no advice for now")
    func retiredAdvice() throws {
        let words = try Self.words("en")
        #expect(words.currentAdvice(Self.notice(tickets: 31, orders: 238)) == "We suggest one size up.")
        #expect(words.currentAdvice(Self.notice(tickets: 31, orders: 238, retired: true)) == nil)
        var retired = SampleShop.notices()[0]
        retired.to = SampleShop.day("2026-11-09")
        let html = try SamplePages(notices: [retired]).html("notices/\(retired.id)/")
        #expect(html.contains("<p class=\"lead\">It is back to what is usual here"))
        #expect(html.contains("<dt>Advice at the time</dt><dd>We suggest one size up.</dd>"))
        #expect(html.contains("<meta name=\"description\" content=\"From 19 October 2026 to 9 November 2026.\">"))
    }

    @Test(
        "a count stands only where both those who complained and those who did not reach the privacy floor",
        arguments: [
            (4, 238.0, 5, false), (5, 238, 5, true), (5, 9.9, 5, false), (5, 10, 5, true), (9, 238, 10, false), (0, 0, 5, false),
            (1, 100, 1, true),
        ])
    func floor(tickets: Int, orders: Double, floor: Int, isPublic: Bool) throws {
        let notice = Self.notice(tickets: tickets, orders: orders)
        let evidence = try #require(notice.figures?.evidence)
        let shown = PublishedEvidence(evidence, floor: floor)
        #expect((shown.tickets != nil) == isPublic)
        #expect((shown.rate != nil) == isPublic)
        let sentence = try #require(try Self.words("en", floor: floor).evidence(notice, subject: ""))
        #expect(sentence.hasPrefix("\(tickets) of about ") == isPublic)
        #expect((sentence == "Several buyers said so in the last 6 weeks, more than usual here.") == !isPublic)
    }

    @Test(
        "orders are rounded to tens, and rates come from the rounded ones",
        arguments: [(238.0, 240), (234.9, 230), (235, 240), (1e18, 1_000_000_000_000), (-3, 0)])
    func rounded(orders: Double, expected: Int) {
        let shown = PublishedEvidence(Notice.Evidence(weeks: 6, tickets: 12, orders: orders, expected: 2), floor: 5)
        #expect(shown.orders == expected)
        if let rate = shown.rate { #expect(rate == 12 / Double(expected)) }
    }

    @Test("/api/notices.json has the contract's fields, null below the floor, and words in every language")
    func json() throws {
        let lines = try SamplePages().file("api/notices.json").split(separator: "\n").map(String.init)
        #expect(lines.first == "{\"version\":1,\"as_of\":\"2026-11-16\",\"figures_up_to\":\"2026-11-09\",\"notices\":[")
        #expect(
            lines[1]
                == "{\"id\":\"swiftpost-lost_parcel-2026-11-02\",\"scope\":\"carrier\",\"carrier\":\"swiftpost\",\"issue\":\"lost_parcel\",\"from\":\"2026-11-02\",\"to\":null,\"level\":1,\"sizes\":null,\"probability\":0.99,\"evidence\":{\"weeks\":4,\"tickets\":null,\"orders\":900,\"rate\":null,\"usual_rate\":0.0004,\"ratio\":null},\"texts\":{\"en\":{\"title\":\"swiftpost: lost parcels\",\"advice\":null,\"since\":\"Since 2 November 2026.\",\"evidence\":\"Parcels with swiftpost are being lost more often than usual. Several buyers told us in the last 4 weeks.\",\"url\":\"notices/swiftpost-lost_parcel-2026-11-02/\"},\"zh\":{\"title\":\"swiftpost：包裹丢失\",\"advice\":null,\"since\":\"2026年11月2日起。\",\"evidence\":\"swiftpost承运的包裹近期丢失比平时多，近4周有好几位买家反馈。\",\"url\":\"zh/notices/swiftpost-lost_parcel-2026-11-02/\"}}},"
        )
        // 31 / 240 = 0.1292, 5.2 / 240 = 0.0217, 31 / 5.2 = 5.96
        #expect(
            lines[2].contains(
                "\"evidence\":{\"weeks\":6,\"tickets\":31,\"orders\":240,\"rate\":0.1292,\"usual_rate\":0.0217,\"ratio\":5.96}"))
        #expect(
            lines[3].hasPrefix(
                "{\"id\":\"XX\\u003c1>-odd&code-2026-03-02\",\"scope\":\"product\",\"sku\":\"XX\\u003c1>\",\"issue\":\"odd&code\""))
        #expect(lines.last == "]}")
    }

    @Test(
        "each scope has a sentence of its own, in words where the floor forbids a count",
        arguments: [
            (
                Notice.Scope.carrier("swiftpost"), "lost_parcel", Notice.Evidence.Basis.orders,
                "Parcels with S are being lost more often than usual: 14 of about 1,200 in the last 5 weeks; about 3 would be usual.",
                "S承运的包裹近期丢失比平时多：近5周约1200件中有14件，通常约3件。"
            ),
            (
                .carrier("swiftpost"), "odd", .orders,
                "With S this happens more often than usual: 14 of about 1,200 in the last 5 weeks; about 3 would be usual.",
                "S承运的包裹近期遇到这个问题比平时多：近5周约1200件中有14件，通常约3件。"
            ),
            (
                .site, "late_delivery", .orders,
                "Parcels are arriving late more often than usual: 14 of about 1,200 orders in the last 5 weeks; about 3 would be usual.",
                "近期包裹晚到比平时多：近5周约1200单中有14单，通常约3单。"
            ),
            (
                .channel("chat"), "slow_reply", .complaints,
                "S: answers take longer than usual: 14 of about 1,200 messages in the last 5 weeks; about 3 would be usual.",
                "S近期回复比平时慢：近5周约1200条咨询中有14条提到，通常约3条。"
            ),
            (
                .category("dresses"), "runs_small", .orders,
                "14 of about 1,200 buyers of S in the last 5 weeks said so; about 3 would be usual here.",
                "S近5周约1200单中有14单反馈，通常约3单。"
            ),
            (
                .group("ivy"), "runs_small", .orders,
                "14 of about 1,200 buyers of S in the last 5 weeks said so; about 3 would be usual here.",
                "S近5周约1200单中有14单反馈，通常约3单。"
            ),
        ])
    func scopes(scope: Notice.Scope, issue: String, basis: Notice.Evidence.Basis, english: String, chinese: String) throws {
        var notice = NoticePlacesTests.notice("n", [scope], issue: issue, basis: basis)
        #expect(try Self.words("en").evidence(notice, subject: "S") == english)
        #expect(try Self.words("zh").evidence(notice, subject: "S") == chinese)
        notice.figures?.evidence.tickets = 4
        let few = try #require(try Self.words("en").evidence(notice, subject: "S"))
        let fewInChinese = try #require(try Self.words("zh").evidence(notice, subject: "S"))
        #expect(few.contains("everal buyers") && !few.contains("4") && !few.contains("1,200"), "\(few)")
        #expect(fewInChinese.contains("好几位买家") && !fewInChinese.contains("4"), "\(fewInChinese)")
    }

    @Test(
        "a group is called by what the names of its products begin with",
        arguments: [
            (["Petal slip dress, ivory", "Petal slip dress, midnight"], "Petal slip dress"),
            (["花瓣缎面吊带裙（象牙白）", "花瓣缎面吊带裙（午夜蓝）"], "花瓣缎面吊带裙"), (["Ivy dress", "Ivy dresses"], "Ivy"),
            (["Canyon jeans – blue", "Canyon jeans – black"], "Canyon jeans"), (["Ivy", "Ivy"], "Ivy"), (["Lamp", "Shoe"], ""),
            (["A-line skirt, long and wide", "Apron"], ""), (["Café table", "Cafés"], ""), ([], ""),
        ])
    func groups(names: [String], expected: String) {
        #expect(Blueprint.sharedName(names) == expected)
    }

    @Test("the notice stands on the home page, at the chart, on the product's page and on the notices pages, urgent ones first")
    func places() throws {
        let pages = try SamplePages()
        for path in ["", "size-charts/dresses/", "products/DR-1001/", "notices/"] {
            let html = try pages.html(path)
            // On the product's own page its name is the headline.
            #expect(html.contains(path.hasPrefix("products/") ? ">Runs small</a>" : "Ivy dress: runs small"), "/\(path)")
            #expect(html.contains("We suggest one size up."), "/\(path)")
            #expect(html.contains("31 of about 240 buyers"), "/\(path)")
        }
        let home = try pages.html("")
        let urgent = try #require(home.firstRange(of: "lost parcels"))
        let normal = try #require(home.firstRange(of: "Ivy dress: runs small"))
        #expect(urgent.lowerBound < normal.lowerBound)
        #expect(try !pages.html("size-charts/dresses/").contains("lost parcels"))
        #expect(try pages.html("zh/products/DR-1001/").contains("建议拍大一码。"))
        let retired = try pages.html("notices/")
        #expect(retired.contains("From 2 March 2026 to 4 May 2026."))
    }

    @Test("skus and issue codes that came with tickets are escaped wherever they stand")
    func escaped() throws {
        let pages = try SamplePages()
        for page in pages.plan.blueprint.table.pages {
            // In JSON-LD, which is no HTML, an ampersand is itself.
            let html = try pages.html(page.route.path).split(separator: "\n").filter { !$0.contains("application/ld+json") }
                .joined(separator: "\n")
            #expect(!html.contains("XX<1>") && !html.contains("odd&code"), "/\(page.route.path)")
        }
        #expect(try pages.html("products/XX~3C1~3E/").contains("<h1>XX&lt;1&gt;</h1>"))
        #expect(try pages.html("notices/XX~3C1~3E-odd~26code-2026-03-02/").contains("<h1>XX&lt;1&gt;: odd&amp;code</h1>"))
        #expect(HTML.escaped("\u{FFFE}a\u{FFFF}\u{FFFC}\u{F8FF}") == "\u{FFFD}a\u{FFFD}\u{FFFC}\u{F8FF}")
        #expect(HTML.escaped("a\u{0}b\u{85}c©<\"'&>\t") == "a\u{FFFD}b\u{FFFD}c©&lt;&quot;&#39;&amp;&gt;\t")
    }
}
