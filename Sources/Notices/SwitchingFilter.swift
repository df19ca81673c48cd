import Glibc

/// Says week by week how probable it is that a series of counts is in trouble: a gamma-Poisson filter that switches between
/// healthy and several levels of trouble.
///
/// A sequential relative of the gamma-Poisson shrinker of pharmacovigilance (DuMouchel 1999) with restarts; docs/notices.md
/// has the formulas. One value serves every series; their states lie side by side in `FilterStates`.
struct SwitchingFilter: Sendable {
    let knobs: FilterKnobs
    /// 1 for healthy, then the levels of trouble.
    let levels: [Double]
    let logLevels: [Double]

    /// Levels beyond it are left out: weights are kept in a fixed place.
    static let mostLevels = 8

    init(_ knobs: FilterKnobs) {
        self.knobs = knobs
        levels = [1] + knobs.levels.prefix(Self.mostLevels - 1)
        logLevels = levels.map { log($0) }
    }

    /// The states of `count` series that have seen nothing yet.
    func start(count: Int) -> FilterStates {
        let troubles = Double(levels.count - 1)
        let one = [1 - knobs.launch] + Array(repeating: knobs.launch / troubles, count: levels.count - 1)
        var weights: [Double] = []
        weights.reserveCapacity(count * one.count)
        for _ in 0..<count { weights += one }
        return FilterStates(
            levels: one.count, weights: weights, shape: Array(repeating: knobs.prior, count: count),
            rate: Array(repeating: knobs.prior, count: count))
    }

    /// Takes in one week: `count` complaints where `expected` were usual.
    ///
    /// - Parameters:
    ///   - onset: how often trouble begins, in times `on`.
    ///   - worth: what part of the week counts as evidence; nil for weeks that are lumpy each for itself.
    func step(_ states: inout FilterStates, at index: Int, count: Double, expected: Double, onset: Double = 1, worth: Double? = nil) {
        let first = index * levels.count
        move(&states.weights, from: first, on: knobs.on * onset)
        let a = states.shape[index]
        let b = states.rate[index]
        let temper = worth ?? 1 / (1 + knobs.phi * expected * a / b)
        let n = temper * count
        let e = temper * expected
        weigh(&states.weights, from: first, count: n, expected: e, shape: a, rate: b)
        if let memory = knobs.memory {
            let healthy = states.weights[first]
            var shape = a + n * healthy
            var rate = b + e * healthy
            if shape > memory {
                rate *= memory / shape
                shape = memory
            }
            states.shape[index] = shape
            states.rate[index] = rate
        }
    }

    /// How lumpy the complaints of one order week are, relative to how many the usual rate makes due: phi times the healthy rate.
    func lumpiness(of states: FilterStates, at index: Int) -> Double { knobs.phi * states.shape[index] / states.rate[index] }

    /// The mean of what the series' rate may be, in times the usual.
    func relativeRate(_ states: FilterStates, at index: Int) -> Double {
        let first = index * levels.count
        var mean = 0.0
        for k in 0..<levels.count { mean += states.weights[first + k] * levels[k] }
        return mean * states.shape[index] / states.rate[index]
    }

    /// A week passes: trouble may begin or end.
    private func move(_ weights: inout [Double], from first: Int, on: Double) {
        let healthy = weights[first]
        let begin = healthy * on / Double(levels.count - 1)
        var ending = 0.0
        for k in (first + 1)..<(first + levels.count) {
            ending += weights[k]
            weights[k] = weights[k] * (1 - knobs.off) + begin
        }
        weights[first] = healthy * (1 - on) + knobs.off * ending
    }

    /// Bayes: each level by how well it explains the count, the healthy rate integrated out.
    private func weigh(_ weights: inout [Double], from first: Int, count: Double, expected: Double, shape: Double, rate: Double) {
        let c = shape + count
        var scores = InlineArray<8, Double>(repeating: 0)
        var best = -Double.infinity
        for k in 0..<levels.count {
            scores[k] = count * logLevels[k] - c * log(rate + expected * levels[k])
            best = max(best, scores[k])
        }
        let tail = knobs.cut.map { (cut: $0, gamma: GammaTail(shape: c)) }
        var sum = 0.0
        for k in 0..<levels.count {
            var weight = weights[first + k] * exp(scores[k] - best)
            if let tail { weight *= tail.gamma.probability(below: tail.cut * (rate + expected * levels[k])) }
            weights[first + k] = weight
            sum += weight
        }
        for k in first..<(first + levels.count) { weights[k] /= sum }
    }
}
