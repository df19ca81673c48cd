import Model

extension ProductExcesses {
    /// - Parameter flagged: products with a notice of their own.
    init(_ counts: RecentCounts, flagged: Set<SKU>, names: Names) {
        let table = counts.byProduct
        hasOrders = !table.isEmpty
        let weeks = counts.usable(0..<Self.weeks, in: table)
        var bySKU: [SKU: [String: Int]] = [:]
        var catalogue: [String: Int] = [:]
        for row in counts.tickets where weeks.contains(row.back) && counts.isAboutProduct(row) {
            guard let sku = row.sku else { continue }
            bySKU[sku, default: [:]][row.issue, default: 0] += row.count
            catalogue[row.issue, default: 0] += row.count
        }
        let whole = table.exposure(weeks)
        guard whole > 0 else {
            rows = []
            return
        }
        let codes = catalogue.keys.sorted()
        let all = bySKU.compactMap { sku, complaints -> Row? in
            let exposure = table.exposure(of: sku.text, weeks)
            guard exposure > 0 else { return nil }
            func excess(_ code: String) -> Double {
                Double(complaints[code] ?? 0) - exposure * Double(catalogue[code] ?? 0) / whole
            }
            guard let mostly = codes.max(by: { (excess($0), $1) < (excess($1), $0) }) else { return nil }
            return Row(
                product: names.subject(.product(sku)), complaints: complaints.values.reduce(0, +), orders: exposure,
                expected: exposure * Double(catalogue.values.reduce(0, +)) / whole, mostly: names.issue(mostly),
                hasNotice: flagged.contains(sku))
        }
        rows = Array(
            all.filter { $0.complaints >= 3 && $0.isBeyondChance }
                .sorted { (-$0.excess, $0.product.scope.name) < (-$1.excess, $1.product.scope.name) }.prefix(10))
    }
}

extension ProductExcesses.Row {
    /// Whether fewer than one product in ten has such an excess by chance: Poisson counts, normally approximated.
    fileprivate var isBeyondChance: Bool { excess > 1.28 * expected.squareRoot() }
}
