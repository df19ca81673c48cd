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
