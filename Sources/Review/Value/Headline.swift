package import Model

/// The week as a whole, beside the eight weeks before it.
package struct Headline: Hashable, Sendable {
    /// Everything that reached the help desk.
    package var tickets: Figure
    /// nil where no orders are known.
    package var orders: Figure?
    /// Tickets with an issue other than `other`, per 100 orders that could have brought them.
    package var complaintsPer100: Figure?
    /// Kinds of complaint that rose or fell beyond chance, the largest movement first.
    package var movers: [Mover]
    /// The last 26 weeks, oldest first.
    package var course: [Point]

    /// One number of the week and what it usually is.
    package struct Figure: Hashable, Sendable {
        /// nil where the week is not known.
        package var value: Double?
        /// The mean of the known weeks among the eight before; nil where none is known.
        package var usual: Double?

        /// By how much the week differs from the usual: .05 for five percent more.
        package var change: Double? {
            guard let value, let usual, usual > 0 else { return nil }
            return value / usual - 1
        }
    }

    package struct Mover: Hashable, Sendable {
        package var issue: NamedIssue
        package var tickets: Int
        /// What the eight weeks before would have brought from this week's orders.
        package var usual: Double
    }

    package struct Point: Hashable, Sendable {
        package var week: Week
        /// nil where the week has no ticket at all: its export is missing.
        package var tickets: Int?
        /// nil where the week is not known.
        package var orders: Double?
        package var complaintsPer100: Double?
    }
}
