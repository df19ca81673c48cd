package import Model

/// The orders that a version applies to.
package struct Period: Hashable, Sendable {
    /// nil: since ever.
    package var from: Day?
    /// The last day; nil: until further notice.
    package var to: Day?

    package init(from: Day?, to: Day?) {
        self.from = from
        self.to = to
    }

    package func contains(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) }
}

extension Policy {
    /// For each version the days of the orders that it applies to: until the day before the next one takes effect.
    package var periods: [Period] {
        versions.indices.map { number in
            let next = number + 1 < versions.count ? versions[number + 1].effective : nil
            return Period(from: versions[number].effective, to: next?.advanced(by: -1))
        }
    }
}
