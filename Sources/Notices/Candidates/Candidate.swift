package import Model

/// A scope and issue in which trouble is likelier than not, and which has no notice: not yet, or because a wider cause has one.
package struct Candidate: Hashable, Sendable {
    package var scope: Notice.Scope
    /// The issue's code.
    package var issue: String
    /// Half a year, oldest first; the last of them is the last that was decided.
    package var weeks: [WeekFigures]

    package init(scope: Notice.Scope, issue: String, weeks: [WeekFigures]) {
        self.scope = scope
        self.issue = issue
        self.weeks = weeks
    }

    /// How sure the figures are of a trouble, from .5 to 1.
    package var probability: Double { weeks.last?.probability ?? 0 }

    /// The weeks on end in which trouble has been likelier than not, the last one included.
    package var likelyWeeks: ArraySlice<WeekFigures> {
        weeks[(weeks.lastIndex { $0.probability < 0.5 }.map { $0 + 1 } ?? 0)...]
    }
}
