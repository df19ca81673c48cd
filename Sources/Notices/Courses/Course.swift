package import Model

/// What happened to one scope and issue, week by week, as the decisions saw it.
package struct Course: Hashable, Sendable {
    /// The weeks that decided, oldest first; weeks whose orders or complaints are not known are left out.
    package var weeks: [WeekFigures]
    /// What `orders` counts in them.
    package var basis: Notice.Evidence.Basis

    package init(weeks: [WeekFigures] = [], basis: Notice.Evidence.Basis = .orders) {
        self.weeks = weeks
        self.basis = basis
    }
}
