import Model
import Testing

@testable import Policies

private let english = Language("en")
private let chinese = Language("zh")

@Suite("Terms as lines")
struct TermLinesTests {
    private func lines(_ terms: PolicyTerms, in language: Language = english) -> [String] {
        TermLines(terms.tree, language: language, fallback: english).lines
    }

    private let here = TextPlace()

    private func money(_ units: Int, _ code: String) throws -> Money { Money(units: units, currency: try #require(Currency(code))) }

    @Test("what nobody wrote makes no line")
    func empty() {
        #expect(lines(PolicyTerms(file: "a", place: here)) == [])
    }

    @Test("returns: every fact is a line of its own, under the keys of the front matter")
    func returns() throws {
        var terms = PolicyTerms(file: "a", place: here)
        terms.conditions = [LocalizedText([english: "Unworn,\nwith tags", chinese: "未穿着"]), LocalizedText("In a bag")]
        var returns = ReturnTerms(place: here)
        returns.window = .length(Length(count: 30, unit: .day))
        returns.methods = [.mail, .dropOff]
        var cost = Cost(reason: .changedMind, payer: .customer)
        cost.prices = [
            Price(amount: try money(490, "USD")), Price(amount: try money(800, "CNY"), countries: [try #require(Country("CN"))]),
        ]
        cost.isTakenOffRefund = true
        cost.label = .download
        returns.costs = [Cost(reason: .ourFault, payer: .shop), cost]
        var refund = RefundTerms(place: here)
        refund.forms = [.originalPayment]
        refund.within = TimeSpan(most: 3, unit: .businessDay)
        refund.from = .event(.arrival)
        refund.bank = TimeSpan(least: 5, most: 10, unit: .day)
        returns.refund = refund
        returns.restockingFee = .percent(1050)
        returns.seasons = [
            ReturnTerms.Season(
                name: nil, first: try #require(Day(iso: "2025-11-01")), last: try #require(Day(iso: "2025-12-24")),
                window: .length(Length(count: 1, unit: .week)))
        ]
        terms.returns = returns
        #expect(
            lines(terms) == [
                "conditions[1]: Unworn, with tags",
                "conditions[2]: In a bag",
                "returns.window: 30 days",
                "returns.from: delivery",
                "returns.methods: mail, drop-off",
                "returns.costs[1].reason: our fault",
                "returns.costs[1].pays: shop",
                "returns.costs[2].reason: changed mind",
                "returns.costs[2].pays: customer",
                "returns.costs[2].price[1].amount: 4.90 USD",
                "returns.costs[2].price[2].amount: 8 CNY",
                "returns.costs[2].price[2].countries: CN",
                "returns.costs[2].taken_off_refund: yes",
                "returns.costs[2].label: download",
                "returns.refund.form: original payment",
                "returns.refund.within: 3 business days",
                "returns.refund.from: arrival",
                "returns.refund.bank: 5-10 days",
                "returns.restocking_fee: 10.5 %",
                "returns.seasons[1].first: 2025-11-01",
                "returns.seasons[1].last: 2025-12-24",
                "returns.seasons[1].window: 1 week",
            ])
        #expect(lines(terms, in: chinese).prefix(3) == ["conditions[1]: 未穿着", "conditions[2]: In a bag", "returns.window: 30 days"])
    }

    @Test("all members of the Union or the Area stand under their name, in any order, and others beside them")
    func groups() throws {
        func line(_ countries: [Country]) -> String? {
            var terms = PolicyTerms(file: "a", place: here)
            terms.coverage.countries = countries
            return lines(terms).first
        }
        let (us, gb, iceland) = (try #require(Country("US")), try #require(Country("GB")), try #require(Country("IS")))
        #expect(line([us] + Country.union.reversed() + [gb]) == "covers.countries: EU, GB, US")
        #expect(line(Country.union + [iceland]) == "covers.countries: EU, IS")
        #expect(line(Country.economicArea + [us]) == "covers.countries: EEA, US")
        #expect(line(Country.union.dropLast() + [us, us]).map { $0.hasSuffix("SI, US") && !$0.contains("EU") } == true)
        #expect(line([]) == nil)
    }

    @Test("the compensation standard, member tiers, shipping, warranty, prices and advertising")
    func others() throws {
        var terms = PolicyTerms(file: "a", place: here)
        var shipping = ShippingTerms(place: here)
        shipping.origin = Country("CN")
        shipping.dispatch = [
            .init(what: nil, channels: ["livestream"], within: TimeSpan(most: 48, unit: .hour), from: .event(.payment), place: here)
        ]
        var delivery = ShippingTerms.Delivery(
            countries: [try #require(Country("US"))], region: LocalizedText("West"), within: TimeSpan(least: 7, most: 12, unit: .day),
            from: .event(.dispatch), place: here)
        delivery.carrier = "meridian"
        delivery.remoteExtra = TimeSpan(most: 3, unit: .day)
        shipping.delivery = [delivery]
        shipping.fees = [.init(countries: [], fee: try money(0, "USD"), freeFrom: try money(4900, "USD"), place: here)]
        shipping.duties = [.init(countries: [], payer: .customer)]
        terms.shipping = shipping
        var tier = MemberTier(
            id: "circle", name: LocalizedText("Circle"), thresholds: [try money(50000, "USD")], period: Length(count: 12, unit: .month),
            place: here)
        tier.isAnsweredFirst = true
        terms.tiers = [tier]
        var remedy = Remedy(issues: ["late_delivery", "lost_parcel"], problem: nil, place: here)
        remedy.level = 1
        remedy.choices = [
            .init(parts: [.reship], deadline: .init(within: TimeSpan(most: 24, unit: .hour), from: .event(.choice))),
            .init(parts: [.refund(.full), .coupon(try money(500, "USD")), .words(LocalizedText("A call"))]),
        ]
        remedy.freight = .shop
        terms.compensation = [remedy]
        terms.price = PriceTerms(
            place: here, window: Length(count: 15, unit: .day), from: .words(LocalizedText("the live show")),
            gives: .init(parts: [.refund(.difference)]))
        #expect(
            lines(terms) == [
                "shipping.from: CN",
                "shipping.dispatch[1].channels: livestream",
                "shipping.dispatch[1].within: 48 hours",
                "shipping.dispatch[1].from: payment",
                "shipping.delivery[1].to: US",
                "shipping.delivery[1].region: West",
                "shipping.delivery[1].carrier: meridian",
                "shipping.delivery[1].within: 7-12 days",
                "shipping.delivery[1].from: dispatch",
                "shipping.delivery[1].remote: 3 days",
                "shipping.fees[1].fee: 0 USD",
                "shipping.fees[1].free_from: 49 USD",
                "shipping.duties[1].pays: customer",
                "price.window: 15 days",
                "price.from: the live show",
                "price.gives.refund: difference",
                "tiers[1].id: circle",
                "tiers[1].name: Circle",
                "tiers[1].threshold[1]: 500 USD",
                "tiers[1].within: 12 months",
                "tiers[1].answered_first: yes",
                "compensation[1].issue: late_delivery, lost_parcel",
                "compensation[1].level: 1",
                "compensation[1].choices[1].reship: yes",
                "compensation[1].choices[1].within: 24 hours",
                "compensation[1].choices[1].from: choice",
                "compensation[1].choices[2].refund: full",
                "compensation[1].choices[2].coupon: 5 USD",
                "compensation[1].choices[2].words: A call",
                "compensation[1].freight: shop",
            ])
    }
}
