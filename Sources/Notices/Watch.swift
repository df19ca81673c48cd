import Model

/// Many series of one kind, watched side by side: what the filter knows of each, its recent complaints, and its notices.
///
/// A week goes in three steps: `begin`, `take` for each series that has figures, and after `close`, when the figures of all are
/// known, `decide` for each of them.
struct Watch: Sendable {
    private let filter: SwitchingFilter
    private let countDecay: Double
    private var states: FilterStates
    /// Complaints of each series, worth less with every week that passes.
    private(set) var recentCount: [Double]
    private var board: NoticeBoard
    private var figures: RecentWeeks.Figures
    /// By series, how badly what is usual was known in its last week.
    private var doubts: [Double]

    init(series: Int, filter: FilterKnobs, knobs: Knobs, basis: Notice.Evidence.Basis) {
        self.filter = SwitchingFilter(filter)
        countDecay = knobs.countDecay
        states = self.filter.start(count: series)
        recentCount = Array(repeating: 0, count: series)
        board = NoticeBoard(series: series, span: knobs.evidenceWeeks, basis: basis)
        figures = RecentWeeks.Figures(number: 0, series: 0)
        doubts = recentCount
    }

    /// A good week begins.
    mutating func begin(_ week: Week) {
        figures = RecentWeeks.Figures(number: week.number, series: recentCount.count)
    }

    /// The figures of one series in this week: complaints, what could have brought them, and how many were usual.
    mutating func take(_ series: Int, complaints: Double, exposure: Double, expected: Double, doubt: Double = 0) {
        show(series, complaints: complaints, exposure: exposure, expected: expected)
        // A complaint about an order that is too old to be counted says nothing about the rate.
        weigh(series, complaints: expected > 0 ? complaints : 0, expected: expected, doubt: doubt)
    }

    /// What a notice will state, where that is not what is weighed.
    mutating func show(_ series: Int, complaints: Double, exposure: Double, expected: Double) {
        figures.set(series, complaints: complaints, exposure: exposure, expected: expected)
    }

    /// What the filter takes in. `doubt` is the relative variance of `expected`, which speaks the softer the less is known.
    mutating func weigh(_ series: Int, complaints: Double, expected: Double, doubt: Double) {
        let temper = doubt > 0 ? 1 / (1 + doubt * expected) : 1
        filter.step(&states, at: series, count: temper * complaints, expected: temper * expected)
        recentCount[series] = recentCount[series] * countDecay + complaints
        doubts[series] = doubt
    }

    /// The figures of all series are known.
    mutating func close() { board.append(figures) }

    mutating func decide(_ series: Int, week: Week, isUp: Bool) {
        board.record(series, week: week, probability: probability(of: series), isUp: isUp)
    }

    func probability(of series: Int) -> Double { states.probability(at: series) }

    /// How many times the usual rate it is thought to have.
    func relativeRate(of series: Int) -> Double { filter.relativeRate(states, at: series) }

    func isUp(_ series: Int) -> Bool { board.isUp(series) }

    /// Writes down the series' weeks from here on.
    mutating func follow(_ series: Int) { board.follow(series) }

    /// The series that are written down.
    var followed: [Int] { board.book.series }

    func course(of series: Int) -> Course {
        let standing = Standing(
            knobs: filter.knobs, states: states.only(series), recentCount: recentCount[series], countDecay: countDecay,
            doubt: doubts[series])
        return Course(weeks: board.book.weeks(of: series), basis: board.basis, standing: standing)
    }

    /// Series without a notice in which trouble is likelier than not.
    var likely: [(series: Int, weeks: [WeekFigures])] { board.candidates }

    /// All notices there ever were, in no order that means anything.
    var postings: [NoticeBoard.Posting] { board.postings }
}
