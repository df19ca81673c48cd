import Model
import Notices
import Testing

@Test("no statistics, no notices")
func emptyStatistics() {
    let history = decide(WeeklyStatistics())
    #expect(history.notices.isEmpty)
    #expect(history.lastWeek == nil)
}

@Test("a shop like any other week after week has no notices")
func quietShop() {
    let history = decide(ShopHistory(weeks: 40))
    #expect(history.notices.isEmpty)
    #expect(history.lastWeek == Week(containing: ShopHistory.start.advanced(by: 7 * 39)))
}

@Test("trouble that begins goes up within weeks and comes down after it ended")
func upAndDown() throws {
    var shop = ShopHistory(weeks: 50)
    shop.set("runs_small", 9, of: 4, in: 20..<32)
    let history = decide(shop)
    let notice = try #require(history.notices.first)
    #expect(history.notices.count == 1)
    #expect(notice.scope == .product(SKU("P04")))
    #expect(notice.issue == "runs_small")
    // 9 of 40 where 2 are usual: two weeks are enough. `from` is the Monday after the last week that it needed.
    #expect(notice.from > shop.monday(20) && notice.from <= shop.monday(23))
    let to = try #require(notice.to)
    #expect(to > shop.monday(32) && to <= shop.monday(40))
    #expect(notice.id == "P04-runs_small-\(notice.from)")
    #expect(history.active.isEmpty)
}

@Test("evidence covers the weeks since trouble became likely, and can be added up by hand")
func evidence() throws {
    var shop = ShopHistory(weeks: 26)
    shop.set("runs_small", 9, of: 4, in: 20..<26)
    let notice = try #require(decide(shop).active.first)
    // More likely than not since its third week, 22: 4 weeks of 9 complaints and 40 orders. Usual is 2 of 40, and a little more until
    // the product itself no longer counts for the catalogue.
    #expect(notice.evidence.weeks == 4)
    #expect(notice.evidence.tickets == 36)
    #expect(abs(notice.evidence.orders - 160) < 1e-6)
    #expect(notice.evidence.expected > 8 && notice.evidence.expected < 8.6)
    #expect(notice.evidence.basis == .orders)
    #expect(notice.probability > 0.99)
}

@Test("small from day one is not learned as normal")
func smallFromDayOne() throws {
    var shop = ShopHistory(weeks: 30)
    shop.set("runs_small", 7, of: 2, in: 0..<30)
    let notice = try #require(decide(shop).active.first)
    #expect(notice.scope == .product(SKU("P02")))
    #expect(notice.from <= shop.monday(8))
    // No longer window than half a year.
    #expect(notice.evidence.weeks == 26)
}

@Test("a product somewhat above the others is not in trouble")
func somewhatAbove() {
    var shop = ShopHistory(weeks: 60, orders: 40)
    // 4 of 3 x ... : every third week one complaint more, a rate of 1.17 times the usual.
    for week in stride(from: 0, to: 60, by: 3) { shop.set("runs_small", 3, of: 2, in: week..<(week + 1)) }
    #expect(decide(shop).notices.isEmpty)
}

@Test("a week without orders raises no notice")
func weekWithoutOrders() {
    var shop = ShopHistory(weeks: 30)
    shop.lose(orders: true, tickets: false, in: 15..<16)
    #expect(decide(shop).notices.isEmpty)
    shop.lose(orders: true, tickets: false, in: 15..<20)
    #expect(decide(shop).notices.isEmpty)
}

@Test("a lost ticket export neither takes notices down nor lowers what is usual")
func lostTickets() throws {
    var shop = ShopHistory(weeks: 30)
    shop.set("runs_small", 9, of: 4, in: 10..<30)
    let undisturbed = decide(shop)
    shop.lose(orders: false, tickets: true, in: 18..<20)
    let history = decide(shop)
    #expect(spells(history) == spells(undisturbed))
    #expect(history.active.count == 1)
}

@Test("a sale raises no notice, although its complaints come weeks later")
func promotion() {
    var shop = ShopHistory(weeks: 40)
    shop.multiplyOrders(by: 5, in: 20..<21)
    // A fifth, two fifths, a fifth ... of 4 x 2 complaints more.
    for (week, factor) in [(20, 2), (21, 3), (22, 2), (23, 2)] { shop.multiplyTickets(by: factor, in: week..<(week + 1)) }
    #expect(decide(shop).notices.isEmpty)
}

@Test("a sale in a week whose orders are lost raises no notice")
func lostPromotion() {
    var shop = ShopHistory(weeks: 40)
    shop.lose(in: 20..<21)
    // The livestream of one product, seen only in its complaints, of every kind.
    for (issue, count) in ShopHistory.usual { shop.set(issue, count * 4, of: 6, in: 21..<23) }
    #expect(decide(shop).notices.isEmpty)
}

@Test("late parcels everywhere give one notice for the shop and none for its products")
func siteWide() throws {
    var shop = ShopHistory(weeks: 40)
    shop.multiplyTickets(by: 4, of: "late_delivery", in: 20..<26)
    let history = decide(shop)
    let notice = try #require(history.notices.first)
    #expect(history.notices.count == 1)
    #expect(notice.scope == .site)
    #expect(notice.issue == "late_delivery")
    #expect(notice.from == shop.monday(21))
    let to = try #require(notice.to)
    #expect(to > shop.monday(26) && to <= shop.monday(30))
    #expect(notice.id == "site-late_delivery-\(notice.from)")
    // As of its last week: 30 products x 8 complaints where 2 are usual, and the week after.
    #expect(notice.evidence.ratio > 2)
}

@Test("all issues up alike is no trouble of the shop")
func commonCause() {
    var shop = ShopHistory(weeks: 40)
    shop.multiplyTickets(by: 3, in: 20..<24)
    #expect(decide(shop).notices.isEmpty)
}

@Test("a product that is no longer sold loses its notice after six weeks")
func soldOut() throws {
    var shop = ShopHistory(weeks: 40)
    shop.set("runs_small", 9, of: 4, in: 10..<20)
    shop.set(orders: nil, of: 4, in: 20..<40)
    for issue in ShopHistory.usual.keys { shop.set(issue, 0, of: 4, in: 20..<40) }
    // The last orders still bring complaints: nothing says that the trouble is over.
    for (week, count) in [(20, 7), (21, 4), (22, 2), (23, 1)] { shop.set("runs_small", count, of: 4, in: week..<(week + 1)) }
    let notice = try #require(decide(shop).notices.first)
    // Weeks 20 to 25 are the six without an order.
    #expect(notice.to == shop.monday(26))
}

@Test("a new code that starts everywhere at once is nobody's trouble")
func newCode() {
    var shop = ShopHistory(weeks: 30)
    for product in 0..<30 { shop.set("poor_quality", 3, of: product, in: 20..<30) }
    #expect(decide(shop).notices.filter { $0.scope != .site }.isEmpty)
}

@Test("one product that is half of all orders is not its own background")
func halfOfAllOrders() throws {
    var shop = ShopHistory(weeks: 40)
    shop.set(orders: 1200, of: 0, in: 0..<40)
    for (issue, count) in ShopHistory.usual { shop.set(issue, 30 * count, of: 0, in: 0..<40) }
    #expect(decide(shop).notices.isEmpty)
    shop.set("defective", 90, of: 0, in: 20..<40)
    let history = decide(shop)
    let notice = try #require(history.notices.first { $0.scope == .product(SKU("P00")) })
    #expect(notice.issue == "defective")
    #expect(notice.to == nil)
    #expect(notice.from <= shop.monday(24))
    // The others are not judged by it.
    #expect(history.notices.allSatisfy { $0.scope == .site || $0.scope == .product(SKU("P00")) })
}

@Test("a shop of one product is judged by its own past")
func oneProduct() throws {
    var shop = ShopHistory(products: 1, weeks: 60, orders: 200, tickets: ["defective": 4, "runs_small": 4])
    #expect(decide(shop).notices.isEmpty)
    shop.set("defective", 40, of: 0, in: 30..<60)
    // It is its own catalogue, so it may go unseen; what matters is that nothing breaks and the other issue stays clear.
    #expect(decide(shop).notices.allSatisfy { $0.issue == "defective" })
}

@Test("the turn of a year with 53 weeks is a week like any other")
func yearOf53Weeks() throws {
    // Week 0 is 2026-09-07; 2026-12-28 is week 16, 2027-01-04 week 17.
    var shop = ShopHistory(weeks: 30)
    shop.set("runs_small", 9, of: 4, in: 14..<30)
    var moved = shop
    moved.first = Day(year: 2026, month: 9, day: 7)!
    let days = moved.first.number - shop.first.number
    let here = decide(shop).notices
    let there = decide(moved).notices
    #expect(here.count == 1)
    #expect(there.map { $0.from.advanced(by: -days) } == here.map(\.from))
    #expect(there.map(\.evidence) == here.map(\.evidence))
    #expect(there[0].from == Day(year: 2027, month: 1, day: 4))
}

@Test("a level comes from the catalogue of issues, 2 where it knows none", arguments: [("runs_small", 1), ("unknown", 2)])
func level(_ issue: String, _ level: Int) throws {
    var shop = ShopHistory(weeks: 30)
    shop.set(issue, 9, of: 4, in: 10..<30)
    let known = Issue(code: "runs_small", group: .notAsDescribed, level: 1, name: LocalizedText([:]))
    let history = decide(shop.statistics, issues: IssueCatalogue([known]), asOf: shop.monday(30))
    #expect(try #require(history.active.first { $0.issue == issue }).level == level)
}

@Test("counts beyond all measure crash nothing")
func extremeCounts() {
    var shop = ShopHistory(weeks: 20)
    shop.set("runs_small", .max, of: 4, in: 10..<12)
    shop.set(orders: .max, of: 5, in: 11..<13)
    shop.set(orders: 0, of: 6, in: 0..<20)
    for notice in decide(shop).notices {
        #expect(notice.probability >= 0 && notice.probability <= 1)
        #expect(notice.evidence.orders.isFinite && notice.evidence.expected.isFinite)
    }
}

@Test("negative counts, which readers refuse, are not counted")
func negativeCounts() {
    var statistics = ShopHistory(weeks: 12).statistics
    let week = Week(containing: ShopHistory.start)
    statistics.orders.append(OrderCount(week: week, sku: SKU("P01"), carrier: nil, orders: -40))
    statistics.tickets.append(TicketCount(week: week, issue: "runs_small", sku: SKU("P01"), carrier: nil, channel: nil, tickets: -2))
    #expect(decide(statistics) == decide(ShopHistory(weeks: 12)))
}

@Test("a week centuries away costs nothing")
func strayWeek() {
    var statistics = ShopHistory(weeks: 12).statistics
    let week = Week(containing: Day(year: 1, month: 1, day: 1)!)
    statistics.orders.append(OrderCount(week: week, sku: SKU("P01"), carrier: nil, orders: 4))
    #expect(decide(statistics).notices.isEmpty)
}
