import Model
import Notices
import Testing

@Suite("Carriers and channels")
struct CarrierTests {
    /// Twenty products, 42 orders a week each, a third with each of three carriers; one parcel in 28 is late: ten a week with each.
    static func shop(ordersNameBoth: Bool = true) -> ScopedShop {
        var shop = ScopedShop()
        shop.add(20, orders: 42)
        shop.carriers = ["north", "south", "west"]
        shop.ordersNameBoth = ordersNameBoth
        for product in 0..<20 {
            shop.complain("defective", 1, of: product, in: 0..<40)
            for (index, carrier) in shop.carriers.enumerated() where (product + index) % 2 == 0 {
                shop.complain("late_delivery", 1, of: product, carrier: carrier, in: 0..<40)
            }
        }
        return shop
    }

    @Test("a carrier's failure is one notice, not the shop's nor its products'", arguments: [true, false])
    func failure(ordersNameBoth: Bool) {
        var shop = Self.shop(ordersNameBoth: ordersNameBoth)
        // Fifty late parcels a week instead of ten with one carrier; seventy instead of thirty in the shop.
        for product in 0..<20 { shop.complain("late_delivery", 2, of: product, carrier: "south", in: 20..<28) }
        #expect(shop.notices() == ["carrier south late_delivery"])
    }

    @Test("a carrier's failure is told by tickets that name no product, too")
    func unnamed() {
        var shop = Self.shop(ordersNameBoth: false)
        shop.complain("late_delivery", 40, of: nil, carrier: "west", in: 20..<28)
        #expect(shop.notices() == ["carrier west late_delivery"])
    }

    @Test("where all carriers fail it is the shop's notice")
    func all() {
        var shop = Self.shop()
        for product in 0..<20 {
            for carrier in shop.carriers { shop.complain("late_delivery", 2, of: product, carrier: carrier, in: 20..<26) }
        }
        #expect(shop.notices() == ["site late_delivery"])
    }

    @Test("a carrier that was always somewhat worse is as usual, one five times worse than the others is not")
    func always() {
        var shop = Self.shop()
        for product in 0..<20 where product % 2 == 0 { shop.complain("late_delivery", 1, of: product, carrier: "north", in: 0..<40) }
        // Twenty late parcels a week instead of ten, from the first week on.
        #expect(shop.notices() == [])
        for product in 0..<20 { shop.complain("late_delivery", 2, of: product, carrier: "north", in: 0..<40) }
        // Sixty: six times what the others have, more than three times which nothing is called usual.
        #expect(shop.notices() == ["carrier north late_delivery"])
    }

    @Test("a product that is late with every carrier keeps its own notice while one of them fails")
    func product() {
        var shop = Self.shop()
        for product in 0..<20 { shop.complain("late_delivery", 2, of: product, carrier: "south", in: 20..<28) }
        for carrier in shop.carriers { shop.complain("late_delivery", 4, of: 7, carrier: carrier, in: 16..<40) }
        #expect(shop.notices() == ["carrier south late_delivery", "product P07 late_delivery"])
    }

    @Test("the first week that is told is one with figures, not one from which only what is usual was learned")
    func firstWeek() throws {
        let shop = Self.shop()
        let told = explain(
            Subject(.carrier("north"), "late_delivery"), shop.statistics, products: shop.products, issues: .builtIn,
            asOf: Day(year: 2100, month: 1, day: 4)!)
        let first = try #require(told.weeks.first)
        // Every second of twenty products has one late parcel a week with this carrier; 20 x 42 / 3 orders.
        #expect(first.tickets == 10)
        #expect(abs(first.orders - 280) < 1)
        #expect(first.expected > 0)
        #expect(told.weeks.allSatisfy { $0.tickets == 10 })
    }

    @Test("slow replies in one channel are the channel's, not the shop's")
    func channel() {
        var shop = ScopedShop()
        shop.add(20)
        for channel in ["chat", "email", "phone"] {
            shop.complain("defective", 40, of: nil, channel: channel, in: 0..<40)
            shop.complain("slow_reply", 5, of: nil, channel: channel, in: 0..<40)
        }
        for product in 0..<20 { shop.complain("defective", 1, of: product, in: 0..<40) }
        shop.complain("slow_reply", 20, of: nil, channel: "chat", in: 20..<30)
        let history = decide(shop.statistics, issues: .builtIn, asOf: Day(year: 2100, month: 1, day: 4)!)
        #expect(history.notices.map(\.scope) == [.channel("chat")])
        // Measured against the channel's other tickets.
        #expect(history.notices.first?.evidence.basis == .complaints)
        #expect(
            history.notices.first?.json.hasPrefix(
                "{\"id\":\"chat-slow_reply-2026-06-01\",\"scope\":\"channel\",\"channel\":\"chat\",\"issue\":\"slow_reply\",") == true)
    }
}
