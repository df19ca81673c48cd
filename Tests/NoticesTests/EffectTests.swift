import Glibc
import Model
import Testing

@testable import Notices

@Suite("The effect of a notice or an improvement")
struct EffectTests {
    /// Weeks from 2026-01-05 on.
    private func weeks(_ counts: [Int], expected: Double, probability: (Int) -> Double = { _ in 0.1 }) -> [WeekFigures] {
        counts.enumerated().map { index, count in
            WeekFigures(
                week: Week(containing: ShopHistory.start).advanced(by: index), tickets: count, orders: expected * 20,
                expected: expected, probability: probability(index), isUp: false)
        }
    }

    private func day(_ week: Int) -> Day { ShopHistory.start.advanced(by: 7 * week) }

    @Test("with one explanation of the time before, the limits are those of Clopper and Pearson")
    func clopperPearson() {
        // 15 before and 5 after where as many were usual: 5 of 20 is 8.657 % to 49.105 %; p / (1 - p) is .0948 to .9648.
        let before = RateBefore(explanations: [.init(weight: 1, count: 15, expected: 10, onset: nil, healthy: 1)])
        let ratio = RateComparison(before: before, count: 5, expected: 10).ratio
        #expect(abs(ratio.low - 0.09478) < 1e-4)
        #expect(abs(ratio.high - 0.96481) < 1e-4)
        #expect(abs(ratio.value - 0.35252) < 1e-4)
        // Twice as many usual after halve the ratio.
        let half = RateComparison(before: before, count: 5, expected: 20).ratio
        #expect(abs(half.high - 0.96481 / 2) < 1e-4)
    }

    @Test("no complaints after: from 0 to 1 - .025^(1/15)")
    func nothingAfter() {
        let before = RateBefore(explanations: [.init(weight: 1, count: 15, expected: 15, onset: nil, healthy: 1)])
        let ratio = RateComparison(before: before, count: 0, expected: 15).ratio
        // 0 of 15: p is at most 1 - .025^(1/15) = .21802; p / (1 - p) = .2788.
        #expect(ratio.low == 0)
        #expect(abs(ratio.high - 0.27880) < 1e-4)
    }

    @Test("without levels of trouble the rate before is shrunk to (a + n) / (a + E)")
    func shrinkage() {
        let filter = FilterKnobs(levels: [], launch: 0, on: 0, off: 0, phi: 0, prior: 10, memory: nil, cut: nil)
        let before = RateBefore(weeks([5, 5, 5, 5], expected: 2.5), filter: filter, knobs: EffectKnobs())
        // (10 + 20) / (10 + 10)
        #expect(abs(before.mean - 1.5) < 1e-12)
    }

    @Test("bad luck and trouble are weighed by Bayes")
    func weights() throws {
        let filter = FilterKnobs(levels: [3], launch: 0, on: 0, off: 0, phi: 0, prior: 10, memory: nil, cut: nil)
        let before = RateBefore(weeks([6], expected: 2), filter: filter, knobs: EffectKnobs())
        // No trouble: 10 ln 10 - 16 ln 12; trouble at 3: 10 ln (10/3) - 16 ln (16/3); the latter is greater by
        // -10 ln 3 + 16 ln 2.25 = 1.98873. Odds before .03 / .969; after .030960 * 7.30624 = .226200; weight .184472.
        let trouble = try #require(before.explanations.first { $0.onset == 0 })
        #expect(abs(trouble.weight - 0.184472) < 1e-5)
        #expect(trouble.count == 16)
        #expect(abs(trouble.expected - 16.0 / 3) < 1e-12)
        // .184472 * 3 + .815528 * 16 / 12 = 1.640787
        #expect(abs(before.mean - 1.640787) < 1e-5)
    }

    @Test("the weeks before are those of the trouble, the weeks after begin three weeks later, 26 at most")
    func stretches() throws {
        let course = weeks(Array(repeating: 2, count: 10) + Array(repeating: 8, count: 40), expected: 2) { $0 < 12 ? 0.1 : 0.99 }
        let effect = try #require(EffectMeasure(filter: Knobs().product).effect(of: course, since: day(16)))
        // In trouble since week 12; weeks 16 to 18 are left out; 31 weeks would follow.
        #expect(effect.before.first.monday == day(12))
        #expect(effect.before.last.monday == day(15))
        #expect(effect.before.tickets == 32)
        #expect(effect.before.expected == 8)
        #expect(effect.after.first.monday == day(19))
        #expect(effect.after.last.monday == day(44))
        #expect(effect.after.weeks == 26)
        #expect(effect.after.orders == 26 * 40)
    }

    @Test("a week that the day cuts in two belongs to neither side")
    func midweek() throws {
        let course = weeks(Array(repeating: 2, count: 30), expected: 2)
        let effect = try #require(EffectMeasure(filter: Knobs().product).effect(of: course, since: day(16).advanced(by: 2)))
        #expect(effect.before.last.monday == day(15))
        #expect(effect.after.first.monday == day(20))
    }

    @Test(
        "what is said of 4 times the usual before: fewer where it becomes half, more where it doubles, no change where it stays",
        arguments: [(8, Effect.Verdict.noChange), (4, .fewer), (16, .more)])
    func verdicts(_ after: Int, _ verdict: Effect.Verdict) throws {
        let course = weeks(Array(repeating: 8, count: 26) + Array(repeating: after, count: 29), expected: 2) { _ in 0.99 }
        let effect = try #require(EffectMeasure(filter: Knobs().product).effect(of: course, since: day(26)))
        #expect(effect.verdict == verdict)
        let ratio = try #require(effect.ratio)
        #expect(ratio.low < Double(after) / 8 && Double(after) / 8 < ratio.high)
    }

    @Test("a high of bad luck that goes away is no success")
    func regressionToTheMean() throws {
        // Usual for 22 weeks, then 3 times the usual for 4 weeks (12 where 4 were due), then usual again.
        let course = weeks(Array(repeating: 1, count: 22) + Array(repeating: 3, count: 4) + Array(repeating: 1, count: 15), expected: 1)
        let effect = try #require(EffectMeasure(filter: Knobs().product).effect(of: course, since: day(26)))
        // Plainly 12 of 4 against 12 of 12: a third.
        #expect(effect.before.tickets == 12)
        #expect(effect.verdict == .notYetKnown)
        #expect(try #require(effect.ratio).high > 1)
    }

    @Test("fewer than four weeks say nothing yet; without a week after there is no effect at all")
    func tooEarly() throws {
        let measure = EffectMeasure(filter: Knobs().product)
        let course = weeks(Array(repeating: 8, count: 26), expected: 2) { _ in 0.99 }
        #expect(measure.effect(of: course, since: day(23)) == nil)
        let effect = try #require(measure.effect(of: course, since: day(20)))
        #expect(effect.after.weeks == 3)
        #expect(effect.ratio == nil)
        #expect(effect.verdict == .notYetKnown)
        #expect(try #require(measure.effect(of: course, since: day(19))).ratio != nil)
    }

    @Test("the whole shop is measured per order: what is usual there follows a lasting change")
    func shop() throws {
        // 100 complaints a week of 4,000 orders become 50, and after eight weeks 50 are what is expected.
        var course = weeks(Array(repeating: 100, count: 20) + Array(repeating: 50, count: 20), expected: 100)
        for index in 28..<40 {
            course[index].expected = 50
            course[index].orders = 2_000
        }
        for index in 20..<28 { course[index].orders = 2_000 }
        let effect = try #require(EffectMeasure(filter: Knobs().shop, perOrder: true).effect(of: course, since: day(20)))
        // 17 weeks of 2,000 orders at 100 of 2,000.
        #expect(abs(effect.after.expected - 17 * 100) < 1e-9)
        #expect(effect.verdict == .fewer)
    }
}
