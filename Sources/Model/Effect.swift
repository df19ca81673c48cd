/// What became of the complaints after something was done: after a notice went up, or after a trouble was fixed.
///
/// Expected complaints are what the catalogue of the same weeks would have brought, so seasons and sales cancel.
package struct Effect: Hashable, Sendable {
    package var before: Stretch
    package var after: Stretch
    /// Complaints per expected complaint after, divided by the same before; the high from which a notice starts is taken out.
    /// nil while there is nothing to compare.
    package var ratio: Ratio?

    package init(before: Stretch, after: Stretch, ratio: Ratio?) {
        self.before = before
        self.after = after
        self.ratio = ratio
    }

    /// A ratio of rates with its 95 % interval.
    package struct Ratio: Hashable, Sendable {
        package var value: Double
        package var low: Double
        package var high: Double

        package init(value: Double, low: Double, high: Double) {
            self.value = value
            self.low = low
            self.high = high
        }
    }

    package var verdict: Verdict {
        guard let ratio else { return .notYetKnown }
        // Of many complaints even a change that no customer would feel can be told from none.
        if ratio.low > 0.9, ratio.high < 1 / 0.9 { return .noChange }
        if ratio.high < 1 { return .fewer }
        if ratio.low > 1 { return .more }
        return ratio.low > 2.0 / 3 && ratio.high < 1.5 ? .noChange : .notYetKnown
    }

    /// What may honestly be said.
    package enum Verdict: String, Hashable, Sendable {
        /// The interval holds 1 and much else.
        case notYetKnown
        /// The interval is narrow around 1: it holds 1 and lies between 2/3 and 3/2, or it lies between .9 and 1/.9.
        case noChange
        /// The interval lies below 1, or above it.
        case fewer, more
    }
}

/// Weeks on end, with what happened in them.
package struct Stretch: Hashable, Sendable {
    package var first: Week
    package var last: Week
    /// Weeks whose figures count; fewer than the calendar's where some are missing.
    package var weeks: Int
    package var tickets: Int
    /// Orders that could have brought them (exposure).
    package var orders: Double
    /// Complaints that the catalogue's usual rate would have brought.
    package var expected: Double

    package init(first: Week, last: Week, weeks: Int, tickets: Int, orders: Double, expected: Double) {
        self.first = first
        self.last = last
        self.weeks = weeks
        self.tickets = tickets
        self.orders = orders
        self.expected = expected
    }
}
