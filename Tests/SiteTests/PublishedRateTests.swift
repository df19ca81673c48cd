import Model
import Testing

@testable import Site

@Suite("Rates that may be published") struct PublishedRateTests {
    @Test("counts are rounded to the floor, orders to tens, and only then divided")
    func figure() throws {
        // 32 is 30, 1,604 is 1,600: 100 x 30 / 1600 = 1.875.
        let rate = try #require(PublishedRate(tickets: 32, orders: 1604, floor: 5).figure)
        #expect(abs(rate.value - 1.875) < 1e-9)
        // Byar: 30 (1 - 1/270 - 1.96 / (3 sqrt 30))^3 = 20.24 and 31 (1 - 1/279 + 1.96 / (3 sqrt 31))^3 = 42.83, of 1600.
        #expect(abs(rate.low - 1.2648) < 0.001)
        #expect(abs(rate.high - 2.6768) < 0.001)
    }

    @Test("two counts that round to the same cannot be told apart")
    func rounding() {
        #expect([4, 5, 7, 8, 12, 13].map { PublishedRate.rounded($0, to: 5) } == [5, 5, 5, 10, 10, 15])
        #expect([1, 2, 3].map { PublishedRate.rounded($0, to: 1) } == [1, 2, 3])
        #expect([5, 6, 7].map { PublishedRate.rounded($0, to: 4) } == [4, 8, 8])
        #expect(PublishedRate(tickets: 28, orders: 400, floor: 5) == PublishedRate(tickets: 32, orders: 404, floor: 5))
    }

    @Test(
        "below the floor there is no figure, whether few complained or few did not",
        arguments: [(4, 1000.0, 5), (0, 1000, 5), (96, 100, 5), (9, 1000, 10)])
    func few(tickets: Int, orders: Double, floor: Int) {
        #expect(PublishedRate(tickets: tickets, orders: orders, floor: floor) == .few)
    }

    @Test("without orders there is nothing to divide by", arguments: [nil, 0, -3, Double.nan])
    func missing(orders: Double?) {
        #expect(PublishedRate(tickets: 12, orders: orders, floor: 5) == .missing)
    }

    @Test("complaints are set against the orders of the weeks before, and unknown weeks are left out")
    func exposure() {
        // Shares .25 .38 .20 .11 .06. Second week: (.25 x 200 + .38 x 100) / .63 = 139.7.
        let first = ComplaintDelay.exposure([100, 200, 0, 100], isKnown: [true, true, false, true])
        #expect(first[0] == nil)
        #expect(abs((first[1] ?? 0) - 88 / 0.63) < 1e-9)
        // Third: its own week unknown; .38 x 200 + .20 x 100 = 96 of .58.
        #expect(abs((first[2] ?? 0) - 96 / 0.58) < 1e-9)
        // Fourth: .25 x 100 + .20 x 200 + .11 x 100 = 76 of .56.
        #expect(abs((first[3] ?? 0) - 76 / 0.56) < 1e-9)
    }
}
