import Model

/// Figures of the last good weeks for many series, as far back as evidence looks.
struct RecentWeeks: Sendable {
    /// One good week; each array has a place for every series.
    struct Figures: Sendable {
        /// Counts calendar weeks, without gaps.
        let number: Int
        private(set) var complaints: [Double]
        private(set) var exposure: [Double]
        private(set) var expected: [Double]
        /// How probable trouble was after the week; below 0 where nothing was decided.
        fileprivate(set) var probability: [Double]

        init(number: Int, series: Int) {
            self.number = number
            complaints = Array(repeating: 0, count: series)
            exposure = complaints
            expected = complaints
            probability = Array(repeating: -1, count: series)
        }

        mutating func set(_ series: Int, complaints: Double, exposure: Double, expected: Double) {
            self.complaints[series] = complaints
            self.exposure[series] = exposure
            self.expected[series] = expected
        }
    }

    private let longest: Int
    /// Newest last.
    private var weeks: [Figures] = []

    init(longest: Int) {
        self.longest = longest
    }

    mutating func append(_ week: Figures) {
        weeks.append(week)
        weeks.removeAll { $0.number <= week.number - longest }
    }

    /// What was decided about a series in the last week.
    mutating func note(_ probability: Double, of series: Int) {
        guard !weeks.isEmpty else { return }
        weeks[weeks.count - 1].probability[series] = probability
    }

    /// The weeks in which something was decided about a series that never had a notice, oldest first.
    func course(of series: Int) -> [WeekFigures] {
        weeks.compactMap { $0.probability[series] < 0 ? nil : $0.figures(of: series, isUp: false) }
    }

    /// The last good week; nil before the first.
    var lastWeek: Week? { weeks.last.map { Week(number: $0.number) } }

    /// The last week of a series.
    func figures(of series: Int, isUp: Bool) -> WeekFigures? { weeks.last?.figures(of: series, isUp: isUp) }

    /// What stands behind a notice about one series: the sums of its last `span` calendar weeks.
    ///
    /// A week that the decision skipped, because its orders or complaints are not known, is left out of every sum.
    func evidence(of series: Int, over span: Int, basis: Notice.Evidence.Basis) -> Notice.Evidence {
        var complaints = 0.0
        var exposure = 0.0
        var expected = 0.0
        let last = weeks.last?.number ?? 0
        for week in weeks where week.number > last - span {
            complaints += week.complaints[series]
            exposure += week.exposure[series]
            expected += week.expected[series]
        }
        // Counts beyond 2^53 are nobody's complaints, but must not crash.
        let tickets = Int(exactly: complaints.rounded()) ?? .max
        return Notice.Evidence(weeks: span, tickets: tickets, orders: exposure, expected: expected, basis: basis)
    }
}

extension RecentWeeks.Figures {
    fileprivate func figures(of series: Int, isUp: Bool) -> WeekFigures {
        WeekFigures(
            week: Week(number: number), tickets: Int(exactly: complaints[series].rounded()) ?? .max, orders: exposure[series],
            expected: expected[series], probability: max(0, probability[series]), isUp: isUp)
    }
}

extension Week {
    /// The week that `number` counts.
    fileprivate init(number: Int) { self.init(containing: Day(number: 7 * number - 3)) }
}
