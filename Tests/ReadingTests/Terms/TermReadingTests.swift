import Model
import Testing

@testable import Reading

@Suite("Terms of policies")
struct TermReadingTests {
    private let english = Language("en")
    private let chinese = Language("zh")

    private func money(_ units: Int, _ code: String) throws -> Money { Money(units: units, currency: try #require(Currency(code))) }

    private func both(_ english: String, _ chinese: String) -> LocalizedText {
        LocalizedText([self.english: english, self.chinese: chinese])
    }

    @Test("returns are read with windows, costs, refunds, addresses, seasons and tiers")
    func returns() throws {
        let (terms, lines, _) = readTerms(
            """
            covers: { countries: [US, CN], categories: clothing, channels: livestream, tiers: circle }
            conditions: [{ en: Unworn, zh: 未穿着 }, Clean]
            time_limits: [{ what: { en: Report, zh: 反馈 }, within: 7 days, from: delivery }]
            returns:
              window: 30 days
              from: { en: the season's end, zh: 季末 }
              methods: [mail, drop-off]
              items: new
              costs:
                - { reason: our fault, pays: shop, label: download }
                - { reason: changed mind, pays: customer, price: [4.90 USD, { CN: 8 CNY }], taken_off_refund: yes }
              refund: { form: original payment, within: 3 business days, from: arrival, bank: 5-10 days }
              replacements: [same, other size]
              restocking_fee: [5 USD, { CN: 10 CNY }]
              addresses: [{ from: US, country: US, address: { en: "Reno, Nevada", zh: 里诺 } }]
              seasons: [{ name: { en: Christmas, zh: 圣诞季 }, first: 2025-11-01, last: 2025-12-24, window: 8 weeks }]
              final_sale: [{ en: Underwear, zh: 内衣 }, { categories: shoes }, Rings]
              keep_below: 20 USD
              tiers: [{ tier: circle, window: 45 days, costs: { pays: shop } }]
            """)
        #expect(lines.isEmpty)
        let found = try #require(terms)
        #expect(found.coverage.countries.map(\.code) == ["US", "CN"])
        #expect(found.coverage.categories == ["clothing"])
        #expect(found.coverage.channels == ["livestream"])
        #expect(found.coverage.tiers == ["circle"])
        #expect(found.conditions == [both("Unworn", "未穿着"), LocalizedText("Clean")])
        #expect(found.timeLimits.map(\.within) == [TimeSpan(most: 7, unit: .day)])
        #expect(found.timeLimits.map(\.from) == [.event(.delivery)])
        #expect(found.timeLimits.map(\.place.line) == [3])
        let returns = try #require(found.returns)
        #expect(returns.window == .length(Length(count: 30, unit: .day)))
        #expect(returns.from == .words(both("the season's end", "季末")))
        #expect(returns.methods == [.mail, .dropOff])
        #expect(returns.itemConditions == [.new])
        #expect(returns.costs.map(\.reason) == [.ourFault, .changedMind])
        #expect(returns.costs.map(\.payer) == [.shop, .customer])
        #expect(returns.costs.map(\.label) == [.download, nil])
        #expect(returns.costs.map(\.isTakenOffRefund) == [false, true])
        let china = try #require(Country("CN"))
        #expect(
            returns.costs[1].prices == [Price(amount: try money(490, "USD")), Price(amount: try money(800, "CNY"), countries: [china])])
        #expect(returns.refund?.forms == [.originalPayment])
        #expect(returns.refund?.within == TimeSpan(most: 3, unit: .businessDay))
        #expect(returns.refund?.from == .event(.arrival))
        #expect(returns.refund?.bank == TimeSpan(least: 5, most: 10, unit: .day))
        #expect(returns.replacements == [.same, .otherSize])
        let restocking = [Price(amount: try money(500, "USD")), Price(amount: try money(1000, "CNY"), countries: [china])]
        #expect(returns.restockingFee == .amounts(restocking))
        #expect(returns.addresses.map(\.country.code) == ["US"])
        #expect(returns.seasons.map(\.first) == [Day(iso: "2025-11-01")])
        #expect(returns.seasons.map(\.window) == [.length(Length(count: 8, unit: .week))])
        #expect(returns.finalSale.map(\.what) == [both("Underwear", "内衣"), nil, LocalizedText("Rings")])
        #expect(returns.finalSale.map(\.categories) == [[], ["shoes"], []])
        #expect(returns.keepBelow == (try money(2000, "USD")))
        #expect(returns.tiers.map(\.window) == [.length(Length(count: 45, unit: .day))])
        #expect(returns.tiers.map(\.cost?.reason) == [.changedMind])
    }

    @Test("exchange, shipping and warranty are read with what they say nothing of")
    func shipping() throws {
        let (terms, lines, _) = readTerms(
            """
            exchange: { window: 30 days, options: [other size], free_per_order: 1, sent: return scan }
            shipping:
              from: CN
              dispatch: { channels: livestream, within: 48 hours }
              delivery: [{ to: US, within: 7-12 days, carrier: meridian, remote: 3 days }, { within: 10-20 days, from: payment }]
              fees: [{ to: CN, fee: 8 CNY, free_from: 99 CNY }, { fee: 4.90 USD }]
              duties: [{ to: [US, GB], pays: shop }, { pays: customer }]
            warranty:
              covers: [{ what: Clothing, categories: clothing, length: 6 months, faults: Seams }]
              remedies: [repair, refund]
              within: 10 business days
              within_from: arrival
              pays: shop
            """)
        #expect(lines.isEmpty)
        let exchange = try #require(terms?.exchange)
        #expect(exchange.from == .event(.delivery))
        #expect(exchange.sent == .event(.returnScan))
        #expect(exchange.freePerOrder == 1)
        let shipping = try #require(terms?.shipping)
        #expect(shipping.origin?.code == "CN")
        #expect(shipping.dispatch.map(\.channels) == [["livestream"]])
        #expect(shipping.dispatch.map(\.from) == [nil])
        #expect(shipping.delivery.map(\.from) == [.event(.dispatch), .event(.payment)])
        #expect(shipping.delivery.map(\.carrier) == ["meridian", nil])
        #expect(shipping.delivery.map(\.remoteExtra) == [TimeSpan(most: 3, unit: .day), nil])
        #expect(shipping.fees.map(\.freeFrom) == [try money(9900, "CNY"), nil])
        #expect(shipping.duties.map(\.payer) == [.shop, .customer])
        let warranty = try #require(terms?.warranty)
        #expect(warranty.covers.map(\.length) == [Length(count: 6, unit: .month)])
        #expect(warranty.remedies == [.repair, .refund])
        #expect(warranty.withinFrom == .event(.arrival))
    }

    @Test("prices, advertisements, tiers and the compensation standard are read")
    func compensation() throws {
        let (terms, lines, _) = readTerms(
            """
            price: { window: 15 days, gives: { refund: difference, within: 1-3 business days } }
            advertising: { binding: Shows, correction: 24 hours, choices: [{ refund: full, free_return: true }, { refund: 10 % }] }
            tiers: [{ id: circle, name: Circle, threshold: [500 USD, 3500 CNY], within: 12 months, replacement_first: true }]
            compensation:
              - issue: [late_delivery, lost_parcel]
                level: 1
                report: 7 days
                report_from: delivery
                freight: shop
                choices:
                  - { reship: true, within: 24 hours, from: choice }
                  - { refund: full, coupon: 5 USD, gift: Tea }
                  - { refund: 5 USD, words: at once }
                  - { replacement: true, exchange: false, repair: yes, part: true }
                steps: [{ what: Check, within: 24 hours }]
            """)
        #expect(lines.isEmpty)
        #expect(terms?.price?.from == .event(.order))
        #expect(terms?.price?.gives.parts == [.refund(.difference)])
        #expect(terms?.advertising?.choices.map(\.parts) == [[.refund(.full), .freeReturn], [.refund(.percent(1000))]])
        let tier = try #require(terms?.tiers.first)
        #expect(tier.thresholds == [try money(50_000, "USD"), try money(350_000, "CNY")])
        #expect(tier.period == Length(count: 12, unit: .month))
        #expect(tier.getsReplacementFirst && !tier.isAnsweredFirst)
        let remedy = try #require(terms?.compensation.first)
        #expect(remedy.issues == ["late_delivery", "lost_parcel"])
        #expect(remedy.report == Remedy.Deadline(within: TimeSpan(most: 7, unit: .day), from: .event(.delivery)))
        #expect(
            remedy.choices.map(\.parts) == [
                [.reship], [.refund(.full), .coupon(try money(500, "USD")), .gift(LocalizedText("Tea"))],
                [.refund(.amount(try money(500, "USD"))), .words(LocalizedText("at once"))], [.replacement, .repair, .missingPart],
            ])
        #expect(remedy.choices[0].deadline == Remedy.Deadline(within: TimeSpan(most: 24, unit: .hour), from: .event(.choice)))
        #expect(remedy.steps.map(\.from) == [nil])
    }

    @Test("a version says when it was announced, how large the change is and what was mended since")
    func versions() async throws {
        let folder = TestFolder.bilingual([
            "policies/returns/2026-09-01.en.md": article(
                "change_kind: minor\nannounced: 2026-08-15\ncorrections:\n  - { date: 2026-10-02, note: Two words }\n"
                    + "  - { date: 2026-09-20, note: { en: A slip, zh: 笔误 } }"),
            "policies/returns/2026-09-01.zh.md": article(
                "announced: 2026-08-15\ncorrections: [{ date: 2026-10-02, note: 两个字 }]\nterms: { returns: { window: 30 days } }"),
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        let version = try #require(content?.policies.first?.versions.first)
        #expect(version.changeKind == .minor)
        #expect(version.announced == Day(iso: "2026-08-15"))
        #expect(version.corrections.map(\.day) == [Day(iso: "2026-09-20"), Day(iso: "2026-10-02")])
        #expect(version.corrections.map(\.note) == [both("A slip", "笔误"), both("Two words", "两个字")])
        #expect(version.terms?.file.hasSuffix("2026-09-01.zh.md") == true)
        #expect(version.terms?.returns != nil)
    }

    @Test("tiers may be defined in another policy, in either language's file")
    func tiersElsewhere() async throws {
        let folder = TestFolder.bilingual([
            "policies/returns.en.md": article("terms: { returns: { tiers: [{ tier: circle, window: 45 days }] } }"),
            "policies/returns.zh.md": article(),
            "policies/members.en.md": article(), "policies/members.zh.md": article("terms: { tiers: { id: circle, name: Circle } }"),
        ])
        #expect(try await folder.read().diagnostics.isEmpty)
    }

    @Test("nothing behind 'terms:' is no terms")
    func empty() async throws {
        let (content, diagnostics) = try await TestFolder(["policies/a.md": article("terms:")]).read()
        #expect(diagnostics.isEmpty)
        #expect(content?.policies.first?.versions.first?.terms == nil)
    }
}
