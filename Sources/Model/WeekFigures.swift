/// One week of one scope and issue, as the decisions saw it.
package struct WeekFigures: Hashable, Sendable {
    package var week: Week
    /// Distinct complaints.
    package var tickets: Int
    /// Orders that could have brought them (exposure).
    package var orders: Double
    /// Complaints that the catalogue's usual rate would have brought.
    package var expected: Double
    /// How sure the figures are of a trouble after this week, from 0 to 1.
    package var probability: Double
    /// Whether the notice was up after this week.
    package var isUp: Bool

    package init(week: Week, tickets: Int, orders: Double, expected: Double, probability: Double, isUp: Bool) {
        self.week = week
        self.tickets = tickets
        self.orders = orders
        self.expected = expected
        self.probability = probability
        self.isUp = isUp
    }
}
