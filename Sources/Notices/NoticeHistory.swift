package import Model

/// Every notice there ever was, as of a day.
package struct NoticeHistory: Hashable, Sendable {
    /// Active and retired, sorted by first day, then id.
    package var notices: [Notice]
    /// The last week that the decisions know; nil where there are no statistics.
    package var lastWeek: Week?

    package init(notices: [Notice] = [], lastWeek: Week? = nil) {
        self.notices = notices
        self.lastWeek = lastWeek
    }

    /// The notices that are up, in the same order.
    package var active: [Notice] { notices.filter { !$0.isRetired } }
}
