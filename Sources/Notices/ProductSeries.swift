import Model

/// The products, issue by issue: each cell's figures and its notices.
struct ProductSeries: ScopedSeries, Sendable {
    private let tally: Tally
    private let rule: Rule
    private(set) var cells: Cells
    private var watch: Watch
    /// By sku: whether it has had exposure, and how many known weeks passed without an order.
    private var hasStarted: [Bool]
    private var idle: [Int]

    init(_ tally: Tally, knobs: Knobs, basis: Notice.Evidence.Basis) {
        self.tally = tally
        rule = Rule(knobs: knobs)
        cells = Cells(tally, atLeast: knobs.minimumCount)
        watch = Watch(series: cells.count, filter: knobs.product, knobs: knobs, basis: basis)
        hasStarted = Array(repeating: false, count: tally.skus.count)
        idle = Array(repeating: 0, count: tally.skus.count)
    }

    /// Weeks are visited in order, good ones and others.
    mutating func move(to week: Int, exposure: Exposure) {
        cells.move(to: week)
        guard exposure.isKnown(week) else { return }
        for sku in idle.indices { idle[sku] += 1 }
        for sku in exposure.ordered(in: week) { idle[sku] = 0 }
    }

    /// The cells that are under notice, their own or their group's.
    func inTrouble(_ groups: GroupSeries?) -> [Int] {
        (0..<cells.count).filter { watch.isUp($0) || groups?.isUp(cells.sku[$0], cells.issue[$0]) == true }
    }

    func isUp(_ cell: Int) -> Bool { watch.isUp(cell) }

    func probability(of cell: Int) -> Double { watch.probability(of: cell) }

    /// How probable it is that a cell's complaints are the product's own, or its group's.
    func ownPart(of cell: Int, _ groups: GroupSeries?) -> Double {
        watch.isUp(cell) || groups?.isUp(cells.sku[cell], cells.issue[cell]) == true ? 1 : watch.probability(of: cell)
    }

    /// How probable trouble is of a product and issue; 0 for what could never have a notice.
    func probability(of sku: Int, _ issue: Int) -> Double { cells.cell(sku, issue).map { watch.probability(of: $0) } ?? 0 }

    /// What a product is judged by in one week.
    struct Standard {
        var exposed: [Double]
        var rates: [Double]
        var guess: OrderGuess?
        /// What carriers explain; with the category where there are none.
        var risk: Risk
        var categories: CategorySeries?
        var groups: GroupSeries?
        var shop: SiteSeries
    }

    /// Takes in a good week and decides.
    mutating func step(_ week: Int, by standard: Standard) {
        for sku in standard.exposed.indices where standard.exposed[sku] > 0 { hasStarted[sku] = true }
        let name = tally.weeks[week]
        watch.begin(name)
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] {
            let (sku, issue) = (cells.sku[cell], cells.issue[cell])
            let count = cells.complaints(cell, in: week)
            var x = standard.exposed[sku]
            var expected = x * standard.rates[issue] * standard.risk.factor(of: sku, issue)
            var doubt = 0.0
            if let background = standard.categories?.background(of: cell, sku, issue) {
                expected *= background.ratio
                doubt = background.doubt
            }
            if let guess = standard.guess {
                let isUp = watch.isUp(cell)
                let factor = guess.factor(sku, besides: isUp ? 0 : count, expected: isUp ? 0 : expected)
                x *= factor
                expected *= factor
            }
            watch.take(cell, complaints: count, exposure: x, expected: expected, doubt: doubt)
        }
        watch.close()
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] { decide(cell, week: name, by: standard) }
    }

    private mutating func decide(_ cell: Int, week: Week, by standard: Standard) {
        let (sku, issue) = (cells.sku[cell], cells.issue[cell])
        var probability = watch.probability(of: cell)
        if let groups = standard.groups, groups.isUp(sku, issue) {
            probability = min(probability, groups.probabilityBeyond(sku, issue))
        }
        let isUp = rule.isUp(
            wasUp: watch.isUp(cell), probability: probability, complaints: watch.recentCount[cell], idle: idle[sku],
            shopTrouble: standard.shop.isUnderSuspicion(issue))
        watch.decide(cell, week: week, isUp: isUp)
    }

    var seriesCount: Int { cells.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? { (.product(tally.skus[cells.sku[series]]), cells.issue[series]) }

    mutating func follow(_ series: Int) { watch.follow(series) }

    var followed: [Int] { watch.followed }

    func course(of series: Int) -> Course { watch.course(of: series) }

    var likely: [(series: Int, weeks: [WeekFigures])] { watch.likely }

    /// Every notice so far, with what it is about.
    var notices: [Decided] {
        watch.postings.map { Decided(scope: .product(tally.skus[cells.sku[$0.series]]), issue: cells.issue[$0.series], posting: $0) }
    }
}
