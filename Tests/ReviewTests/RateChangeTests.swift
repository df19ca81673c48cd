import Notices
import Testing

@testable import Review

@Suite("Rates and their change")
struct RateChangeTests {
    @Test("the interval of a rate starts at 0 where nothing was counted, and surrounds the rate elsewhere")
    func interval() {
        let none = RateChange.Count(tickets: 0, exposure: 1000).interval
        #expect(none.low == 0 && none.high > 0)
        // Beta(5.5, 5.5) is symmetric around a half.
        let half = RateChange.Count(tickets: 5, exposure: 10).interval
        #expect((half.low + half.high - 1).magnitude < 1e-6 && half.low < 0.5)
        #expect(RateChange.Count(tickets: 3, exposure: 0).rate == 0)
    }

    @Test(
        "a ratio whose interval holds 1 is no change",
        arguments: [
            // 24.5 / 10.5 = 2.33, ln .847; deviation sqrt(1/24.5 + 1/10.5) = .369; .847 / .369 = 2.30 > 1.96
            (24, 10, RateChange.Verdict.worse),
            // 19.5 / 10.5 = 1.857, ln .619; sqrt(1/19.5 + 1/10.5) = .383; 1.62 < 1.96
            (19, 10, .same),
            (10, 24, .better),
            // nine in both together say nothing
            (9, 0, .tooFew),
            // 10.5 / .5 = 21, ln 3.04; sqrt(1/10.5 + 1/.5) = 1.45; 2.10 > 1.96
            (10, 0, .worse),
        ])
    func verdict(now: Int, before: Int, expected: RateChange.Verdict) {
        let change = RateChange(now: .init(tickets: now, exposure: 100), before: .init(tickets: before, exposure: 100))
        #expect(change.verdict() == expected)
    }

    @Test("rates are compared, not counts")
    func exposure() {
        // Twice the complaints of twice the orders.
        let change = RateChange(now: .init(tickets: 80, exposure: 2000), before: .init(tickets: 40, exposure: 1000))
        #expect(change.verdict() == .same)
        #expect(RateChange(now: .init(tickets: 80, exposure: 2000), before: .init(tickets: 40, exposure: 0)).verdict() == .tooFew)
    }
}
