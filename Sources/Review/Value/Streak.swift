/// A series of complaints that builds up and is no notice yet.
package struct Streak: Hashable, Sendable {
    package var subject: NamedScope
    package var issue: NamedIssue
    /// Weeks that its counts are of, up to the review's week.
    package var weeks: Int
    package var tickets: Int
    package var expected: Double
    /// How sure the figures are of a trouble, from 0 to 1; nil where only the count of weeks speaks.
    package var probability: Double?
    /// Whether this is the first week in which it is likelier than not, or the third in a row.
    package var isNew: Bool
}
