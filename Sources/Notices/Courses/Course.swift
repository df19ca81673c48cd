package import Model

/// What happened to one scope and issue, week by week, as the decisions saw it.
package struct Course: Hashable, Sendable {
    /// The weeks that decided, oldest first; weeks whose orders or complaints are not known are left out.
    package var weeks: [WeekFigures]
    /// What `orders` counts in them.
    package var basis: Notice.Evidence.Basis
    /// Where the filter stands after the last of them; nil where nobody asked.
    var standing: Standing?

    package init(weeks: [WeekFigures] = [], basis: Notice.Evidence.Basis = .orders) {
        self.init(weeks: weeks, basis: basis, standing: nil)
    }

    init(weeks: [WeekFigures], basis: Notice.Evidence.Basis, standing: Standing?) {
        self.weeks = weeks
        self.basis = basis
        self.standing = standing
    }

    /// The figures of the weeks since trouble became more likely than not, or of the shortest window where it is not.
    func evidence(span: ClosedRange<Int>) -> Notice.Evidence? {
        guard let last = weeks.last?.week else { return nil }
        let calm = weeks.last { $0.probability < 0.5 }?.week
        let length = min(max(calm.map { $0.distance(to: last) } ?? span.upperBound, span.lowerBound), span.upperBound)
        let window = weeks.filter { $0.week > last.advanced(by: -length) }
        return Notice.Evidence(
            weeks: length, tickets: window.reduce(0) { $0.addingReportingOverflow($1.tickets).partialValue },
            orders: window.reduce(0) { $0 + $1.orders }, expected: window.reduce(0) { $0 + $1.expected }, basis: basis)
    }

    /// Each time that a notice went up.
    func rises(thresholds: Thresholds, filter: FilterKnobs, countDecay: Double) -> [Explanation.Rise] {
        var rises: [Explanation.Rise] = []
        var recent = 0.0
        for (index, week) in weeks.enumerated() {
            // A complaint about an order that is too old to be counted says nothing about the rate.
            let count = week.expected > 0 ? Double(week.tickets) : 0
            recent = thresholds.countsLastWeek ? count : recent * countDecay + count
            guard week.isUp, index == 0 || !weeks[index - 1].isUp else { continue }
            let before = index > 0 ? weeks[index - 1].probability : nil
            rises.append(Explanation.Rise(week: index, first: onset(before: index, filter: filter), before: before, recentCount: recent))
        }
        return rises
    }

    /// The week in which trouble that was found after a week most probably began.
    private func onset(before index: Int, filter: FilterKnobs) -> Int {
        let knobs = EffectKnobs()
        let first = max(0, index + 1 - knobs.longest)
        let onset = RateBefore(Array(weeks[first...index]), filter: filter, knobs: knobs).likelyOnset
        return onset.map { first + $0 } ?? index
    }

    func outlook(thresholds: Thresholds) -> Outlook? {
        guard let standing, let last = weeks.last else { return nil }
        let lately = weeks.suffix(4).map(\.expected)
        let usual = lately.reduce(0, +) / Double(lately.count)
        guard usual > 0 else { return nil }
        return Outlook(standing, isUp: last.isUp, usual: usual, thresholds: thresholds)
    }
}
