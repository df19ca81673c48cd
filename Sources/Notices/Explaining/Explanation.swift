package import Model

/// Why a scope and issue has a notice, or why not, with everything that was weighed.
package struct Explanation: Sendable {
    package var subject: Subject
    package var asOf: Day
    /// The last week that the decisions know; nil where there are no statistics.
    package var lastWeek: Week?
    /// Every week that was decided about, oldest first.
    package var weeks: [WeekFigures]
    package var basis: Notice.Evidence.Basis
    /// Its notices, oldest first.
    package var notices: [Notice]
    /// The one that is up.
    package var active: Notice? { notices.last { !$0.isRetired } }
    /// How it stands, and on what grounds.
    package var finding: Finding
    /// Each time that a notice went up, oldest first.
    package var rises: [Rise]
    /// The figures of the weeks since trouble became more likely than not; of the last four where it is not. nil without any week.
    package var evidence: Notice.Evidence?
    /// 90 % intervals: of complaints per order, and of how many times the usual.
    package var rate: Interval
    package var ratio: Interval
    /// How many usual complaints the prior of `ratio` is worth.
    package var ratioPrior: Double
    package var thresholds: Thresholds
    /// Notices of the same issue about more than this that are up, as the whole shop's.
    package var wider: [Notice]
    /// Whether its complaints fell while buyers could follow the advice, and it stays up for that.
    package var isKept: Bool
    /// What further weeks would do; nil where the figures do not say.
    package var outlook: Outlook?

    /// Why there is a notice or none.
    package enum Finding: Hashable, Sendable {
        case up
        /// No complaint of this kind is known.
        case noComplaints
        /// In all its history it had fewer complaints than a notice needs.
        case neverEnough(complaints: Int)
        /// Nothing compares this scope for this issue: the figures for it are missing or too few.
        case notWatched
        /// The figures alone would do, but what a wider notice says explains them.
        case covered
        /// Probably troubled, but not sold for weeks or explained otherwise.
        case idle
        /// Too few recent complaints stand behind it.
        case tooFew(recent: Double)
        /// The rate is within what is normal.
        case normal
        /// More than normal, but not surely.
        case notSure
    }

    /// The week after which a notice went up.
    package struct Rise: Hashable, Sendable {
        /// Index into `weeks`.
        package var week: Int
        /// The week in which the trouble most probably began, as an index.
        package var first: Int
        /// How sure the week before; nil for the first week of all.
        package var before: Double?
        /// Recent complaints: each week's worth a part of the week after; of the whole shop those of the week.
        package var recentCount: Double
    }
}
