import Model
import Testing

@testable import Notices

private let far = Day(year: 2100, month: 1, day: 4)!

private func exposure(_ shop: ShopHistory, source: Exposure.Source = .orders) -> (Exposure, Tally) {
    let tally = Tally(shop.statistics, before: far)
    return (Exposure(tally, source: source, knobs: Knobs()), tally)
}

@Test("orders of one week bring complaints for five")
func delays() throws {
    // P00 sells 100 in week 0 and nothing after; P01 keeps the weeks known. Parts by lag: .25 .38 .20 .11 .06.
    // Week 1: .38 x 100 / (.25 + .38);  week 2: .20 x 100 / .83;  week 3: .11 x 100 / .94;  week 4: .06 x 100 / 1;  then nothing.
    var shop = ShopHistory(products: 2, weeks: 6, orders: 10, tickets: [:])
    shop.set(orders: 100, of: 0, in: 0..<1)
    shop.set(orders: nil, of: 0, in: 1..<6)
    let (exposure, _) = exposure(shop)
    #expect(exposure.ofProducts(in: 0) == nil)
    for (week, expected) in [(1, 38 / 0.63), (2, 20 / 0.83), (3, 11 / 0.94), (4, 6), (5, 0)] {
        let x = try #require(exposure.ofProducts(in: week))
        #expect(abs(x[0] - expected) < 1e-9)
        #expect(abs(x[1] - 10) < 1e-9)
    }
}

@Test("a lost week is made up from the others, two in a row are not")
func lostWeeks() throws {
    var shop = ShopHistory(products: 1, weeks: 12, orders: 10)
    shop.lose(in: 4..<5)
    shop.lose(in: 8..<10)
    let (exposure, tally) = exposure(shop)
    let index = { (week: Int) in tally.weeks.firstIndex(of: Week(containing: shop.monday(week))) }
    #expect(index(4) == nil)
    let five = try #require(index(5))
    #expect(abs(try #require(exposure.ofProducts(in: five))[0] - 10) < 1e-9)
    #expect(abs(exposure.unknownPart(of: five) - 0.38) < 1e-9)
    // Week 10 knows lag 0 (.25), 3 (.11) and 4 (.06): less than half.
    #expect(exposure.ofProducts(in: try #require(index(10))) == nil)
    #expect(exposure.ofProducts(in: try #require(index(11))) != nil)
}

@Test("orders by carrier are no product's exposure")
func carrierRows() throws {
    var statistics = ShopHistory(products: 1, weeks: 6, orders: 10).statistics
    for week in 0..<6 {
        let monday = ShopHistory.start.advanced(by: 7 * week)
        statistics.orders.append(OrderCount(week: Week(containing: monday), sku: nil, carrier: "swiftpost", orders: 500))
    }
    let tally = Tally(statistics, before: far)
    let products = try #require(Exposure(tally, source: .orders, knobs: Knobs()).ofProducts(in: 5))
    #expect(abs(products[0] - 10) < 1e-9)
    let shop = try #require(Exposure(tally, source: .carriers, knobs: Knobs()).ofCarriers(in: 5))
    #expect(abs(shop - 500) < 1e-9)
}

@Test("weeks are counted across the turn of the year, also where a year has 53")
func weekNumbers() {
    // 2026 has 53 ISO weeks: its last begins on 2026-12-28, and the next Monday is 2027-01-04.
    let days = [(2026, 12, 21), (2026, 12, 28), (2027, 1, 4), (2027, 1, 11)].map { Day(year: $0, month: $1, day: $2)! }
    let numbers = days.map { Week(containing: $0).number }
    #expect(numbers == Array(numbers[0]...(numbers[0] + 3)))
    #expect(Week(containing: Day(number: -3)).number == Week(containing: Day(number: 4)).number - 1)
    #expect(Week(containing: Day(number: -10)).number == Week(containing: Day(number: 4)).number - 2)
}
