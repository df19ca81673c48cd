import Model
import Testing

@testable import Site

@Suite("Terms on a policy's page") struct TermPageTests {
    static func tiles(_ terms: PolicyTerms, _ language: Language = SampleShop.en) throws -> [String] {
        TermTiles.tiles(of: terms, in: try SampleTerms.words(language)).map { "\($0.value) | \($0.caption) | \($0.fact ?? "-")" }
    }

    /// The sample shop, its return policies with the terms.
    static func pages(_ terms: PolicyTerms, links: [String] = []) throws -> SamplePages {
        var content = SampleShop.content()
        for number in content.policies[0].versions.indices { content.policies[0].versions[number].terms = terms }
        if !links.isEmpty {
            content.questions[0] = Question(
                category: "shipping", name: "late", texts: SampleShop.texts("faq/shipping/late", "Late", nil, links: links))
        }
        return try SamplePages(content)
    }

    @Test("the facts that most readers come for stand large, two by two on a phone")
    func tiles() throws {
        #expect(
            try Self.tiles(SampleTerms.returns) == [
                "30 days | Time to return, from delivery | returns.window",
                "Free | Return shipping if it is our mistake, label to download | returns.costs.our_fault",
                "4.90 USD | Return shipping if you changed your mind (Mainland China: 8 CNY), taken off the refund | returns.costs.changed_mind",
                "3 business days | Refund sent, after it arrives with us | returns.refund.within",
            ])
        #expect(
            try Self.tiles(SampleTerms.shipping) == [
                "24 hours | Your order leaves | shipping.dispatch", "48 hours | Dispatch: orders from chat | shipping.dispatch.chat",
                "2 to 20 days | Delivery, depending on the region | -", "49 USD | Free shipping from (Mainland China: 99 CNY) | -",
            ])
        #expect(
            try Self.tiles(SampleTerms.returns, SampleShop.zh).prefix(2) == [
                "30天 | 退货期限，从签收算起 | returns.window", "我们承担 | 我方原因退货的运费，自助下载面单 | returns.costs.our_fault",
            ])
    }

    @Test("deadlines that all lines of a compensation standard share stand large; one that differs does not")
    func sharedDeadlines() throws {
        #expect(try Self.tiles(SampleTerms.compensation) == ["24 hours | Until a new parcel leaves | -"])
        var differing = SampleTerms.compensation
        differing.compensation[2].choices[0].deadline?.within = SampleTerms.days(2)
        #expect(try Self.tiles(differing) == [])
    }

    @Test("a policy of time limits alone shows the first of them large")
    func limits() throws {
        let terms = SampleTerms.terms { terms in
            terms.timeLimits = (1...5).map {
                PolicyTerms.TimeLimit(
                    what: SampleTerms.both("step \($0)", "第\($0)步"), within: SampleTerms.days($0), from: .event(.request),
                    place: SampleTerms.place)
            }
        }
        #expect(
            try Self.tiles(terms) == [
                "1 day | Step 1, from your request | time_limits.1", "2 days | Step 2, from your request | time_limits.2",
                "3 days | Step 3, from your request | time_limits.3", "4 days | Step 4, from your request | time_limits.4",
            ])
    }

    @Test("delivery, fee and duties meet in a line for each region, no duties at home; a region whose countries differ in a fee is split")
    func shipping() throws {
        func rows(_ terms: PolicyTerms) throws -> [String] {
            let table = try #require(ShippingTable(terms, try SampleTerms.words()))
            return table.rows.map { "\($0.place) | \($0.time ?? "-") | \($0.fee ?? "-") | \($0.duties ?? "-") | \($0.carrier ?? "-")" }
        }
        #expect(
            try rows(SampleTerms.shipping) == [
                "Mainland China | 2 to 4 days | 8 CNY, free from 99 CNY | - | -",
                "United States | 7 to 12 days (remote areas up to 3 days more) | 4.90 USD, free from 49 USD | We pay | Meridian Express",
                "United Kingdom, EU | 6 to 10 days | 4.90 USD, free from 49 USD | We pay | -",
                "Everywhere else | 10 to 20 days | 4.90 USD, free from 49 USD | You pay | -",
            ])
        var split = SampleTerms.shipping
        split.shipping?.fees.append(
            ShippingTerms.ShippingFee(
                countries: SampleTerms.countries("GB", "JP"), fee: SampleTerms.money(0, "USD"), freeFrom: nil, place: SampleTerms.place))
        #expect(
            try rows(split).dropFirst(2) == [
                "United Kingdom | 6 to 10 days | Free | We pay | -", "EU | 6 to 10 days | 4.90 USD, free from 49 USD | We pay | -",
                "Japan | 10 to 20 days | Free | You pay | -", "Everywhere else | 10 to 20 days | 4.90 USD, free from 49 USD | You pay | -",
            ])
    }

    @Test("search learns the terms as sections of the page, before the author's own and under anchors that the page has")
    func search() throws {
        for terms in [SampleTerms.returns, SampleTerms.shipping, SampleTerms.compensation] {
            let pages = try Self.pages(terms)
            let html = try pages.html("policies/returns/")
            let body = try #require(pages.plan.searchEntries.first { $0.route.path == "policies/returns/" }).body
            var end = 0
            for section in body.sections {
                #expect(section.range.lowerBound == end)
                end = section.range.upperBound
                if let anchor = section.heading?.anchor { #expect(html.contains("id=\"\(anchor)\""), "\(anchor)") }
            }
            #expect(end == body.plain.count)
        }
        let returns = try #require(try Self.pages(SampleTerms.returns).plan.searchEntries.first { $0.route.path == "zh/policies/returns/" })
        let glance = try #require(returns.body.sections.first { $0.heading?.anchor == "_glance" })
        #expect(String(decoding: returns.body.plain[glance.range], as: UTF8.self).contains("退货期限: 签收后30天内\n"))
    }

    @Test("the page opens with the terms, and says nothing twice; words of the author are escaped")
    func page() throws {
        var terms = SampleTerms.returns
        terms.conditions.append(SampleTerms.both("Tags <on> & \"clean\"", "吊牌<完好>"))
        let pages = try Self.pages(terms)
        #expect(pages.diagnostics == [])
        let html = try pages.html("policies/returns/")
        let card = try #require(html.firstRange(of: "id=\"_glance\"")?.lowerBound)
        let prose = try #require(html.firstRange(of: "<p>Text of Returns.")?.lowerBound)
        #expect(card < prose)
        #expect(html.contains("<li><strong>30 days</strong> <span>Time to return, from delivery</span></li>"))
        #expect(!html.contains("<dt>Time to return</dt>"))
        #expect(html.contains("<dt>Restocking fee</dt><dd>12.5% of the price</dd>"))
        #expect(html.contains("<li>Tags &lt;on&gt; &amp; &quot;clean&quot;</li>"))
        #expect(html.contains("<ol>\n<li>Open My orders.</li>\n<li>Hand the parcel in.</li>\n</ol>"))
        #expect(
            html.contains(
                "<p class=\"sheet\"><strong>Marlow Help</strong> <span>Version of 1 September 2026</span> <span>https://help.example.com/policies/returns/2026-09-01/</span></p>"
            ))
        #expect(try pages.html("zh/policies/returns/").contains("<h2 id=\"_glance\">一眼看懂</h2>"))
        #expect(try !SamplePages().html("policies/returns/").contains("_glance"))
    }

    @Test("a product's page says how long it may be sent back, and that it is final sale")
    func product() throws {
        #expect(
            try Self.pages(SampleTerms.returns).html("products/DR-1001/").contains(
                "<div><dt>Returns</dt><dd><a href=\"../../policies/returns/\">30 days from delivery</a></dd></div>"))
        var final = SampleTerms.returns
        final.returns?.finalSale = [ReturnTerms.FinalSale(what: nil, categories: ["dresses"])]
        #expect(try Self.pages(final).html("products/DR-1001/").contains(">Final sale (faults are still covered)</a>"))
        var members = SampleTerms.returns
        members.coverage.tiers = ["circle"]
        #expect(try !Self.pages(members).html("products/DR-1001/").contains("<dt>Returns</dt>"))
        #expect(try !SamplePages().html("products/DR-1001/").contains("<dt>Returns</dt>"))
    }

    @Test("every fact is on the page: in a tile, in a table or in a list")
    func complete() throws {
        for terms in [SampleTerms.returns, SampleTerms.shipping, SampleTerms.compensation] {
            let html = try Self.pages(terms).html("policies/returns/")
            let words = try SampleTerms.words()
            let tiles = Set(TermTiles.tiles(of: terms, in: words).compactMap(\.fact))
            for fact in TermFacts.facts(of: terms, in: words) where !fact.isInTable && !tiles.contains(fact.id) {
                #expect(html.contains(HTML.escaped(fact.value)), "\(fact.id)")
            }
        }
    }

    @Test("a line of the standard can be linked by the code of its issue, from the page and from elsewhere")
    func anchors() throws {
        let pages = try Self.pages(SampleTerms.compensation, links: ["../../policies/returns.md#lost_parcel"])
        #expect(pages.diagnostics == [])
        let html = try pages.html("policies/returns/")
        #expect(html.contains("<tr id=\"late_delivery\"><th scope=\"row\"><a href=\"#late_delivery\">Parcel late</a></th>"))
        #expect(html.contains("<tr><th scope=\"row\">Parcel more than 3 days late</th>"))
        #expect(html.contains("<a href=\"#lost_parcel\">Lost parcels</a> <span class=\"level\">Level 1: handled first</span>"))
        #expect(
            html.contains("<li>A full refund and a coupon of 5 USD <span class=\"quiet\">1 to 3 business days from your choice</span></li>")
        )
        let wrong = try Self.pages(SampleTerms.compensation, links: ["../../policies/returns.md#lost_parcels"])
        #expect(
            wrong.diagnostics.map(\.text) == [
                "content/faq/shipping/late.en.md:8: error: '../../policies/returns.md#lost_parcels' leads to no heading of 'content/policies/returns/2026-09-01.en.md'; did you mean '#lost_parcel'?"
            ])
    }
}
