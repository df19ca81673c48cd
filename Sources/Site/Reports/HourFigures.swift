import Model

/// When people write: each hour of the week against the average hour.
struct HourFigures: Hashable, Sendable {
    /// How many weeks it looks at.
    static let weeks = 12

    var first: Week
    var last: Week
    /// By hour from 0 to 23, then by weekday from Monday: times the average hour; nil below the privacy floor.
    var cells: [[Double?]]
    /// The two hours on end in which most people write, by the first of them.
    var busiest: Int
    /// The two hours by day in which fewest do; nil where there is little difference, or too few write at all.
    var quietest: Int?

    /// Hours in which people may want to write: from 8 to 22.
    private static let day = 8..<21

    /// - Parameter asOf: weeks that are not over by then are not known yet.
    init?(_ content: Content, asOf: Day) {
        guard let last = content.statistics.hours.lazy.map(\.week).filter({ $0.sunday < asOf }).max() else { return nil }
        let first = last.advanced(by: 1 - Self.weeks)
        let floor = content.settings.privacyFloor
        var counts = Array(repeating: Array(repeating: 0, count: 7), count: 24)
        for row in content.statistics.hours where row.week >= first && row.week <= last {
            guard (0..<24).contains(row.hour), (1...7).contains(row.weekday) else { continue }
            counts[row.hour][row.weekday - 1] += row.tickets
        }
        let sums = counts.map { $0.reduce(0, +) }
        let average = Double(sums.reduce(0, +)) / 168
        self.first = first
        self.last = last
        cells = counts.map { hour in
            hour.map { $0 >= floor ? Double(PublishedRate.rounded($0, to: floor)) / average : nil }
        }
        guard cells.contains(where: { $0.contains { $0 != nil } }) else { return nil }
        let pairs = (0..<23).map { sums[$0] + sums[$0 + 1] }
        busiest = pairs.indices.max { (pairs[$0], -$0) < (pairs[$1], -$1) } ?? 0
        let open = Self.day.filter { sums[$0] >= floor && sums[$0 + 1] >= floor }
        quietest = open.min { (pairs[$0], $0) < (pairs[$1], $1) }.flatMap { 3 * pairs[$0] <= 2 * pairs[busiest] ? $0 : nil }
    }

    /// 0 too few to be told, 1 below average, 2 up to half above it, 3 up to two and a half times, 4 more.
    static func level(_ times: Double?) -> Int {
        guard let times else { return 0 }
        return times < 1 ? 1 : times < 1.5 ? 2 : times < 2.5 ? 3 : 4
    }
}
