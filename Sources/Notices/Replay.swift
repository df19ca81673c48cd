import Model

/// History, week by week: what is known grows, and each week decides once.
struct Replay: Sendable {
    private let tally: Tally
    private let knobs: Knobs
    private let exposure: Exposure

    private var baseline: Baseline
    private var shop: SiteSeries
    private var products: ProductSeries

    init(_ tally: Tally, knobs: Knobs) {
        self.tally = tally
        self.knobs = knobs
        exposure = Exposure(tally, source: tally.orders.isEmpty ? .complaints : .orders, knobs: knobs)
        baseline = Baseline(issues: tally.issues.count, knobs: knobs)
        shop = SiteSeries(tally, knobs: knobs)
        products = ProductSeries(tally, knobs: knobs, basis: tally.orders.isEmpty ? .complaints : .orders)
    }

    /// Takes in the next week of the tally.
    mutating func step(_ week: Int) {
        products.move(to: week, exposure: exposure)
        guard let exposed = exposure.ofProducts(in: week) else { return }
        let total = exposed.reduce(0, +)
        guard total > 0 else { return }
        let catalogue = catalogue(of: week, exposed: exposed, total: total)
        guard !baseline.isMissing(catalogue) else { return }
        let rates = baseline.rates(in: catalogue)
        shop.step(week, catalogue: catalogue, exposed: total)
        let guess = orderGuess(week, exposed: exposed, rates: rates)
        products.step(week, exposed: exposed, rates: rates, guess: guess, shop: shop)
        baseline.append(catalogue)
    }

    /// Complaints and exposure of all products that are not in trouble, each weighted so that none is its own background.
    private func catalogue(of week: Int, exposed: [Double], total: Double) -> Baseline.Catalogue {
        let issues = tally.issues.count
        let sold = exposed.reduce(0.0) { $0 + ($1 > 0 ? 1 : 0) }
        let largest = max(knobs.largestShare, knobs.smallShare / sold) * total
        var complaints = Array(repeating: 0.0, count: issues)
        let whole = exposed.reduce(0) { $0 + min($1, largest) }
        var exposure = Array(repeating: whole, count: issues)
        let table = tally.tickets
        for row in table.start[week]..<table.start[week + 1] {
            let weight = Baseline.weight(of: exposed[Int(table.sku[row])], largest: largest)
            complaints[Int(table.issue[row])] += weight * table.count[row]
        }
        let cells = products.cells
        for cell in products.inTrouble {
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
        let cells = products.cells
        for cell in products.inTrouble {
            let sku = cells.sku[cell]
            complaints[sku] -= cells.complaints(cell, in: week)
            expected[sku] -= exposed[sku] * rates[cells.issue[cell]]
        }
        return OrderGuess(unknown: unknown, complaints: complaints, expected: expected, knobs: knobs)
    }

    /// Everything that was decided so far, with names.
    func notices(_ catalogue: IssueCatalogue) -> [Notice] {
        let decided = products.notices + shop.notices
        return decided.map { notice($0, catalogue) }.map { ($0, $0.id) }.sorted { ($0.0.from, $0.1) < ($1.0.from, $1.1) }.map(\.0)
    }

    private func notice(_ decided: Decided, _ catalogue: IssueCatalogue) -> Notice {
        let code = tally.issues[decided.issue]
        let posting = decided.posting
        return Notice(
            scope: decided.scope, issue: code, from: posting.from, to: posting.to, level: catalogue[code]?.level ?? 2,
            probability: posting.probability, evidence: posting.evidence)
    }
}
