/// A trouble was removed on a day: as an improvement tells, or an override.
package struct Fix: Hashable, Sendable {
    package var scope: Notice.Scope
    /// The issue's code.
    package var issue: String
    package var day: Day

    package init(scope: Notice.Scope, issue: String, day: Day) {
        self.scope = scope
        self.issue = issue
        self.day = day
    }
}
