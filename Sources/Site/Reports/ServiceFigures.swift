import Model

/// How quickly each channel answers, over the last weeks, against what is promised.
struct ServiceFigures: Hashable, Sendable {
    /// How many weeks it looks at.
    static let weeks = 8

    struct Row: Hashable, Sendable {
        var channel: String
        /// Minutes: the lowest and the highest of the weeks' medians. A median of medians would be no median, so none is told.
        var firstResponse: ClosedRange<Double>?
        /// Minutes: nine of ten were answered within it, lowest and highest of the weeks.
        var slowFirstResponse: ClosedRange<Double>?
        /// Minutes.
        var resolution: ClosedRange<Double>?
        /// Of all tickets, answered within the promise, from 0 to 1; nil where nothing is promised or too few wrote.
        var withinPromise: Double?
    }

    var first: Week
    var last: Week
    /// In the order of the site's channels, unknown ones last; those that too few people used are left out.
    var rows: [Row]

    /// - Parameter asOf: weeks that are not over by then are not known yet.
    init?(_ content: Content, asOf: Day) {
        guard let last = MeasuredTimes.lastWeek(of: content.statistics.service, asOf: asOf) else { return nil }
        let first = last.advanced(by: 1 - Self.weeks)
        let floor = content.settings.privacyFloor
        // A week in which fewer people wrote than the privacy floor has a median that tells of one of them.
        let known = content.statistics.service.filter { $0.week >= first && $0.week <= last && $0.tickets >= floor }
        let ids = content.settings.channels.map(\.id)
        let others = Set(known.map(\.channel)).subtracting(ids).sorted()
        self.first = first
        self.last = last
        rows = (ids + others).compactMap { id in Row(id, known.filter { $0.channel == id }, floor: floor) }
        if rows.isEmpty { return nil }
    }
}

extension ServiceFigures.Row {
    fileprivate init?(_ channel: String, _ weeks: [ServiceCount], floor: Int) {
        guard !weeks.isEmpty else { return nil }
        self.channel = channel
        firstResponse = Self.range(weeks.compactMap(\.medianFirstResponse))
        slowFirstResponse = Self.range(weeks.compactMap(\.p90FirstResponse))
        resolution = Self.range(weeks.compactMap(\.medianResolution))
        let promised = weeks.filter { $0.withinPromise != nil }
        let tickets = promised.reduce(0) { $0 + $1.tickets }
        let within = promised.reduce(0) { $0 + min($1.withinPromise ?? 0, $1.tickets) }
        // A share of fewer than four times the floor would tell of single people.
        withinPromise = tickets >= 4 * floor ? Double(within) / Double(tickets) : nil
        if firstResponse == nil, resolution == nil, withinPromise == nil { return nil }
    }

    private static func range(_ minutes: [Double]) -> ClosedRange<Double>? {
        guard let low = minutes.min(), let high = minutes.max(), low >= 0, high.isFinite else { return nil }
        return low...high
    }
}
