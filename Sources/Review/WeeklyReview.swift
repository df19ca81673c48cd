package import Model
package import Searches

/// The after-sales review of one week: what a team looks at together, in the order in which it decides.
///
/// It is for the team alone: counts stand as they are, below the privacy floor too, and no customer's words are in it.
/// Every number is of the weeks up to `week`, so the review of an old week is what it was then.
package struct WeeklyReview: Sendable {
    /// The version of the JSON form, docs/review.md.
    package static let formatVersion = 1

    package var week: Week
    package var site: LocalizedText
    /// In the site's order; the first is its default.
    package var languages: [Language]
    /// Whether the statistics have any row of this week.
    package var hasFigures: Bool
    package var decisions: [Decision]
    package var headline: Headline
    package var notices: NoticeNews
    package var streaks: [Streak]
    package var carriers: CarrierComparison
    package var products: ProductExcesses
    package var unclassified: Unclassified
    /// nil where no logs were given.
    package var searches: SearchDemand?
    package var channels: [ChannelService]
    package var staffing: Staffing?
    package var policies: PoliciesDue
    package var drafts: [Draft]

    /// The Monday after the week: the day of the review, whose notices are told.
    package var day: Day { week.sunday.advanced(by: 1) }
}
