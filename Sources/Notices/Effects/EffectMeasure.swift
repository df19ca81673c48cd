package import Model

/// Measures what became of the complaints about one scope and issue after a day.
///
///     EffectMeasure(filter: knobs.product).effect(of: course.weeks, since: notice.from)
package struct EffectMeasure: Sendable {
    private let filter: FilterKnobs
    private let knobs: EffectKnobs
    /// Whether expectations are set against what was usual on the eve, not against the catalogue of the same week: the whole shop has
    /// nothing beside it, and what is usual there follows a lasting change within weeks.
    private let perOrder: Bool

    package init(filter: FilterKnobs, perOrder: Bool = false, knobs: EffectKnobs = EffectKnobs()) {
        self.filter = filter
        self.perOrder = perOrder
        self.knobs = knobs
    }

    /// - Parameters:
    ///   - weeks: all that are known, oldest first.
    ///   - day: when the notice went up or the trouble was fixed. Before are the weeks that ended by then, after the weeks that begin
    ///     three weeks later or more: complaints follow orders.
    /// - Returns: nil where no week before or none after is known.
    package func effect(of weeks: [WeekFigures], since day: Day) -> Effect? {
        let first = day.advanced(by: 7 * knobs.delay)
        let past = weeks.filter { $0.week.sunday < day && $0.week.monday >= day.advanced(by: -7 * (knobs.longest + 1)) }
        let later = weeks.filter { $0.week.monday >= first && $0.week.monday < first.advanced(by: 7 * knobs.longest) }
        let rate = perOrder ? usualRate(past) : nil
        let before = past.map { figures(of: $0, rate: rate) }
        let after = later.map { figures(of: $0, rate: rate) }
        guard let told = stretch(trouble(in: before)), let result = stretch(after) else { return nil }
        return Effect(before: told, after: result, ratio: ratio(before: before, after: after))
    }

    /// What the weeks on the eve looked like: those since trouble became more likely than not, 4 at least.
    private func trouble(in weeks: [WeekFigures]) -> ArraySlice<WeekFigures> {
        let calm = weeks.lastIndex { $0.probability < 0.5 } ?? -1
        return weeks[max(0, min(calm + 1, weeks.count - knobs.shortest))...]
    }

    private func stretch(_ weeks: some Collection<WeekFigures>) -> Stretch? {
        guard let first = weeks.first?.week, let last = weeks.map(\.week).max() else { return nil }
        return Stretch(
            first: first, last: last, weeks: weeks.count, tickets: weeks.reduce(0) { $0.addingReportingOverflow($1.tickets).partialValue },
            orders: weeks.reduce(0) { $0 + $1.orders }, expected: weeks.reduce(0) { $0 + $1.expected })
    }

    private func ratio(before: [WeekFigures], after: [WeekFigures]) -> Effect.Ratio? {
        guard before.count >= knobs.shortest, after.count >= knobs.shortest else { return nil }
        let rate = RateBefore(before, filter: filter, knobs: knobs)
        let due = after.reduce(0) { $0 + $1.expected }
        guard due > 0, before.contains(where: { $0.expected > 0 }) else { return nil }
        // The rate after, leaning a little on the one before: only to say how lumpy its weeks are.
        let count = after.reduce(0.0) { $0 + Double($1.tickets) }
        let relative = (1 + count) / (1 / rate.mean + due)
        var tempered = (count: 0.0, expected: 0.0)
        for week in after {
            let temper = 1 / (1 + filter.phi * week.expected * relative)
            tempered.count += temper * Double(week.tickets)
            tempered.expected += temper * week.expected
        }
        return RateComparison(before: rate, count: tempered.count, expected: tempered.expected).ratio
    }

    private func usualRate(_ weeks: [WeekFigures]) -> Double {
        let orders = weeks.reduce(0) { $0 + $1.orders }
        return orders > 0 ? weeks.reduce(0) { $0 + $1.expected } / orders : 0
    }

    private func figures(of week: WeekFigures, rate: Double?) -> WeekFigures {
        var week = week
        if let rate { week.expected = rate * week.orders }
        return week
    }
}
