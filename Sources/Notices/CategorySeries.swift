import Model

/// The categories: what is usual inside each of them, and which as a whole is in trouble.
struct CategorySeries: PeeredSeries, Sendable {
    private let tally: Tally
    private let knobs: Knobs
    private let names: [String]
    /// By sku; the last one holds the products that name none.
    private let category: [Int]
    /// Whether a category has products enough to be in trouble as a whole.
    private let isWhole: [Bool]
    var peers: PeerSeries
    /// What came and what the catalogue's rate would have brought, by category and issue, older weeks worth less.
    private var complaints: [Double]
    private var expected: [Double]
    /// The part of a cell of its own in both, by cell.
    private var ownComplaints: [Double]
    private var ownExpected: [Double]

    private var issues: Int { tally.issues.count }

    /// nil where no two products differ in category.
    init?(_ tally: Tally, assortment: Assortment, cells: Int, knobs: Knobs, basis: Notice.Evidence.Basis) {
        names = assortment.categories
        category = assortment.category.map { [count = assortment.categories.count] in $0 ?? count }
        guard Set(category).count >= 2 else { return nil }
        self.tally = tally
        self.knobs = knobs
        var products = Array(repeating: 0, count: names.count + 1)
        for index in category { products[index] += 1 }
        isWhole = products.indices.map { [names] in $0 < names.count && products[$0] >= knobs.smallestCategory }
        peers = PeerSeries(peers: products.count, issues: tally.issues.count, knobs: knobs.category, all: knobs, basis: basis)
        complaints = Array(repeating: 0, count: products.count * tally.issues.count)
        expected = complaints
        ownComplaints = Array(repeating: 0, count: cells)
        ownExpected = ownComplaints
    }

    /// Takes in a good week before products are judged; `risk` holds what carriers explain.
    mutating func step(_ week: Int, exposed: [Double], risk: Risk, products: ProductSeries, groups: GroupSeries?) {
        var figures = PeerSeries.Figures(series: complaints.count)
        for row in tally.tickets.start[week]..<tally.tickets.start[week + 1] {
            let series = category[Int(tally.tickets.sku[row])] * issues + Int(tally.tickets.issue[row])
            figures.allComplaints[series] += tally.tickets.count[row]
        }
        for sku in exposed.indices where exposed[sku] > 0 {
            for issue in 0..<issues {
                figures.allExposure[category[sku] * issues + issue] += exposed[sku]
                figures.exposure[category[sku] * issues + issue] += exposed[sku] * risk.factor(of: sku, issue)
            }
        }
        figures.complaints = figures.allComplaints
        for cell in 0..<products.cells.count {
            let own = products.ownPart(of: cell, groups)
            guard own > 0 else { continue }
            let (sku, issue) = (products.cells.sku[cell], products.cells.issue[cell])
            let series = category[sku] * issues + issue
            figures.complaints[series] = max(0, figures.complaints[series] - own * products.cells.complaints(cell, in: week))
            figures.exposure[series] = max(0, figures.exposure[series] - own * exposed[sku] * risk.factor(of: sku, issue))
        }
        for series in figures.complaints.indices where !isWhole[series / issues] {
            figures.complaints[series] = 0
            figures.exposure[series] = 0
        }
        peers.step(tally.weeks[week], figures)
    }

    /// Expects of each product what its category has.
    func apply(to risk: inout Risk) {
        for sku in category.indices {
            for issue in 0..<issues {
                let series = category[sku] * issues + issue
                let usual = (knobs.categoryWeight + complaints[series]) / (knobs.categoryWeight + expected[series])
                risk.multiply(sku, issue, by: max(usual, knobs.smallestRatio) * peers.excess(category[sku], issue))
            }
        }
    }

    /// Learns what is usual inside the categories; `rates` and `risk` are those of the week.
    mutating func learn(_ week: Int, exposed: [Double], rates: [Double], carriers: Risk, products: ProductSeries, groups: GroupSeries?) {
        let memory = knobs.categoryMemory
        for series in complaints.indices {
            complaints[series] *= memory
            expected[series] *= memory
        }
        for row in tally.tickets.start[week]..<tally.tickets.start[week + 1] {
            complaints[category[Int(tally.tickets.sku[row])] * issues + Int(tally.tickets.issue[row])] += tally.tickets.count[row]
        }
        for sku in exposed.indices where exposed[sku] > 0 {
            for issue in 0..<issues {
                expected[category[sku] * issues + issue] += due(sku, issue, exposed: exposed, rates: rates, carriers: carriers)
            }
        }
        for cell in ownComplaints.indices {
            let (sku, issue) = (products.cells.sku[cell], products.cells.issue[cell])
            let own = products.ownPart(of: cell, groups)
            let count = products.cells.complaints(cell, in: week)
            let due = due(sku, issue, exposed: exposed, rates: rates, carriers: carriers)
            let series = category[sku] * issues + issue
            complaints[series] = max(0, complaints[series] - own * count)
            expected[series] = max(0, expected[series] - own * due)
            ownComplaints[cell] = memory * ownComplaints[cell] + (1 - own) * count
            ownExpected[cell] = memory * ownExpected[cell] + (1 - own) * due
        }
    }

    private func due(_ sku: Int, _ issue: Int, exposed: [Double], rates: [Double], carriers: Risk) -> Double {
        exposed[sku] * rates[issue] * carriers.factor(of: sku, issue) * peers.excess(category[sku], issue)
    }

    /// How many times the catalogue's rate a product's fellows have; and how well that is known, as a relative variance.
    func background(of cell: Int, _ sku: Int, _ issue: Int) -> (ratio: Double, doubt: Double) {
        let series = category[sku] * issues + issue
        let count = knobs.categoryWeight + max(0, complaints[series] - ownComplaints[cell])
        let ratio = count / (knobs.categoryWeight + max(0, expected[series] - ownExpected[cell]))
        return (max(ratio, knobs.smallestRatio) * peers.excess(category[sku], issue), 1 / count)
    }

    var seriesCount: Int { complaints.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? {
        series / issues < names.count && isWhole[series / issues] ? (.category(names[series / issues]), series % issues) : nil
    }
}
