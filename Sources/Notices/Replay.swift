import Model

/// History, week by week: what is known grows, and each week decides once.
struct Replay: Sendable {
    private let tally: Tally
    private let knobs: Knobs
    private let exposure: Exposure
    private let rule: Rule

    private var baseline: Baseline
    private var shop: SiteSeries
    private var cells: Cells
    private let filter: SwitchingFilter
    private var states: FilterStates
    /// Complaints of each cell, worth less with every week that passes.
    private var recentCount: [Double]
    private var board: NoticeBoard
    /// By sku: whether it has had exposure, and how many known weeks passed without an order.
    private var hasStarted: [Bool]
    private var idle: [Int]

    init(_ tally: Tally, knobs: Knobs) {
        self.tally = tally
        self.knobs = knobs
        rule = Rule(knobs: knobs)
        exposure = Exposure(tally, source: tally.orders.isEmpty ? .complaints : .orders, knobs: knobs)
        baseline = Baseline(issues: tally.issues.count, knobs: knobs)
        shop = SiteSeries(tally, knobs: knobs)
        cells = Cells(tally, atLeast: knobs.minimumCount)
        filter = SwitchingFilter(knobs.product)
        states = filter.start(count: cells.count)
        recentCount = Array(repeating: 0, count: cells.count)
        board = NoticeBoard(series: cells.count, span: knobs.evidenceWeeks, basis: tally.orders.isEmpty ? .complaints : .orders)
        hasStarted = Array(repeating: false, count: tally.skus.count)
        idle = Array(repeating: 0, count: tally.skus.count)
    }

    /// Takes in the next week of the tally.
    mutating func step(_ week: Int) {
        countIdleWeeks(week)
        cells.move(to: week)
        guard let exposed = exposure.ofProducts(in: week) else { return }
        let total = exposed.reduce(0, +)
        guard total > 0 else { return }
        let catalogue = catalogue(of: week, exposed: exposed, total: total)
        guard !baseline.isMissing(catalogue) else { return }
        let rates = baseline.rates(in: catalogue)
        shop.step(week, catalogue: catalogue, exposed: total)
        decide(week, exposed: exposed, rates: rates)
        baseline.append(catalogue)
    }

    private mutating func countIdleWeeks(_ week: Int) {
        guard exposure.isKnown(week) else { return }
        for sku in idle.indices { idle[sku] += 1 }
        for sku in exposure.ordered(in: week) { idle[sku] = 0 }
    }

    /// Complaints and exposure of all products that are not in trouble, each weighted so that none is its own background.
    private func catalogue(of week: Int, exposed: [Double], total: Double) -> Baseline.Catalogue {
        let issues = tally.issues.count
        let products = exposed.reduce(0.0) { $0 + ($1 > 0 ? 1 : 0) }
        let largest = max(knobs.largestShare, knobs.smallShare / products) * total
        var complaints = Array(repeating: 0.0, count: issues)
        let whole = exposed.reduce(0) { $0 + min($1, largest) }
        var exposure = Array(repeating: whole, count: issues)
        let table = tally.tickets
        for row in table.start[week]..<table.start[week + 1] {
            let weight = Baseline.weight(of: exposed[Int(table.sku[row])], largest: largest)
            complaints[Int(table.issue[row])] += weight * table.count[row]
        }
        for cell in 0..<cells.count where board.isUp(cell) {
            let x = exposed[cells.sku[cell]]
            exposure[cells.issue[cell]] -= min(x, largest)
            complaints[cells.issue[cell]] -= Baseline.weight(of: x, largest: largest) * cells.complaints(cell, in: week)
        }
        // Where every product is in trouble nothing is left, and what is not quite zero is rounding.
        for issue in 0..<issues where exposure[issue] < 1e-9 * whole {
            exposure[issue] = 0
            complaints[issue] = 0
        }
        return Baseline.Catalogue(complaints: complaints, exposure: exposure)
    }

    /// What complaints of other kinds say about the products' orders, where not all weeks behind this one are known.
    private func orderGuess(_ week: Int, exposed: [Double], rates: [Double]) -> OrderGuess? {
        let unknown = exposure.unknownPart(of: week)
        guard unknown > 1e-9 else { return nil }
        var complaints = Array(repeating: 0.0, count: exposed.count)
        let table = tally.tickets
        for row in table.start[week]..<table.start[week + 1] { complaints[Int(table.sku[row])] += table.count[row] }
        let rate = rates.reduce(0, +)
        var expected = exposed.map { $0 * rate }
        for cell in 0..<cells.count where board.isUp(cell) {
            let sku = cells.sku[cell]
            complaints[sku] -= cells.complaints(cell, in: week)
            expected[sku] -= exposed[sku] * rates[cells.issue[cell]]
        }
        return OrderGuess(unknown: unknown, complaints: complaints, expected: expected, knobs: knobs)
    }

    private mutating func decide(_ week: Int, exposed: [Double], rates: [Double]) {
        for sku in exposed.indices where exposed[sku] > 0 { hasStarted[sku] = true }
        let guess = orderGuess(week, exposed: exposed, rates: rates)
        var figures = RecentWeeks.Figures(number: tally.weeks[week].number, series: cells.count)
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] {
            let sku = cells.sku[cell]
            let count = cells.complaints(cell, in: week)
            var x = exposed[sku]
            var expected = x * rates[cells.issue[cell]]
            if let guess {
                let isUp = board.isUp(cell)
                let factor = guess.factor(sku, besides: isUp ? 0 : count, expected: isUp ? 0 : expected)
                x *= factor
                expected *= factor
            }
            figures.set(cell, complaints: count, exposure: x, expected: expected)
            // A complaint about an order that is too old to be counted says nothing about the rate.
            let counted = expected > 0 ? count : 0
            filter.step(&states, at: cell, count: counted, expected: expected)
            recentCount[cell] = recentCount[cell] * knobs.countDecay + counted
        }
        board.append(figures)
        for cell in 0..<cells.count where hasStarted[cells.sku[cell]] {
            let probability = states.probability(at: cell)
            let isUp = rule.isUp(
                wasUp: board.isUp(cell), probability: probability, complaints: recentCount[cell], idle: idle[cells.sku[cell]],
                shopTrouble: shop.isUnderSuspicion(cells.issue[cell]))
            board.record(cell, week: tally.weeks[week], probability: probability, isUp: isUp)
        }
    }

    /// Everything that was decided so far, with names.
    func notices(_ catalogue: IssueCatalogue) -> [Notice] {
        let products = board.postings.map { posting in
            notice(posting, scope: .product(tally.skus[cells.sku[posting.series]]), issue: cells.issue[posting.series], catalogue)
        }
        let site = shop.postings.map { notice($0, scope: .site, issue: $0.series, catalogue) }
        return (products + site).map { ($0, $0.id) }.sorted { ($0.0.from, $0.1) < ($1.0.from, $1.1) }.map(\.0)
    }

    private func notice(_ posting: NoticeBoard.Posting, scope: Notice.Scope, issue: Int, _ catalogue: IssueCatalogue) -> Notice {
        let code = tally.issues[issue]
        return Notice(
            scope: scope, issue: code, from: posting.from, to: posting.to, level: catalogue[code]?.level ?? 2,
            probability: posting.probability, evidence: posting.evidence)
    }
}
