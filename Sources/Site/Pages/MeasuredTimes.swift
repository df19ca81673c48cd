import Model

/// How quickly a channel answers, as shoppers are told: the figures of a usual week among the last ones.
///
/// Medians of weeks do not add up to a median of all; so of each figure the middle one of the weeks is told, of two the longer.
struct MeasuredTimes: Hashable, Sendable {
    /// So many weeks are looked at, up to the last one that any channel has figures of.
    static let weeks = 8

    /// Minutes, as in ``ServiceCount``.
    var medianFirstResponse: Double?
    var p90FirstResponse: Double?
    var medianResolution: Double?

    /// - Parameters:
    ///   - last: see ``lastWeek(of:asOf:)``.
    ///   - floor: weeks with fewer tickets on the channel say nothing.
    /// - Returns: nil where no week has figures.
    init?(_ counts: [ServiceCount], channel: String, last: Week, floor: Int) {
        let first = last.advanced(by: 1 - Self.weeks)
        let rows = counts.filter { $0.channel == channel && $0.tickets >= floor && $0.week >= first && $0.week <= last }
        medianFirstResponse = Self.middle(rows.compactMap(\.medianFirstResponse))
        p90FirstResponse = Self.middle(rows.compactMap(\.p90FirstResponse))
        medianResolution = Self.middle(rows.compactMap(\.medianResolution))
        if medianFirstResponse == nil, medianResolution == nil { return nil }
    }

    /// The last week with figures that is over on the day.
    static func lastWeek(of counts: [ServiceCount], asOf: Day) -> Week? {
        counts.lazy.map(\.week).filter { $0.sunday < asOf }.max()
    }

    private static func middle(_ figures: [Double]) -> Double? {
        figures.isEmpty ? nil : figures.sorted()[figures.count / 2]
    }

    /// A time as people say it, rounded up so that it stays true: minutes up to an hour and a half, hours up to two days, then days.
    static func length(minutes: Double) -> Length {
        let minutes = min(max(minutes, 0), 1e9)
        if minutes <= 90 { return Length(count: max(1, Int(minutes.rounded(.up))), unit: .minute) }
        if minutes <= 2880 { return Length(count: Int((minutes / 60).rounded(.up)), unit: .hour) }
        return Length(count: Int((minutes / 1440).rounded(.up)), unit: .day)
    }
}
