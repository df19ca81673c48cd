/// Complaints and orders by week: all that Signpost ever learns of customers.
package struct WeeklyStatistics: Hashable, Sendable {
    /// Sorted, each key once.
    package var tickets: [TicketCount]
    /// Sorted, each key once.
    package var orders: [OrderCount]

    /// Sorted by week and channel.
    package var service: [ServiceCount]
    /// Sorted by week, weekday, hour and channel.
    package var hours: [HourCount]

    package init(
        tickets: [TicketCount] = [], orders: [OrderCount] = [], service: [ServiceCount] = [], hours: [HourCount] = []
    ) {
        self.tickets = tickets
        self.orders = orders
        self.service = service
        self.hours = hours
    }

    /// The last week that either table knows.
    package var lastWeek: Week? {
        [tickets.lazy.map(\.week).max(), orders.lazy.map(\.week).max()].compactMap(\.self).max()
    }
}
