/// Tells trouble of the whole shop: the switching filter on the catalogue's counts against its own quiet weeks.
struct SiteFilter: Sendable {
    private let knobs: Knobs
    private let filter: SwitchingFilter
    private var states: FilterStates
    /// Rates of the last quiet weeks, newest last, by issue.
    private var quiet: [[Double]]
    /// Whether a notice is up, by issue.
    private(set) var isUp: [Bool]
    /// Good weeks since it was up last; `Int.max` while it never was.
    private var sinceUp: [Int]

    init(issues: Int, knobs: Knobs) {
        self.knobs = knobs
        filter = SwitchingFilter(knobs.shop)
        states = filter.start(count: issues)
        quiet = Array(repeating: [], count: issues)
        isUp = Array(repeating: false, count: issues)
        sinceUp = Array(repeating: .max, count: issues)
    }

    /// Where the filter stands with an issue; its notices need a count in one week, so nothing is summed up.
    func standing(of issue: Int) -> Standing {
        Standing(knobs: knobs.shop, states: states.only(issue), recentCount: 0, countDecay: 0)
    }

    func probability(of issue: Int) -> Double { states.probability(at: issue) }

    /// Whether the shop has the trouble, or had it a few weeks ago: then a product needs better proof.
    func isUnderSuspicion(_ issue: Int) -> Bool { isUp[issue] || sinceUp[issue] <= knobs.shopMemory }

    /// Takes in a good week and decides; returns the complaints per order that were to be expected, nil for issues without a past.
    mutating func step(_ week: Baseline.Catalogue) -> [Double?] {
        let usual = quiet.map { $0.count < knobs.shopNeededWeeks ? nil : $0.reduce(0, +) / Double($0.count) }
        let common = commonFactor(week, usual: usual)
        for issue in usual.indices {
            let n = week.complaints[issue]
            let x = week.exposure[issue]
            guard x > 0 else { continue }
            if let rate = usual[issue] {
                let expected = x * rate * common
                filter.step(&states, at: issue, count: n, expected: expected)
                decide(issue, count: n, expected: expected)
            }
            if !isUp[issue], probability(of: issue) < knobs.shopQuiet {
                quiet[issue].append(n / x)
                if quiet[issue].count > knobs.shopTrailingWeeks { quiet[issue].removeFirst() }
            }
        }
        return usual.map { $0.map { $0 * common } }
    }

    private mutating func decide(_ issue: Int, count: Double, expected: Double) {
        let p = probability(of: issue)
        if isUp[issue] {
            isUp[issue] = p >= knobs.shopDown
        } else {
            isUp[issue] = p >= knobs.shopUp && count >= knobs.shopExcess * expected && count >= knobs.shopMinimum
        }
        if isUp[issue] {
            sinceUp[issue] = 0
        } else if sinceUp[issue] < .max {
            sinceUp[issue] += 1
        }
    }

    /// What all issues have in common: orders that are unknown or came at other times than assumed, not trouble.
    private func commonFactor(_ week: Baseline.Catalogue, usual: [Double?]) -> Double {
        var ratios: [Double] = []
        for (issue, rate) in usual.enumerated() {
            guard let rate else { continue }
            let expected = week.exposure[issue] * rate
            if expected >= knobs.commonFloor { ratios.append(week.complaints[issue] / expected) }
        }
        guard ratios.count >= knobs.commonIssues else { return 1 }
        ratios.sort()
        let middle = ratios.count / 2
        let median = ratios.count % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2
        return min(max(median, knobs.commonRange.lowerBound), knobs.commonRange.upperBound)
    }
}
