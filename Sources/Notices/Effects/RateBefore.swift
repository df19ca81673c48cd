import Glibc
import Model

/// What is known of the relative rate on the eve of a day: not one number but several explanations, each with its weight.
///
/// A notice starts on a high, so the plain rate of its weeks is too high, and comparing with it would find that every notice helps
/// (regression to the mean). So each way in which the weeks may have come about is weighed by Bayes: no trouble at all and a run of
/// bad luck, or trouble of one of the filter's levels since one of the weeks. Within each explanation the rate is a gamma
/// distribution. This is the empirical Bayes before-and-after comparison (Hauer 1997) with the filter's prior instead of a single gamma.
/// A posterior needs no correction for having been looked at because it was high (Dawid 1994), as far as the prior is right;
/// docs/notices.md tells how often the interval holds the truth in simulations.
struct RateBefore: Sendable {
    /// The rate since the trouble began (or since ever) is Gamma(count, expected) with this probability.
    struct Explanation: Sendable {
        var weight: Double
        /// Complaints, the prior's included, tempered.
        var count: Double
        /// Usual complaints, the prior's included, tempered.
        var expected: Double
        /// The first week of the trouble, as an index; nil for none.
        var onset: Int?
        /// The rate before the onset.
        var healthy: Double

        var mean: Double { count / expected }
    }

    /// Weights add up to 1.
    private(set) var explanations: [Explanation]

    /// Explanations that a test wrote down.
    init(explanations: [Explanation]) {
        self.explanations = explanations
    }

    /// - Parameters:
    ///   - weeks: those up to the day, oldest first.
    ///   - filter: the levels of trouble, the prior of healthy rates and how lumpy weeks are.
    init(_ weeks: [WeekFigures], filter: FilterKnobs, knobs: EffectKnobs) {
        explanations = []
        var rates = Array(repeating: 1.0, count: weeks.count)
        // How lumpy a week is depends on its rate, which is what is asked for; two rounds settle it.
        for _ in 0..<2 {
            explanations = Self.explain(weeks, rates: rates, filter: filter, knobs: knobs)
            for index in weeks.indices {
                rates[index] = explanations.reduce(0) { $0 + $1.weight * ($1.onset.map { index < $0 } ?? false ? $1.healthy : $1.mean) }
            }
        }
    }

    /// How many times the usual, on average over all explanations.
    var mean: Double { explanations.reduce(0) { $0 + $1.weight * $1.mean } }

    /// The week in which trouble most probably began, where there was any.
    var likelyOnset: Int? {
        var weights: [Int: Double] = [:]
        for explanation in explanations { if let onset = explanation.onset { weights[onset, default: 0] += explanation.weight } }
        return weights.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func explain(_ weeks: [WeekFigures], rates: [Double], filter: FilterKnobs, knobs: EffectKnobs) -> [Explanation] {
        let prior = filter.prior
        var count = [0.0]
        var expected = [0.0]
        for (week, rate) in zip(weeks, rates) {
            let temper = 1 / (1 + filter.phi * week.expected * rate)
            count.append(count[count.count - 1] + temper * Double(week.tickets))
            expected.append(expected[expected.count - 1] + temper * week.expected)
        }
        let (n, e) = (count[count.count - 1], expected[expected.count - 1])
        let levels = Double(filter.levels.count)
        var scores = [log(1 - knobs.launch - knobs.on * Double(weeks.count)) + evidence(prior, prior, n, e)]
        var found = [Explanation(weight: 1, count: prior + n, expected: prior + e, onset: nil, healthy: 1)]
        for onset in weeks.indices {
            let (past, due) = (count[onset], expected[onset])
            let chance = (onset == 0 ? knobs.launch : knobs.on) / levels
            let before = log(chance) + evidence(prior, prior, past, due)
            for level in filter.levels {
                scores.append(before + evidence(prior, prior / level, n - past, e - due))
                found.append(
                    Explanation(
                        weight: 1, count: prior + n - past, expected: prior / level + e - due, onset: onset,
                        healthy: (prior + past) / (prior + due)))
            }
        }
        let best = scores.max() ?? 0
        for index in found.indices { found[index].weight = exp(scores[index] - best) }
        found.removeAll { $0.weight < knobs.negligible }
        let sum = found.reduce(0) { $0 + $1.weight }
        for index in found.indices { found[index].weight /= sum }
        return found
    }

    /// ln of the gamma-Poisson marginal likelihood of `n` where `e` were usual, but for what does not depend on the prior.
    private static func evidence(_ shape: Double, _ rate: Double, _ n: Double, _ e: Double) -> Double {
        shape * log(rate) - (shape + n) * log(rate + e) + lgamma(shape + n).0 - lgamma(shape).0
    }
}
