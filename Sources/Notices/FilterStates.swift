/// What a filter knows of many series, side by side.
struct FilterStates: Hashable, Sendable {
    /// Healthy and the levels of trouble.
    let levels: Int
    /// For each series the probability of each level, healthy first.
    var weights: [Double]
    /// Shape and rate of the gamma distribution of the healthy relative rate.
    var shape: [Double]
    var rate: [Double]

    /// What is known of one series alone.
    func only(_ index: Int) -> FilterStates {
        FilterStates(
            levels: levels, weights: Array(weights[(index * levels)..<((index + 1) * levels)]), shape: [shape[index]], rate: [rate[index]])
    }

    /// How probable trouble is.
    func probability(at index: Int) -> Double {
        // The sum of the troubles and not 1 minus the rest: it keeps its digits where it is small.
        var sum = 0.0
        for k in 1..<levels { sum += weights[index * levels + k] }
        return min(sum, 1)
    }
}
