import Testing

@testable import Notices

@Suite("Intervals")
struct IntervalTests {
    @Test(
        "beta quantiles are those of tables: F(10, 10) = 2.978 at 95 %, arcsine law, 1 - .95^(1/20), and of scipy 1.17",
        arguments: [
            // Beta(5, 5) at 95 % is F / (1 + F) = 2.978 / 3.978 = .7486; Beta(1/2, 1/2) at 25 % is sin^2(pi / 8) = .14645.
            (5, 5, 0.95, 0.748632372592), (0.5, 0.5, 0.25, 0.146446609407), (1, 20, 0.05, 0.00256137877653),
            (20.5, 80.5, 0.975, 0.286279572827), (37.5, 588.5, 0.05, 0.0451535793599), (37.5, 588.5, 0.95, 0.0762529022115),
            (0.5, 300.5, 0.95, 0.00637667754056), (2500.5, 7500.5, 0.05, 0.242931529367), (60000.5, 940000.5, 0.95, 0.0603915717234),
            // Clopper and Pearson for 5 of 20, in every table: 8.66 % to 49.10 %.
            (5, 16, 0.025, 0.0865714691014), (6, 15, 0.975, 0.491045871708),
        ] as [(Double, Double, Double, Double)])
    func betaQuantiles(_ a: Double, _ b: Double, _ probability: Double, _ expected: Double) {
        let beta = IncompleteBeta(a, b)
        #expect(abs(beta.quantile(probability) / expected - 1) < 1e-8)
        #expect(abs(beta.probability(below: expected) - probability) < 1e-8)
    }

    @Test(
        "gamma quantiles are half of those of chi-square tables (18.307 and 3.940 for 10 degrees, 3.841 for 1), ln 2, and scipy's",
        arguments: [
            (5, 0.95, 9.15351902664), (5, 0.05, 1.97014956806), (0.5, 0.95, 1.92072941035), (1, 0.5, 0.69314718056),
            (47, 0.05, 36.3198838929), (47, 0.95, 58.8158255712), (10, 0.05, 5.42540569709), (1000.5, 0.95, 1053.09012173),
            (250_000, 0.05, 249178.142093), (3e7, 0.05, 29990991.3342),
        ] as [(Double, Double, Double)])
    func gammaQuantiles(_ shape: Double, _ probability: Double, _ expected: Double) {
        let gamma = IncompleteGamma(shape)
        #expect(abs(gamma.quantile(probability) / expected - 1) < 1e-8)
        #expect(abs(gamma.probability(below: expected) - probability) < 1e-6)
    }

    @Test("a share of nothing begins at 0, of everything ends at 1, and more than everything is everything")
    func edgesOfShares() {
        // 0 of 300: Beta(.5, 300.5) at 95 %.
        let none = Interval.share(of: 0, in: 300)
        #expect(none.low == 0)
        #expect(abs(none.high - 0.0063767) < 1e-6)
        #expect(Interval.share(of: 12, in: 12).high == 1)
        #expect(Interval.share(of: 12, in: 3) == Interval.share(of: 12, in: 12))
        #expect(Interval.share(of: 0, in: 0) == Interval(low: 0, high: 1))
    }

    @Test("37 complaints from 625 orders: a rate of 4.5 % to 7.6 %; where 6.7 were usual 2.2 to 3.5 times, shrunk from 5.5")
    func merchantsFigures() {
        let rate = Interval.share(of: 37, in: 625)
        #expect(abs(rate.low - 0.0451536) < 1e-6)
        #expect(abs(rate.high - 0.0762529) < 1e-6)
        // Gamma(10 + 37) between 36.31988 and 58.81583, divided by 10 + 6.7 = 16.7: 2.1748 and 3.5219.
        let ratio = Interval.ratio(of: 37, expected: 6.7, prior: 10)
        #expect(abs(ratio.low - 2.1748) < 1e-4)
        #expect(abs(ratio.high - 3.5219) < 1e-4)
    }

    @Test("counts beyond all measure crash nothing and take no time", arguments: [1e15, 9.2e18])
    func extremes(_ count: Double) {
        let ratio = Interval.ratio(of: count, expected: 1, prior: 10)
        #expect(ratio.low > 0 && ratio.high >= ratio.low)
        _ = Interval.share(of: count, in: 2 * count)
    }

    @Test("a root is found to the last digits, or the nearer end is told", arguments: [0.001, 0.5, 0.999])
    func roots(_ target: Double) {
        let found = root(of: { $0 * $0 * $0 - target * target * target }, between: 0, and: 1)
        #expect(abs(found - target) < 1e-12)
        #expect(root(of: { $0 + target }, between: 0, and: 1) == 0)
        #expect(root(of: { $0 - 2 }, between: 0, and: 1) == 1)
    }
}
