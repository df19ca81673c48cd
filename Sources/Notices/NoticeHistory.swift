package import Model

/// Every notice there ever was, as of a day.
package struct NoticeHistory: Hashable, Sendable {
    /// Active and retired, sorted by first day, then id.
    package var notices: [Notice]
    /// The last week that the decisions know; nil where there are no statistics.
    package var lastWeek: Week?
    /// Week by week what is behind each notice, from half a year before its scope and issue first had one, and whatever else
    /// `decide` was asked to follow, from its first week.
    package var courses: [Subject: Course]

    /// Of those that are up, the ones whose complaints fell while buyers could follow the advice: only the shop knows whether the
    /// trouble is fixed.
    package var kept: [Notice] = []

    /// Troubles that are likelier than not and have no notice, the surest first.
    package var candidates: [Candidate] = []

    package init(notices: [Notice] = [], lastWeek: Week? = nil, courses: [Subject: Course] = [:]) {
        self.notices = notices
        self.lastWeek = lastWeek
        self.courses = courses
    }

    /// The notices that are up, in the same order.
    package var active: [Notice] { notices.filter { !$0.isRetired } }

    /// The notice's weeks, from half a year before it went up to the last known one.
    package func course(of notice: Notice) -> [WeekFigures] {
        let first = Week(containing: notice.from).advanced(by: -26)
        return courses[Subject(notice.scope, notice.issue)]?.weeks.filter { $0.week >= first } ?? []
    }
}
