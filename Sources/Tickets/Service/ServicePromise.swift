import Model

/// The promised first response of a channel, as a rule for times.
struct ServicePromise: Hashable, Sendable {
    private let rule: Rule

    private enum Rule: Hashable, Sendable {
        /// So many seconds, by day and night.
        case seconds(Int64)
        /// Until the end of the n-th business day after the day of the opening.
        case businessDays(Int)
    }

    init(_ length: Length) {
        switch length.unit {
        case .minute: rule = .seconds(Int64(length.count) * 60)
        case .hour: rule = .seconds(Int64(length.count) * 3600)
        case .day: rule = .seconds(Int64(length.count) * 86_400)
        case .week: rule = .seconds(Int64(length.count) * 7 * 86_400)
        case .month: rule = .seconds(Int64(length.count) * 30 * 86_400)
        case .year: rule = .seconds(Int64(length.count) * 365 * 86_400)
        case .businessDay: rule = .businessDays(length.count)
        }
    }

    /// Whether an answer kept it; moments in seconds since 1970-01-01 UTC.
    func isKept(opened: Int64, answered: Int64, in zone: Zone) -> Bool {
        switch rule {
        case .seconds(let seconds): answered - opened <= seconds
        case .businessDays(let count):
            zone.dayNumber(at: answered) <= Self.businessDay(count, after: zone.dayNumber(at: opened))
        }
    }

    /// The n-th day from Monday to Friday after a day; public holidays are not known.
    static func businessDay(_ count: Int, after day: Int) -> Int {
        // Five business days are a week. 1970-01-01, day 0, was a Thursday.
        let weekday = (day + 3) % 7
        let start = weekday > 4 ? day - (weekday - 4) : day
        let inWeek = min(weekday, 4) + count % 5
        return start + count / 5 * 7 + count % 5 + (inWeek > 4 ? 2 : 0)
    }
}
