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

        init(number: Int, series: Int) {
            self.number = number
            complaints = Array(repeating: 0, count: series)
            exposure = complaints
            expected = complaints
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
