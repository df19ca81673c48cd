/// A notice as shoppers meet it: decided from figures or written by hand, after what the shop said about it.
package struct PublishedNotice: Sendable {
    package var id: String
    /// What it is about; several where notices were merged or a written one names several.
    package var scopes: [Notice.Scope]
    /// The issue's code; nil for a written one about something else.
    package var issue: String?
    /// The first day on which it is shown.
    package var from: Day
    /// The day it comes down; nil while it is up.
    package var to: Day?
    /// The last day on which it is shown, where the shop has named one: of a written notice that ends.
    package var lastDay: Day?
    /// 1 urgent, 2 normal.
    package var level: Int
    /// What it was decided from; nil for a written one.
    package var figures: Figures?
    /// Instead of the words that the issue brings.
    package var title: LocalizedText?
    package var advice: LocalizedText?
    /// How many sizes the shop's own words go up, below 0 down; nil where it did not say.
    package var sizes: Double?
    package var compensation: LocalizedText?
    /// The text of a written one.
    package var texts: Translations?
    /// Ids of the notices that it stands for, too.
    package var replaced: [String]
    /// The shop keeps it up although the figures would let it go.
    package var isPinned: Bool
    /// What became of the complaints since it went up; of a retired one with an improvement, since that.
    package var effect: Effect?
    /// The improvement that answers it, as an index into the content's improvements.
    package var improvement: Int?
    /// Its weeks, from well before it went up to the last known one; empty for a written one.
    package var course: [WeekFigures]

    package init(id: String, scopes: [Notice.Scope], issue: String?, from: Day, to: Day?, level: Int, figures: Figures? = nil) {
        self.id = id
        self.scopes = scopes
        self.issue = issue
        self.from = from
        self.to = to
        self.level = level
        self.figures = figures
        replaced = []
        isPinned = false
        course = []
    }

    /// As the figures decided it.
    package init(_ notice: Notice) {
        self.init(
            id: notice.id, scopes: [notice.scope], issue: notice.issue, from: notice.from, to: notice.to, level: notice.level,
            figures: Figures(probability: notice.probability, evidence: notice.evidence))
    }

    package var isRetired: Bool { to != nil }

    package struct Figures: Hashable, Sendable {
        /// From 0 to 1.
        package var probability: Double
        package var evidence: Notice.Evidence

        package init(probability: Double, evidence: Notice.Evidence) {
            self.probability = probability
            self.evidence = evidence
        }
    }
}
