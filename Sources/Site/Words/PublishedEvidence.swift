import Model

/// What of a notice's figures may be published: nothing that could single out a person.
///
/// A count is published only where the privacy floor is met both by those who complained and by those who did not; the
/// exposure is rounded to tens, and rates are computed from the rounded exposure, so that nothing exact follows from them.
struct PublishedEvidence: Hashable, Sendable {
    var weeks: Int
    /// nil: below the privacy floor.
    var tickets: Int?
    /// Rounded to tens.
    var orders: Int
    /// Complaints that are usual, of the same exposure.
    var expected: Double

    init(_ evidence: Notice.Evidence, floor: Int) {
        weeks = evidence.weeks
        let exposure = evidence.orders.isFinite ? max(0, min(evidence.orders, 1e12)) : 0
        orders = Int((exposure / 10).rounded()) * 10
        expected = evidence.expected.isFinite ? max(0, min(evidence.expected, 1e12)) : 0
        let isPublic = evidence.tickets >= floor && exposure - Double(evidence.tickets) >= Double(floor)
        tickets = isPublic ? evidence.tickets : nil
    }

    var rate: Double? {
        guard let tickets, orders > 0 else { return nil }
        return Double(tickets) / Double(orders)
    }

    var usualRate: Double { orders > 0 ? expected / Double(orders) : 0 }

    var ratio: Double? {
        guard let tickets, expected > 0 else { return nil }
        return Double(tickets) / expected
    }
}
