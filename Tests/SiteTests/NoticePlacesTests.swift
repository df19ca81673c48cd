import Model
import Testing

@testable import Site

@Suite("Where notices stand") struct NoticePlacesTests {
    static func notice(
        _ id: String, _ scopes: [Notice.Scope], issue: String? = nil, level: Int = 2, from: String = "2026-10-05", to: String? = nil,
        tickets: Int = 14, orders: Double = 1_204, expected: Double = 3.2, basis: Notice.Evidence.Basis = .orders
    ) -> PublishedNotice {
        PublishedNotice(
            id: id, scopes: scopes, issue: issue, from: SampleShop.day(from), to: to.map(SampleShop.day), level: level,
            figures: PublishedNotice.Figures(
                probability: 0.96,
                evidence: Notice.Evidence(weeks: 5, tickets: tickets, orders: orders, expected: expected, basis: basis)))
    }

    static func written(_ name: String, _ scopes: [Notice.Scope] = [.site], level: Int = 2, links: [String] = []) -> PublishedNotice {
        var notice = PublishedNotice(
            id: name + "-2026-11-01", scopes: scopes, issue: nil, from: SampleShop.day("2026-11-01"), to: nil, level: level)
        notice.texts = SampleShop.texts("notices/" + name, "We move house", "仓库搬迁", links: links) {
            $0.description = $0.language == SampleShop.en ? "Parcels leave a day later." : "发货晚一天。"
        }
        notice.compensation = LocalizedText([SampleShop.en: "A 5 USD coupon", SampleShop.zh: "5美元优惠券"])
        notice.lastDay = SampleShop.day("2026-11-20")
        return notice
    }

    static func pages(_ notices: [PublishedNotice], _ content: Content = SampleShop.content()) throws -> SamplePages {
        try SamplePages(content, register: NoticeRegister(notices: notices, lastWeek: SampleShop.week))
    }

    static let lost = notice("site-lost_parcel-2026-10-05", [.site], issue: "lost_parcel", level: 1)
    static let carrier = notice("swiftpost-lost_parcel-2026-10-05", [.carrier("swiftpost")], issue: "lost_parcel", level: 1)
    static let dress = notice("DR-1001-runs_small-2026-10-05", [.product(SKU("DR-1001"))], issue: "runs_small")

    @Test("a notice about the whole shop is the first thing after the skip link on every page, urgent ones first; else there is nothing")
    func banner() throws {
        let pages = try Self.pages([Self.written("moving"), Self.lost, Self.dress])
        for page in pages.plan.blueprint.table.pages {
            if case .redirect = page.kind { continue }
            let html = try pages.html(page.route.path)
            let banner = try #require(html.firstRange(of: "<section class=\"banner\""), "/\(page.route.path)")
            let urgent = try #require(html.firstRange(of: "data-notice=\"site-lost_parcel-2026-10-05\""))
            let normal = try #require(html.firstRange(of: "data-notice=\"moving-2026-11-01\""))
            let header = try #require(html.firstRange(of: "<header"))
            #expect(banner.lowerBound < urgent.lowerBound && urgent.lowerBound < normal.lowerBound && normal.lowerBound < header.lowerBound)
            #expect(html.contains("assets/notices.js\"></script>"))
            #expect(!html.contains("data-notice=\"DR-1001"))
        }
        #expect(
            try pages.html("zh/faq/shipping/late/").contains(
                "<a id=\"_banner-moving-2026-11-01\" href=\"../../../../zh/notices/moving-2026-11-01/\">仓库搬迁</a>"))
        let quiet = try Self.pages([Self.dress]).html("")
        #expect(!quiet.contains("banner") && !quiet.contains("notices.js"))
    }

    @Test("more than three at one place fold, urgent ones stay open", arguments: [(3, false), (4, true), (15, true)])
    func folds(count: Int, isFolded: Bool) throws {
        let notices = (1...count).map { number in
            Self.notice("n\(number)", [.product(SKU("DR-1001"))], issue: "other_\(number)", level: number == count ? 1 : 2)
        }
        let html = try Self.pages(notices).html("products/DR-1001/")
        #expect(html.contains("<details class=\"fold\">") == isFolded)
        let urgent = try #require(html.firstRange(of: "id=\"_notice-n\(count)\""))
        let first = try #require(html.firstRange(of: "id=\"_notice-n1\""))
        #expect(urgent.lowerBound < first.lowerBound)
        guard isFolded else { return }
        let fold = try #require(html.firstRange(of: "<details class=\"fold\">"))
        #expect(html[..<fold.lowerBound].ranges(of: "role=\"note\"").count == 3)
        // 15: three open, nine folded, three more on the page of all notices.
        #expect(html.contains("<summary>\(count == 4 ? "1 more notice" : "9 more notices")</summary>"))
        #expect(html.contains("3 more among all notices") == (count == 15))
    }

    @Test("a carrier's notice stands where its issue is answered, on shipping pages and in the answers that lead there, not on products")
    func carriers() throws {
        var content = SampleShop.content()
        content.policies.append(
            Policy(
                name: "shipping",
                versions: [Policy.Version(effective: nil, texts: SampleShop.texts("policies/shipping", "Shipping", "配送"))], isDated: false))
        let pages = try Self.pages([Self.carrier, Self.dress], content)
        for path in ["faq/shipping/late/", "policies/shipping/", "faq/shipping/", "guide/late/", "", "notices/", "zh/faq/shipping/late/"] {
            #expect(try pages.html(path).contains("id=\"_notice-swiftpost-lost_parcel-2026-10-05\""), "/\(path)")
        }
        for path in ["products/DR-1001/", "policies/returns/", "faq/sizes/small/", "guide/", "contact/", "about/"] {
            #expect(try !pages.html(path).contains("swiftpost"), "/\(path)")
        }
        // Its figures are on its own page; beside the answer it is brief.
        #expect(try !pages.html("faq/shipping/late/").contains("of about 1,200"))
        #expect(try pages.html("faq/sizes/small/").contains("id=\"_notice-DR-1001-runs_small-2026-10-05\""))
    }

    @Test("notices of a group and a category stand on their products, one of a channel at the contact page and in answers that name it")
    func otherScopes() throws {
        var content = SampleShop.content()
        content.products[0].group = "ivy"
        content.products.append(Product(sku: SKU("LA-1"), name: LocalizedText("Lamp"), category: "lamps"))
        let pages = try Self.pages(
            [
                Self.notice("g", [.group("ivy")], issue: "runs_small"), Self.notice("c", [.category("dresses")], issue: "runs_small"),
                Self.notice("chat-slow_reply-1", [.channel("chat")], issue: "slow_reply"),
            ], content)
        let dress = try pages.html("products/DR-1001/")
        #expect(dress.contains("id=\"_size-notice-g\"") && dress.contains("id=\"_size-notice-c\"") && !dress.contains("slow_reply"))
        #expect(try pages.html("size-charts/dresses/").contains("id=\"_size-notice-g\""))
        #expect(try !pages.html("products/LA-1/").contains("role=\"note\""))
        for path in ["contact/", "guide/late/"] { #expect(try pages.html(path).contains("id=\"_notice-chat-slow_reply-1\""), "/\(path)") }
    }

    @Test("an answer of guided help shows the notices of the issues that it names; a question shows none")
    func guideIssues() throws {
        var content = SampleShop.content()
        content.guide?.steps[0].issues = ["runs_small"]
        content.guide?.steps[1].issues = ["runs_small"]
        let pages = try Self.pages([Self.dress], content)
        #expect(try pages.html("guide/late/").contains("id=\"_notice-DR-1001-runs_small-2026-10-05\""))
        #expect(try !pages.html("guide/").contains("role=\"note\""))
    }

    @Test("an earlier version of a policy shows no notice of today; the one in force does")
    func policyVersions() throws {
        var content = SampleShop.content()
        for version in content.policies[0].versions.indices {
            for language in [SampleShop.en, SampleShop.zh] {
                content.policies[0].versions[version].texts.byLanguage[language]?.issues = ["runs_small"]
            }
        }
        let pages = try Self.pages([Self.dress], content)
        #expect(try pages.html("policies/returns/").contains("role=\"note\" aria-labelledby=\"_notice-DR-1001"))
        #expect(try !pages.html("policies/returns/2025-03-01/").contains("_notice-DR-1001"))
    }

    @Test("a notice that the shop wrote has its text, its links, what it offers and its days, and no figures")
    func writtenOnes() throws {
        let pages = try Self.pages([Self.written("moving", links: ["../faq/shipping/late.md"])])
        let english = try pages.html("notices/moving-2026-11-01/")
        #expect(english.contains("<h1>We move house</h1>") && english.contains("<p class=\"lead\">Parcels leave a day later.</p>"))
        #expect(english.contains("<a href=\"../../faq/shipping/late/\">link</a>"))
        #expect(english.contains("<dd>A 5 USD coupon</dd>"))
        #expect(english.contains("From 1 November 2026 to 20 November 2026."))
        #expect(!english.contains("usual") && !english.contains("Figures"))
        #expect(try pages.html("zh/notices/moving-2026-11-01/").contains("<h1>仓库搬迁</h1>"))
        let line = try #require(try pages.file("api/notices.json").split(separator: "\n").dropFirst().first)
        #expect(line.contains("\"issue\":null") && line.contains("\"probability\":null,\"evidence\":null,\"written\":true"))
        #expect(line.contains("\"compensation\":\"5美元优惠券\",\"text\":\"Text of 仓库搬迁.\""))
        #expect(try pages.file("zh/feed.xml").contains("<title>仓库搬迁</title>"))
    }

    @Test("a link to a written notice that is not shown leads to all notices, and its own links are checked all the same")
    func unpublished() throws {
        var content = SampleShop.content()
        content.writtenNotices = [
            WrittenNotice(
                name: "moving", scopes: [.site], start: SampleShop.day("2027-01-01"),
                texts: SampleShop.texts("notices/moving", "We move house", "仓库搬迁", links: ["../faq/shipping/lat.md"]))
        ]
        content.pages[0].texts = SampleShop.texts("pages/about", "About us", "关于我们", links: ["../notices/moving.md"])
        let pages = try Self.pages([], content)
        #expect(try pages.html("about/").contains("<a href=\"../notices/\">link</a>"))
        #expect(
            pages.diagnostics.map(\.text).filter { $0.contains("nowhere") || $0.contains("leads to no page") } == [
                "content/notices/moving.en.md:8: error: '../faq/shipping/lat.md' leads to no page; did you mean 'faq/shipping/late'?",
                "content/notices/moving.zh.md:8: error: '../faq/shipping/lat.md' leads to no page; did you mean 'faq/shipping/late'?",
            ])
    }

    @Test("a merged notice stands on all its products and lists them; the addresses of those it stands for lead to it")
    func merged() throws {
        var content = SampleShop.content()
        content.products.append(Product(sku: SKU("DR-1002"), name: LocalizedText("Fern dress")))
        var notice = Self.notice("dresses", [.product(SKU("DR-1001")), .product(SKU("DR-1002"))], issue: "runs_small")
        notice.replaced = ["DR-1002-runs_small-2026-10-12"]
        let pages = try Self.pages([notice], content)
        for path in ["products/DR-1001/", "products/DR-1002/"] { #expect(try pages.html(path).contains("notice-dresses\"")) }
        let html = try pages.html("notices/dresses/")
        #expect(html.contains("<h1>Ivy dress, Fern dress: runs small</h1>"))
        #expect(
            html.contains(
                "<dd><a href=\"../../products/DR-1001/\">Ivy dress</a></dd><dd><a href=\"../../products/DR-1002/\">Fern dress</a></dd>"))
        #expect(try pages.html("notices/DR-1002-runs_small-2026-10-12/").contains("url=../dresses/"))
        #expect(try pages.html("zh/notices/DR-1002-runs_small-2026-10-12/").contains("url=../dresses/"))
        let line = try #require(try pages.file("api/notices.json").split(separator: "\n").dropFirst().first)
        #expect(
            line.contains(
                "\"scope\":\"product\",\"sku\":\"DR-1001\",\"scopes\":[{\"scope\":\"product\",\"sku\":\"DR-1001\"},{\"scope\":\"product\",\"sku\":\"DR-1002\"}]"
            ))
        #expect(line.contains("\"replaced\":[\"DR-1002-runs_small-2026-10-12\"]"))
    }

    @Test("the shop's own words stand instead of the issue's, and a pinned notice says that the shop keeps it")
    func ownWords() throws {
        var notice = Self.dress
        notice.title = LocalizedText([SampleShop.en: "Ivy dress: cut close", SampleShop.zh: "常春藤裙：版型偏修身"])
        notice.advice = LocalizedText("Measure first.")
        notice.isPinned = true
        let html = try Self.pages([notice]).html("notices/DR-1001-runs_small-2026-10-05/")
        #expect(html.contains("<h1>Ivy dress: cut close</h1>") && html.contains("<p class=\"lead\">Measure first.</p>"))
        #expect(html.contains("We keep this notice up until we take it down ourselves."))
    }

    @Test("products and size charts with an active notice are marked in search, with the most urgent level")
    func search() throws {
        var retired = Self.notice("old", [.product(SKU("DR-1001"))], issue: "odd", level: 1, to: "2026-10-12")
        retired.to = SampleShop.day("2026-11-02")
        let entries = try Self.pages([Self.dress, retired, Self.lost]).plan.searchEntries
        #expect(
            entries.filter { $0.notice != nil }.map { "\($0.route.path) \($0.notice ?? 0)" } == [
                "products/DR-1001/ 2", "size-charts/dresses/ 2", "zh/products/DR-1001/ 2", "zh/size-charts/dresses/ 2",
            ])
        #expect(entries.contains { $0.kind == .notice && $0.title == "Lost parcels: more than usual" })
    }

    @Test("ids with odd characters make safe addresses and stay what they are in the JSON")
    func oddIDs() throws {
        let id = "A/B \"<1>\"..-runs_small-2026-10-05"
        let pages = try Self.pages([Self.notice(id, [.product(SKU("A/B \"<1>\".."))], issue: "runs_small")])
        let path = "notices/A~2FB~20~22~3C1~3E~22..-runs_small-2026-10-05/"
        #expect(try pages.html(path).contains("<h1>A/B &quot;&lt;1&gt;&quot;..: runs small</h1>"))
        #expect(try pages.html("notices/").contains("href=\"../\(path)\""))
        #expect(try pages.file("api/notices.json").contains("\"id\":\"A/B \\\"\\u003c1>\\\"..-runs_small-2026-10-05\""))
    }
}
