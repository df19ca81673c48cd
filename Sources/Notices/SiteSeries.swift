import Model

/// The whole shop, issue by issue: its figures, its filter and its notices.
struct SiteSeries: ScopedSeries, Sendable {
    private let tally: Tally
    /// Set where orders are known by carrier only: they tell of the shop, not of its products.
    private let carriers: Exposure?
    private var filter: SiteFilter
    private var board: NoticeBoard

    init(_ tally: Tally, knobs: Knobs) {
        self.tally = tally
        let hasCarriers = tally.carrierOrders.contains { $0 > 0 }
        carriers = tally.orders.isEmpty && hasCarriers ? Exposure(tally, source: .carriers, knobs: knobs) : nil
        filter = SiteFilter(issues: tally.issues.count, knobs: knobs)
        let basis: Notice.Evidence.Basis = tally.orders.isEmpty && !hasCarriers ? .complaints : .orders
        board = NoticeBoard(series: tally.issues.count, span: knobs.evidenceWeeks, basis: basis)
    }

    var seriesCount: Int { tally.issues.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? { (.site, series) }

    mutating func follow(_ series: Int) { board.follow(series) }

    var followed: [Int] { board.book.series }

    var likely: [(series: Int, weeks: [WeekFigures])] { board.candidates }

    func course(of series: Int) -> Course {
        Course(weeks: board.book.weeks(of: series), basis: board.basis, standing: filter.standing(of: series))
    }

    /// Every notice so far.
    var notices: [Decided] { board.postings.map { Decided(scope: .site, issue: $0.series, posting: $0) } }

    /// Whether the shop has the trouble, or had it a few weeks ago.
    func isUnderSuspicion(_ issue: Int) -> Bool { filter.isUnderSuspicion(issue) }

    /// Takes in a good week: what the catalogue had without products in trouble, and the exposure of all products.
    ///
    /// `explained` is by issue how many times the usual its channels, and where orders are known by carrier only its carriers,
    /// have: their trouble is not the shop's.
    mutating func step(_ week: Int, catalogue: Baseline.Catalogue, exposed: Double, standard: [Double], explained: [Double]) {
        let issues = tally.issues.count
        var all = Array(repeating: 0.0, count: issues)
        for row in tally.tickets.start[week]..<tally.tickets.start[week + 1] {
            all[Int(tally.tickets.issue[row])] += tally.tickets.count[row]
        }
        var series = catalogue
        var exposure = exposed
        if let carriers {
            guard let orders = carriers.ofCarriers(in: week), orders > 0 else { return }
            for issue in 0..<issues { all[issue] += tally.unplaced[week * issues + issue] }
            series = Baseline.Catalogue(complaints: all, exposure: Array(repeating: orders, count: issues))
            exposure = orders
        }
        for issue in 0..<issues { series.exposure[issue] *= explained[issue] }
        let rates = filter.step(series)
        var figures = RecentWeeks.Figures(number: tally.weeks[week].number, series: issues)
        for issue in 0..<issues {
            figures.set(
                issue, complaints: all[issue], exposure: exposure,
                expected: (rates[issue] ?? 0) * exposure * standard[issue] * explained[issue])
        }
        board.append(figures)
        for issue in 0..<issues where rates[issue] != nil {
            board.record(
                issue, week: tally.weeks[week], probability: filter.probability(of: issue), isUp: filter.isUp[issue])
        }
    }
}
