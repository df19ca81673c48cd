import Model
import Testing

@testable import Notices

@Suite("Explanations")
struct ExplainTests {
    private static let asOf = Day(year: 2100, month: 1, day: 4)!

    private func explain(_ shop: ShopHistory, _ product: Int, _ issue: String = "runs_small") -> Explanation {
        Notices.explain(
            Subject(.product(SKU(ShopHistory.name(product))), issue), shop.statistics, issues: IssueCatalogue([]), asOf: Self.asOf)
    }

    /// Product 4 has 9 complaints of the kind in weeks 30 to 39, the last.
    private static let troubled: ShopHistory = {
        var shop = ShopHistory(weeks: 40)
        shop.set("runs_small", 9, of: 4, in: 30..<40)
        return shop
    }()

    @Test("a rise tells its week, when the trouble began, and what stood behind it")
    func rise() throws {
        let told = explain(Self.troubled, 4)
        #expect(told.finding == .up)
        let rise = try #require(told.rises.first)
        #expect(told.rises.count == 1)
        #expect(told.weeks[rise.week].week.monday.advanced(by: 7) == told.active?.from)
        #expect(told.weeks[rise.week].probability >= 0.9)
        #expect(try #require(rise.before) < 0.9)
        #expect(told.weeks[rise.first].week.monday == Self.troubled.monday(30))
        // Recent complaints: 2 a week for 29 weeks, then 9 a week, each week worth .8 (say) of the week after.
        let weeks = rise.week - rise.first + 1
        let recent = ((0..<29).map { _ in 2.0 } + (0..<weeks).map { _ in 9.0 }).reduce(0.0) { $0 * Knobs().countDecay + $1 }
        #expect(abs(rise.recentCount - recent) < 0.01)
    }

    @Test("the figures are those of the notice, with their intervals")
    func figures() throws {
        let told = explain(Self.troubled, 4)
        let notice = try #require(told.active)
        #expect(told.evidence == notice.evidence)
        #expect(told.rate == .share(of: Double(notice.evidence.tickets), in: notice.evidence.orders))
        #expect(told.ratio.low > 1)
        #expect(told.ratio.low < told.ratio.high)
    }

    @Test("what is said to take a notice down does so, and one complaint a week more does not")
    func fallsAsTold() throws {
        let outlook = try #require(explain(Self.troubled, 4).outlook)
        let ordinary = try #require(outlook.ordinary)
        func end(_ complaints: Int, after weeks: Int) -> Day? {
            var shop = ShopHistory(weeks: 40 + weeks)
            shop.set("runs_small", 9, of: 4, in: 30..<40)
            shop.set("runs_small", complaints, of: 4, in: 40..<(40 + weeks))
            return decide(shop).notices.first { $0.scope == .product(SKU("P04")) }?.to
        }
        // Two a week are usual.
        #expect(abs(ordinary.complaints - 2) < 0.1)
        #expect(end(2, after: ordinary.weeks - 1) == nil)
        #expect(end(2, after: ordinary.weeks) == Self.troubled.monday(40 + ordinary.weeks))
        let slowest = try #require(outlook.slowest)
        // What is usual moves a little meanwhile, so the last week may be one sooner or later.
        let last = try #require(end(Int(slowest.complaints), after: slowest.weeks + 1))
        #expect(last >= Self.troubled.monday(39 + slowest.weeks) && last <= Self.troubled.monday(41 + slowest.weeks))
        #expect(end(Int(slowest.complaints) + 1, after: 26) == nil)
    }

    @Test("what is said to bring a notice up does so, but for what it adds to the usual itself, and one complaint fewer does not")
    func risesAsTold() throws {
        let outlook = try #require(explain(ShopHistory(weeks: 40), 4).outlook)
        func isUp(_ complaints: Int, for weeks: Int) -> Bool {
            var shop = ShopHistory(weeks: 40 + weeks)
            shop.set("runs_small", complaints, of: 4, in: 40..<(40 + weeks))
            return decide(shop).active.contains { $0.scope == .product(SKU("P04")) }
        }
        let next = try #require(outlook.nextWeekToRise)
        // One of 30 products: its own complaints raise what is usual a little.
        #expect(isUp(next + 1, for: 1))
        #expect(!isUp(next - 1, for: 1))
        let month = try #require(outlook.monthToRise)
        #expect((1...4).contains { isUp(month + 1, for: $0) })
        #expect(!(1...4).contains { isUp(month - 1, for: $0) })
    }

    @Test(
        "why there is none",
        arguments: [
            ("normal: as many as everybody has", "runs_small", 2, 0..<40, Explanation.Finding.normal),
            ("too few: three in one week where a tenth was usual", "rare", 3, 39..<40, .neverEnough(complaints: 3)),
            ("not sure: twice the usual for three weeks", "runs_small", 4, 37..<40, .notSure),
            ("no complaint of the kind", "unknown", 0, 0..<40, .noComplaints),
        ])
    func findings(_ name: String, _ issue: String, _ count: Int, _ weeks: Range<Int>, _ finding: Explanation.Finding) {
        var shop = ShopHistory(weeks: 40)
        shop.set(issue, count, of: 4, in: weeks)
        #expect(explain(shop, 4, issue).finding == finding, "\(name)")
    }

    @Test("a product that nobody buys any more has come down for that")
    func idle() {
        var shop = Self.troubled
        shop.set(orders: nil, of: 4, in: 33..<40)
        shop.set("runs_small", 0, of: 4, in: 36..<40)
        let told = explain(shop, 4)
        #expect(told.active == nil)
        #expect([.idle, .tooFew(recent: 0)].contains { $0 == told.finding } || told.notices.count == 1)
    }

    @Test("trouble of the whole shop covers its products")
    func covered() {
        var shop = ShopHistory(weeks: 30)
        shop.multiplyTickets(by: 4, of: "late_delivery", in: 26..<30)
        let told = explain(shop, 4, "late_delivery")
        #expect(told.wider.map(\.scope) == [.site])
        #expect(told.active == nil)
        let site = Notices.explain(Subject(.site, "late_delivery"), shop.statistics, issues: IssueCatalogue([]), asOf: Self.asOf)
        #expect(site.finding == .up)
        #expect(site.wider.isEmpty)
        #expect(site.thresholds.countsLastWeek)
        #expect(site.outlook?.ordinary != nil)
    }

    @Test("the weeks that matter are those around the last notice, without the middle of a long one")
    func windows() {
        // Of the first week too little is known of the orders behind its complaints.
        #expect(explain(ShopHistory(weeks: 40), 4).windows == [23..<39])
        #expect(explain(ShopHistory(weeks: 5), 4).windows == [0..<4])
        // The trouble began in week 30, which is the 29th that was decided about.
        #expect(explain(Self.troubled, 4).windows == [23..<39])
        var long = ShopHistory(weeks: 80)
        long.set("runs_small", 9, of: 4, in: 30..<80)
        let told = explain(long, 4)
        #expect(told.windows.count == 2)
        #expect(told.windows.first?.lowerBound == 23)
        #expect(told.windows.last == 63..<79)
    }

    @Test("no statistics at all explain nothing and break nothing")
    func nothing() {
        let told = Notices.explain(Subject(.site, "x"), WeeklyStatistics(), issues: IssueCatalogue([]), asOf: Self.asOf)
        #expect(told.lastWeek == nil)
        #expect(told.finding == .noComplaints)
        #expect(told.windows == [0..<0])
    }

    @Test(
        "names that nobody knows are told with the nearest one",
        arguments: [
            (
                Notice.Scope.product(SKU("p4")), "runs_smal",
                [
                    "signpost notices explain: error: there is no issue 'runs_smal'; did you mean 'runs_small'?",
                    "signpost notices explain: error: there is no product 'p4' in products.csv or the statistics; did you mean 'P04'?",
                ]
            ),
            (
                .carrier("swift"), "runs_small",
                ["signpost notices explain: error: there is no carrier 'swift' in the statistics; none is known at all"]
            ),
            (
                .category("trousers"), "runs_small",
                [
                    "signpost notices explain: error: there is no category 'trousers' in products.csv; one that is known is 'dresses'"
                ]
            ),
            (.product(SKU("P04")), "runs_small", []),
        ] as [(Notice.Scope, String, [String])])
    func unknownNames(_ scope: Notice.Scope, _ issue: String, _ expected: [String]) {
        let names = KnownNames(
            ShopHistory(products: 5, weeks: 1).statistics, products: [Product(sku: SKU("P01"), category: "dresses")],
            issues: IssueCatalogue([]))
        #expect(names.faults(of: Subject(scope, issue)).inOrder.map(\.text) == expected)
    }
}
