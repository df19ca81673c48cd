import Glibc
import Model

/// The rate after something was done against the rate before.
///
/// Given n1 complaints before and n2 after, n2 is binomial of n1 + n2, and the exact interval of Clopper and Pearson (1934) for its
/// share p gives that of the rate ratio p / (1 - p) * E1 / E2. Here several explanations of the time before are possible
/// (`RateBefore`), so their probabilities are mixed: with one of them the limits are exactly those of Clopper and Pearson.
struct RateComparison {
    let before: RateBefore
    /// Complaints after, tempered.
    let count: Double
    /// Usual complaints after, tempered; above 0.
    let expected: Double

    /// The median of the ratio, and its 95 % limits.
    var ratio: Effect.Ratio {
        let low = count > 0 ? quantile(0.025, own: 0, other: 1) : 0
        let value = quantile(0.5, own: 0.5, other: 0)
        let high = quantile(0.975, own: 1, other: 0)
        return Effect.Ratio(value: value, low: low, high: high)
    }

    /// The ratio that has this probability below it, with so much added to the counts after and before.
    private func quantile(_ probability: Double, own: Double, other: Double) -> Double {
        let parts = before.explanations.map {
            (weight: $0.weight, expected: $0.expected, beta: IncompleteBeta(count + own, $0.count + other))
        }
        let farthest = log(1e9)
        let found = root(
            of: { logRatio in
                let due = exp(logRatio) * expected
                return parts.reduce(-probability) { $0 + $1.weight * $1.beta.probability(below: due / ($1.expected + due)) }
            }, between: -farthest, and: farthest)
        return exp(found)
    }
}
