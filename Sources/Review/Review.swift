package import Model
package import Notices
package import Searches

/// The review of a week, from what was known on the Monday after it.
///
///     let day = week.sunday.advanced(by: 1)
///     let history = decide(content.statistics, issues: content.issues, asOf: day)
///     let review = review(content, history: history, register: register(history, content: content, asOf: day), week: week)
///
/// - Parameters:
///   - content: as it is written now; of its statistics only weeks up to `week` are looked at.
///   - history, register: as of the Monday after the week.
///   - unclassified: words that tickets without a known issue share.
///   - searches: what people searched for, where logs were given.
/// - Complexity: O(rows of the statistics)
package func review(
    _ content: Content, history: NoticeHistory, register: NoticeRegister, week: Week, unclassified: [Unclassified.Word] = [],
    searches: SearchDemand? = nil
) -> WeeklyReview {
    let knobs = Knobs()
    let names = Names(content)
    let counts = RecentCounts(content.statistics, week: week, issues: content.issues, delay: knobs.delay, knownMass: knobs.knownMass)
    let day = week.sunday.advanced(by: 1)
    let notices = NoticeNews(register, content: content, day: day, names: names)
    let told = register.notices.filter { !$0.isRetired }.flatMap { notice in notice.scopes.map { ($0, notice.issue ?? "") } }
    let silent = (register.waiting + register.muted + register.unexplained + register.kept).map { ($0.scope, $0.issue) }
    let flagged = told.compactMap { scope, _ in if case .product(let sku) = scope { sku } else { nil } }
    let known = Streak.known(told + silent, products: content.products)
    let likely = Streak.likely(history.candidates, besides: known, week: week, names: names)
    let streaks = likely + Streak.inARow(counts, besides: known.union(likely.map(\.key)), names: names)
    var review = WeeklyReview(
        week: week, site: content.settings.name, languages: content.settings.languages,
        hasFigures: counts.knowsTickets[0] || counts.orders.orders(0) != nil, decisions: [],
        headline: Headline(counts, names: names), notices: notices, streaks: Streak.inOrder(streaks),
        carriers: CarrierComparison(counts, names: names),
        products: ProductExcesses(counts, flagged: Set(flagged), names: names),
        unclassified: Unclassified(counts, words: unclassified),
        searches: searches,
        channels: ChannelService.all(content, week: week, names: names),
        staffing: Staffing(content, week: week, names: names), policies: PoliciesDue(content, on: day),
        drafts: DraftWriter(content, day: day).drafts(for: notices))
    review.decisions = Decision.all(review)
    return review
}
