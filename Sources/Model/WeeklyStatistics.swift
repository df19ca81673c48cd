/// Complaints and orders by week: all that Signpost ever learns of customers.
package struct WeeklyStatistics: Hashable, Sendable {
    /// Sorted, each key once.
    package var tickets: [TicketCount]
    /// Sorted, each key once.
    package var orders: [OrderCount]

    package init(tickets: [TicketCount] = [], orders: [OrderCount] = []) {
        self.tickets = tickets
        self.orders = orders
    }

    /// The last week that either table knows.
    package var lastWeek: Week? {
        [tickets.lazy.map(\.week).max(), orders.lazy.map(\.week).max()].compactMap(\.self).max()
    }
}

/// How many tickets of one week said the same.
package struct TicketCount: Hashable, Comparable, Sendable {
    package var week: Week
    /// The code as the export wrote it, known or not.
    package var issue: String
    package var sku: SKU?
    package var carrier: String?
    package var channel: String?
    package var tickets: Int

    package init(week: Week, issue: String, sku: SKU?, carrier: String?, channel: String?, tickets: Int) {
        self.week = week
        self.issue = issue
        self.sku = sku
        self.carrier = carrier
        self.channel = channel
        self.tickets = tickets
    }

    package static func < (a: TicketCount, b: TicketCount) -> Bool {
        (a.week, a.issue, a.sku?.text ?? "", a.carrier ?? "", a.channel ?? "", a.tickets)
            < (b.week, b.issue, b.sku?.text ?? "", b.carrier ?? "", b.channel ?? "", b.tickets)
    }
}

/// How many orders went out in one week. With a sku they count for the product, with a carrier for the carrier, with both for both.
package struct OrderCount: Hashable, Comparable, Sendable {
    package var week: Week
    package var sku: SKU?
    package var carrier: String?
    package var orders: Int

    package init(week: Week, sku: SKU?, carrier: String?, orders: Int) {
        self.week = week
        self.sku = sku
        self.carrier = carrier
        self.orders = orders
    }

    package static func < (a: OrderCount, b: OrderCount) -> Bool {
        (a.week, a.sku?.text ?? "", a.carrier ?? "", a.orders) < (b.week, b.sku?.text ?? "", b.carrier ?? "", b.orders)
    }
}
