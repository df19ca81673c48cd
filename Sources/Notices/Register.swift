package import Model

/// What shoppers see of the decided notices, and what waits for the shop.
///
/// Overrides speak of one notice each, by its id, and change no other: `mute` hides it, `pin` keeps it up, `reword` gives it other
/// words, `merge` shows it as part of another one, `approve` lets it be shown where new notices are reviewed first.
///
/// Tickets that neither an agent nor a word explains are counted as `other`, and grow with every trouble that nobody has words for yet.
/// That is for the shop to look into, and nothing that a shopper could act on: such a notice is shown only where the shop rewords, merges,
/// pins or approves it.
///
/// - Parameters:
///   - history: decided from the statistics.
///   - content: what the shop wrote: notices, overrides, improvements, and whether new notices are reviewed first.
///   - asOf: the day of which the site is built.
/// - Returns: the register, and what is wrong with overrides, which only the notices can tell.
/// - Complexity: O(notices log notices + overrides x notices) where an override names none; without overrides O(notices log notices).
package func register(
    _ history: NoticeHistory, content: Content, asOf: Day
) -> (register: NoticeRegister, diagnostics: [Diagnostic]) {
    let verdicts = Verdicts(history, content: content, asOf: asOf)
    var register = NoticeRegister(lastWeek: history.lastWeek)
    var shown: [PublishedNotice] = []
    for notice in history.notices {
        let verdict = verdicts[notice.id]
        if verdict.isMuted {
            register.muted.append(notice)
        } else if notice.issue == Issue.unknown, !verdict.isWanted, verdicts.merges[notice.id] == nil {
            register.unexplained.append(notice)
        } else if content.settings.publish == .reviewed, !verdict.isApproved {
            // What nobody approved while it was up is no history of the site either.
            if !notice.isRetired { register.waiting.append(notice) }
        } else {
            var published = verdict.applied(to: notice, asOf: asOf)
            published.improvement = answer(to: published, in: content, asOf: asOf)
            published.course = history.course(of: notice)
            let answer = published.isRetired ? published.improvement : nil
            published.effect = history.effect(of: notice, since: answer.map { content.improvements[$0].day })
            shown.append(published)
        }
    }
    register.effects = history.effects(of: content.improvements)
    for written in content.writtenNotices where written.start <= asOf {
        var published = PublishedNotice(written, asOf: asOf)
        published.improvement = answer(to: published, in: content, asOf: asOf)
        shown.append(published)
    }
    let hidden = Dictionary(
        register.muted.map { ($0.id, Merging.Hidden.muted) } + register.waiting.map { ($0.id, .waiting) }
            + register.unexplained.map { ($0.id, .unexplained) }, uniquingKeysWith: { a, _ in a })
    let merging = Merging(verdicts.merges, shown: shown, hidden: hidden)
    register.notices = merging.notices().sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    // What nobody sees asks nothing of the shop.
    let seen = Set(shown.map(\.id))
    register.kept = history.kept.filter { seen.contains($0.id) }
    return (register, (verdicts.diagnostics + merging.faults.map(verdicts.diagnostic)).inOrder)
}
