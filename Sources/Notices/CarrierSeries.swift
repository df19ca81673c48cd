import Model

/// The carriers: parcels late, lost or damaged per order that each of them took.
///
/// What a carrier's trouble explains is expected of the products that it brings, so it becomes neither theirs nor the shop's.
struct CarrierSeries: PeeredSeries, Sendable {
    private let tally: Tally
    private let exposure: Exposure
    /// The issues that are about parcels, as the tally numbers them.
    private let issues: [Int]
    /// By the tally's issue; the place in `issues`.
    private let place: [Int?]
    var peers: PeerSeries
    /// Orders behind this week's complaints, by carrier and by product and carrier.
    private var parcels: [Double]
    private var shares: [Double]?
    /// Complaints of the last weeks and of all weeks by series, older ones worth less: all, and those that name a product.
    private var recent: (all: [Double], placed: [Double])
    private var usual: (all: [Double], placed: [Double])

    /// nil where there are no two carriers whose parcels and complaints are known.
    init?(_ tally: Tally, catalogue: IssueCatalogue, knobs: Knobs) {
        let carriers = tally.parcels.carriers.count
        issues = tally.issues.indices.filter { catalogue[tally.issues[$0]]?.group == .logistics }
        guard carriers >= 2, !issues.isEmpty, !tally.parcels.orders.isEmpty, !tally.parcels.tickets.isEmpty else { return nil }
        self.tally = tally
        exposure = Exposure(tally, source: .parcels, knobs: knobs)
        var place: [Int?] = Array(repeating: nil, count: tally.issues.count)
        for (index, issue) in issues.enumerated() { place[issue] = index }
        self.place = place
        peers = PeerSeries(peers: carriers, issues: issues.count, knobs: knobs.carrier, all: knobs, basis: .orders)
        parcels = Array(repeating: 0, count: carriers)
        recent = (Array(repeating: 0, count: carriers * issues.count), Array(repeating: 0, count: carriers * issues.count))
        usual = recent
    }

    /// Takes in a good week; `products` says which complaints are a product's own.
    mutating func step(_ week: Int, products: ProductSeries) {
        guard let orders = exposure.sums(of: tally.parcels.orders, keys: parcels.count, in: week) else { return }
        parcels = orders
        let carriers = parcels.count
        shares = nil
        if !tally.parcels.shares.isEmpty {
            shares = exposure.sums(of: tally.parcels.shares, keys: tally.skus.count, by: carriers, in: week)
        }
        var figures = PeerSeries.Figures(series: carriers * issues.count)
        for carrier in 0..<carriers {
            for issue in issues.indices {
                figures.exposure[carrier * issues.count + issue] = parcels[carrier]
                figures.allExposure[carrier * issues.count + issue] = parcels[carrier]
            }
        }
        let table = tally.parcels.tickets
        var placed = figures.complaints
        for row in table.start[week]..<table.start[week + 1] {
            let issue = Int(table.issue[row]) / carriers
            guard let index = place[issue] else { continue }
            let series = Int(table.issue[row]) % carriers * issues.count + index
            let sku = Int(table.sku[row])
            let own = sku == tally.parcels.noSKU ? 0 : products.probability(of: sku, issue)
            figures.allComplaints[series] += table.count[row]
            if sku != tally.parcels.noSKU { placed[series] += table.count[row] }
            figures.complaints[series] += (1 - own) * table.count[row]
        }
        for series in placed.indices {
            recent.all[series] = 0.6 * recent.all[series] + figures.allComplaints[series]
            recent.placed[series] = 0.6 * recent.placed[series] + placed[series]
            usual.all[series] = 0.98 * usual.all[series] + figures.allComplaints[series]
            usual.placed[series] = 0.98 * usual.placed[series] + placed[series]
        }
        if let shares { leaveOut(products, shares: shares, &figures) }
        peers.step(tally.weeks[week], figures)
    }

    /// Orders of products that are in trouble themselves tell nothing of the carrier.
    private func leaveOut(_ products: ProductSeries, shares: [Double], _ figures: inout PeerSeries.Figures) {
        for cell in 0..<products.cells.count {
            guard let index = place[products.cells.issue[cell]] else { continue }
            let own = products.probability(of: cell)
            guard own > 0 else { continue }
            for carrier in parcels.indices {
                let series = carrier * issues.count + index
                let sold = shares[products.cells.sku[cell] * parcels.count + carrier]
                figures.exposure[series] = max(0, figures.exposure[series] - own * sold)
            }
        }
    }

    /// How many times the usual a carrier's complaints that name a product are: trouble may be told by others.
    private func placedExcess(_ carrier: Int, _ index: Int) -> Double {
        let series = carrier * issues.count + index
        let share = (usual.placed[series] + 1) / (usual.all[series] + 1)
        let now = (recent.placed[series] + 2 * share) / (recent.all[series] + 2)
        return peers.excess(carrier, index) * min(now / share, 1.5)
    }

    /// Expects of each product what the carriers that bring it have.
    func apply(to risk: inout Risk) {
        for (index, issue) in issues.enumerated() {
            let ratios = parcels.indices.map { peers.usualRatio($0, index) * placedExcess($0, index) }
            let all = mixed(ratios, shares: parcels) ?? 1
            let usual = mixed(parcels.indices.map { peers.usualRatio($0, index) }, shares: parcels) ?? 1
            for sku in tally.skus.indices {
                let own = shares.flatMap { table in
                    mixed(ratios, shares: Array(table[(sku * parcels.count)..<((sku + 1) * parcels.count)]))
                }
                risk.multiply(sku, issue, by: (own ?? all) / usual)
            }
        }
    }

    private func mixed(_ ratios: [Double], shares: [Double]) -> Double? {
        let sum = shares.reduce(0, +)
        return sum > 0 ? zip(ratios, shares).reduce(0) { $0 + $1.0 * $1.1 } / sum : nil
    }

    /// How many times the usual the shop's complaints are by what its carriers explain.
    func factor(of issue: Int) -> Double {
        guard let index = place[issue] else { return 1 }
        let usual = parcels.indices.map { peers.usualRatio($0, index) }
        let now = parcels.indices.map { usual[$0] * peers.excess($0, index) }
        guard let before = mixed(usual, shares: parcels), let after = mixed(now, shares: parcels) else { return 1 }
        return after / before
    }

    var seriesCount: Int { parcels.count * issues.count }

    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)? {
        (.carrier(tally.parcels.carriers[series / issues.count]), issues[series % issues.count])
    }
}
