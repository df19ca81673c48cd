package import Model

/// Every notice as of the morning of `asOf`, decided from the weekly statistics alone.
///
/// History is replayed week by week from the start, and each week's decision knows only the weeks up to it, so there is no
/// state to keep and what is decided today about the past is what was decided then. Weeks that end before `asOf` are used.
/// Time stands still after the last of them: a later day changes nothing.
///
///     let history = decide(content.statistics, products: content.products, issues: content.issues, fixes: content.fixes, asOf: today)
///     history.active   // what shoppers should see
///
/// - Parameters:
///   - statistics: weekly complaints and orders.
///   - products: what `products.csv` says; their categories and groups are compared within themselves. Without it each product
///     is compared with the whole catalogue.
///   - issues: names the families of issues; a code that it does not know is of none.
///   - fixes: when a trouble was removed, as improvements and overrides tell.
///   - subjects: what is to be written down week by week beside that which has notices and what was fixed.
///   - asOf: the morning of which day.
///
/// - Complexity: O(weeks x (products + cells with at least 4 complaints)); 2,000 products, 8 issues and 104 weeks take about
///   0.6 s of one core (see docs/notices.md).
package func decide(
    _ statistics: WeeklyStatistics, products: [Product] = [], issues: IssueCatalogue, fixes: [Fix] = [],
    following subjects: Set<Subject> = [],
    asOf: Day, knobs: Knobs = Knobs()
) -> NoticeHistory {
    let tally = Tally(statistics, before: asOf)
    var replay = Replay(tally, products: products, issues: issues, fixes: fixes, knobs: knobs)
    replay.follow(subjects.union(fixes.map { Subject($0.scope, $0.issue) }))
    for week in tally.weeks.indices { replay.step(week) }
    var history = NoticeHistory(notices: replay.notices, lastWeek: tally.weeks.last, courses: replay.courses)
    history.kept = replay.kept
    history.candidates = replay.candidates
    return history
}
