import Model
import Notices

/// A shop whose products have categories and groups, whose parcels have carriers and whose tickets have channels.
struct ScopedShop {
    var weeks = 40
    var products: [Product] = []
    /// By product; every week the same.
    var orders: [Int] = []
    /// Each product's orders are split evenly among them.
    var carriers: [String] = []
    /// Whether an order row names product and carrier, or there is one row for each.
    var ordersNameBoth = true
    private var tickets: [TicketCount] = []

    /// Adds products that are alike.
    mutating func add(_ count: Int, category: String? = nil, group: String? = nil, orders: Int = 40) {
        for _ in 0..<count {
            products.append(Product(sku: SKU(ShopHistory.name(products.count)), category: category, group: group))
            self.orders.append(orders)
        }
    }

    static func week(_ number: Int) -> Week { Week(containing: ShopHistory.start.advanced(by: 7 * number)) }

    /// Complaints about a product.
    mutating func complain(
        _ issue: String, _ count: Int, of product: Int?, carrier: String? = nil, channel: String? = nil, in weeks: some Sequence<Int>
    ) {
        for week in weeks where count > 0 {
            tickets.append(
                TicketCount(
                    week: Self.week(week), issue: issue, sku: product.map { products[$0].sku }, carrier: carrier, channel: channel,
                    tickets: count))
        }
    }

    var statistics: WeeklyStatistics {
        var rows: [OrderCount] = []
        for week in 0..<weeks {
            let name = Self.week(week)
            for (product, count) in zip(products, orders) {
                if carriers.isEmpty || !ordersNameBoth {
                    rows.append(OrderCount(week: name, sku: product.sku, carrier: nil, orders: count))
                } else {
                    for carrier in carriers {
                        rows.append(OrderCount(week: name, sku: product.sku, carrier: carrier, orders: count / carriers.count))
                    }
                }
            }
            if !ordersNameBoth {
                let share = orders.reduce(0, +) / carriers.count
                for carrier in carriers { rows.append(OrderCount(week: name, sku: nil, carrier: carrier, orders: share)) }
            }
        }
        return WeeklyStatistics(tickets: tickets.sorted(), orders: rows.sorted())
    }

    /// Notices of history: `group G runs_small`, sorted.
    func notices(knowsProducts: Bool = true) -> [String] {
        decide(
            statistics, products: knowsProducts ? products : [], issues: .builtIn, asOf: Day(year: 2100, month: 1, day: 4)!
        ).notices.map { $0.scope == .site ? "site \($0.issue)" : "\($0.scope.kind) \($0.scope.name) \($0.issue)" }.sorted()
    }
}
