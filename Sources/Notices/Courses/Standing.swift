/// Where the filter stands with one series after the last week: from here it can be asked what further weeks would do.
package struct Standing: Hashable, Sendable {
    private let knobs: FilterKnobs
    private var states: FilterStates
    /// Recent complaints, each week's worth a part of the week after, and that part.
    package private(set) var recentCount: Double
    private let countDecay: Double
    /// How badly what is usual is known: its relative variance.
    private let doubt: Double

    /// - Parameter states: of one series.
    init(knobs: FilterKnobs, states: FilterStates, recentCount: Double, countDecay: Double, doubt: Double = 0) {
        self.knobs = knobs
        self.states = states
        self.recentCount = recentCount
        self.countDecay = countDecay
        self.doubt = doubt
    }

    /// How probable trouble is.
    var probability: Double { states.probability(at: 0) }

    /// A week passes with so many complaints where so many were usual.
    mutating func take(complaints: Double, expected: Double) {
        let temper = 1 / (1 + doubt * expected)
        SwitchingFilter(knobs).step(&states, at: 0, count: temper * complaints, expected: temper * expected)
        recentCount = recentCount * countDecay + complaints
    }
}
