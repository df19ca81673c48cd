/// Complaints and exposure of all products that are not in trouble, each weighted so that none is its own background.
struct CommonCatalogue {
    private let tally: Tally
    private let exposed: [Double]
    let total: Double
    /// What a product counts for at most.
    private let largest: Double

    init(_ tally: Tally, exposed: [Double], knobs: Knobs) {
        self.tally = tally
        self.exposed = exposed
        total = exposed.reduce(0, +)
        let sold = exposed.reduce(0.0) { $0 + ($1 > 0 ? 1 : 0) }
        largest = max(knobs.largestShare, knobs.smallShare / sold) * total
    }

    /// The week's catalogue. Exposure counts for as much as the catalogue's rate is to be expected of it.
    func catalogue(of week: Int, without inTrouble: [Int], of products: ProductSeries, risk: Risk) -> Baseline.Catalogue {
        let issues = tally.issues.count
        var complaints = Array(repeating: 0.0, count: issues)
        let whole = exposed.reduce(0) { $0 + min($1, largest) }
        var exposure = Array(repeating: whole, count: issues)
        if risk.isKnown {
            for issue in 0..<issues {
                exposure[issue] = exposed.indices.reduce(0) { $0 + min(exposed[$1], largest) * risk.factor(of: $1, issue) }
            }
        }
        let table = tally.tickets
        for row in table.start[week]..<table.start[week + 1] {
            let weight = Baseline.weight(of: exposed[Int(table.sku[row])], largest: largest)
            complaints[Int(table.issue[row])] += weight * table.count[row]
        }
        let cells = products.cells
        for cell in inTrouble {
            let (sku, issue) = (cells.sku[cell], cells.issue[cell])
            let x = exposed[sku]
            exposure[issue] -= min(x, largest) * risk.factor(of: sku, issue)
            complaints[issue] -= Baseline.weight(of: x, largest: largest) * cells.complaints(cell, in: week)
        }
        // Where every product is in trouble nothing is left, and what is not quite zero is rounding.
        for issue in 0..<issues where exposure[issue] < 1e-9 * whole {
            exposure[issue] = 0
            complaints[issue] = 0
        }
        return Baseline.Catalogue(complaints: complaints, exposure: exposure)
    }

    /// By issue, how many times the catalogue's rate is to be expected of all products together.
    func standard(_ risk: Risk) -> [Double] {
        let issues = tally.issues.count
        guard risk.isKnown, total > 0 else { return Array(repeating: 1, count: issues) }
        return (0..<issues).map { issue in exposed.indices.reduce(0) { $0 + exposed[$1] * risk.factor(of: $1, issue) } / total }
    }
}
