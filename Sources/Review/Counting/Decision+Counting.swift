import Model
import Searches

extension Decision {
    /// What the review asks the team, most important first.
    static func all(_ review: WeeklyReview) -> [Decision] {
        let notices = review.notices
        var decisions: [Decision] = []
        if !notices.waiting.isEmpty { decisions.append(.approve(notices.waiting)) }
        decisions += notices.new.filter { $0.figures != nil }.map { .lookInto($0) }
        decisions += notices.worse.map { .actOn($0) }
        decisions += notices.kept.map { .sayWhetherFixed($0) }
        let told = notices.up.flatMap { entry in entry.subjects.map { "\($0.scope.kind) \($0.scope.name) \(entry.issue?.code ?? "")" } }
        for row in review.carriers.rows {
            // A dozen rates are looked at each week, hence 99 % rather than 95.
            for rate in row.rates where rate.comparison.verdict(z: 2.58) == .worse {
                let isTold = told.contains("carrier \(row.carrier.scope.name) \(rate.issue.code)")
                if !isTold { decisions.append(.talkToCarrier(row, rate)) }
            }
        }
        decisions += review.channels.filter { $0.isBehind }.map { .keepPromise($0) }
        decisions += notices.mutesEnding.map { .extendMute($0) }
        let unanswered = review.searches?.asking ?? []
        if !unanswered.isEmpty { decisions.append(.answerSearches(unanswered)) }
        decisions += review.policies.effective.map { .announce($0) }
        decisions += review.policies.untranslated.map { .translate($0) }
        decisions += notices.retired.filter { $0.figures != nil && $0.improvement == nil }.map { .tellWhatChanged($0) }
        return decisions
    }
}

extension SearchDemand {
    /// What is searched for often enough to write about this week, at most three.
    var asking: [Row] { Array(missed.lazy.filter { $0.times >= 5 }.prefix(3)) }
}

extension ChannelService {
    /// Whether its promise needs somebody: fewer than three of four answered within it, or clearly fewer than before.
    var isBehind: Bool {
        guard let within, within.of >= 20 else { return false }
        return within.value < 0.75 || change == .worse
    }
}
