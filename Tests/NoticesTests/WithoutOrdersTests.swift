import Model
import Notices
import Testing

private func withoutOrders(_ shop: ShopHistory) -> WeeklyStatistics {
    var statistics = shop.statistics
    statistics.orders = []
    return statistics
}

@Test("without orders a product is judged by what part of its complaints is about the issue")
func complaintsAsBasis() throws {
    var shop = ShopHistory(weeks: 40)
    #expect(decide(withoutOrders(shop)).notices.isEmpty)
    shop.set("runs_small", 12, of: 4, in: 20..<40)
    let history = decide(withoutOrders(shop))
    #expect(history.notices.count == 1)
    let notice = try #require(history.active.first)
    #expect(notice.scope == .product(SKU("P04")))
    #expect(notice.evidence.basis == .complaints)
    // Its complaints of all kinds stand for its orders: 7 a week before, 17 after.
    #expect(notice.evidence.orders / Double(notice.evidence.weeks) < 18)
}

@Test("without orders a best seller is no trouble")
func bestSeller() {
    var shop = ShopHistory(weeks: 40)
    for (issue, count) in ShopHistory.usual { shop.set(issue, count * 8, of: 4, in: 20..<40) }
    #expect(decide(withoutOrders(shop)).notices.isEmpty)
}

@Test("orders by carrier alone tell of the shop, not of its products")
func carriersOnly() throws {
    var shop = ShopHistory(weeks: 40)
    shop.multiplyTickets(by: 4, of: "late_delivery", in: 20..<26)
    var statistics = withoutOrders(shop)
    for week in 0..<40 {
        let monday = Week(containing: shop.monday(week))
        statistics.orders.append(OrderCount(week: monday, sku: nil, carrier: "swiftpost", orders: 900))
        statistics.orders.append(OrderCount(week: monday, sku: nil, carrier: "meridian", orders: 300))
    }
    let history = decide(statistics)
    let notice = try #require(history.notices.first)
    #expect(history.notices.count == 1)
    #expect(notice.scope == .site)
    #expect(notice.evidence.basis == .orders)
    #expect(abs(notice.evidence.orders - 1200 * Double(notice.evidence.weeks)) < 1e-6)
}

@Test("complaints that name no product count for the shop where its orders name none either")
func unplacedComplaints() throws {
    var statistics = WeeklyStatistics()
    for week in 0..<30 {
        let monday = Week(containing: ShopHistory.start.advanced(by: 7 * week))
        statistics.orders.append(OrderCount(week: monday, sku: nil, carrier: "swiftpost", orders: 1000))
        let lost = (20..<24).contains(week) ? 60 : 15
        for (issue, count) in [("lost_parcel", lost), ("slow_reply", 10)] {
            statistics.tickets.append(
                TicketCount(week: monday, issue: issue, sku: nil, carrier: "swiftpost", channel: nil, tickets: count))
        }
        // One product that has complaints, so that there is a catalogue.
        statistics.tickets.append(
            TicketCount(week: monday, issue: "slow_reply", sku: SKU("P01"), carrier: nil, channel: nil, tickets: 2))
    }
    let history = decide(statistics)
    #expect(history.notices.map(\.issue) == ["lost_parcel"])
    #expect(history.notices.first?.scope == .site)
}
