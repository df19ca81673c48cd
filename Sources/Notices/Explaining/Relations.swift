import Model

/// What a scope is part of: a product of its group and its category, all of them of the shop.
struct Relations {
    private let scope: Notice.Scope
    private let statistics: WeeklyStatistics
    private let products: [Product]

    init(_ scope: Notice.Scope, statistics: WeeklyStatistics, products: [Product]) {
        self.scope = scope
        self.statistics = statistics
        self.products = products
    }

    /// Whether a notice of the other scope says the same about more than this one.
    func covers(_ other: Notice.Scope) -> Bool {
        switch (scope, other) {
        case (.site, _): false
        case (_, .site): true
        case (.product(let sku), .group(let name)): products.contains { $0.sku == sku && $0.group == name }
        case (.product(let sku), .category(let name)): products.contains { $0.sku == sku && $0.category == name }
        case (.group(let group), .category(let name)): products.contains { $0.group == group && $0.category == name }
        // What a carrier or a channel does meets every product that it brings.
        case (.product, .carrier), (.group, .carrier), (.category, .carrier): true
        case (.product, .channel), (.group, .channel), (.category, .channel): true
        default: false
        }
    }

    /// All complaints about the scope and an issue in weeks that were over on the day.
    func complaints(about issue: String, before asOf: Day) -> Int {
        let skus = Set(products.filter(isMember).map(\.sku))
        var sum = 0
        for row in statistics.tickets where row.issue == issue && row.week.sunday < asOf && row.tickets > 0 && concerns(row, skus: skus) {
            let (next, overflow) = sum.addingReportingOverflow(row.tickets)
            sum = overflow ? .max : next
        }
        return sum
    }

    private func isMember(_ product: Product) -> Bool {
        switch scope {
        case .group(let name): product.group == name
        case .category(let name): product.category == name
        default: false
        }
    }

    private func concerns(_ row: TicketCount, skus: Set<SKU>) -> Bool {
        switch scope {
        case .product(let sku): row.sku == sku
        case .group, .category: row.sku.map { skus.contains($0) } ?? false
        case .carrier(let name): row.carrier == name
        case .channel(let name): row.channel == name
        case .site: true
        }
    }
}
