import Model

/// The products, issue by issue: each cell's figures and its notices.
struct ProductSeries: Sendable {
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

    /// The cells that are under notice.
    var inTrouble: some Sequence<Int> { (0..<cells.count).lazy.filter { watch.isUp($0) } }

    func isUp(_ cell: Int) -> Bool { watch.isUp(cell) }

    /// Takes in a good week and decides.
    mutating func step(_ week: Int, exposed: [Double], rates: [Double], guess: OrderGuess?, shop: SiteSeries) {
        for sku in exposed.indices where exposed[sku] > 0 { hasStarted[sku] = true }
        let name = tally.weeks[week]
        watch.begin(name)
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] {
            let sku = cells.sku[cell]
            let count = cells.complaints(cell, in: week)
            var x = exposed[sku]
            var expected = x * rates[cells.issue[cell]]
            if let guess {
                let isUp = watch.isUp(cell)
                let factor = guess.factor(sku, besides: isUp ? 0 : count, expected: isUp ? 0 : expected)
                x *= factor
                expected *= factor
            }
            watch.take(cell, complaints: count, exposure: x, expected: expected)
        }
        watch.close()
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] {
            let isUp = rule.isUp(
                wasUp: watch.isUp(cell), probability: watch.probability(of: cell), complaints: watch.recentCount[cell],
                idle: idle[cells.sku[cell]], shopTrouble: shop.isUnderSuspicion(cells.issue[cell]))
            watch.decide(cell, week: name, isUp: isUp)
        }
    }

    /// Every notice so far, with what it is about.
    var notices: [Decided] {
        watch.postings.map { Decided(scope: .product(tally.skus[cells.sku[$0.series]]), issue: cells.issue[$0.series], posting: $0) }
    }
}
