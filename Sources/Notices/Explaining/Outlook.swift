/// What further weeks would do to a notice, found by letting the filter run on.
package struct Outlook: Hashable, Sendable {
    /// Complaints that are usual of a week now.
    package var usual: Double
    /// Of a notice that is up: what ordinary weeks would do; nil where half a year of them would not take it down.
    package var ordinary: Fall?
    /// Of a notice that is up: the most complaints a week with which it would still come down within half a year.
    package var slowest: Fall?
    /// Where none is up: the fewest complaints with which the next week would bring one up; nil for no number worth telling.
    package var nextWeekToRise: Int?
    /// Where none is up: the fewest complaints a week that would bring one up within four weeks.
    package var monthToRise: Int?

    /// So many complaints a week take the notice down after so many weeks.
    package struct Fall: Hashable, Sendable {
        package var complaints: Double
        package var weeks: Int
    }

    /// Weeks that are looked ahead.
    private static let horizon = 26

    /// - Parameters:
    ///   - isUp: whether the notice is up.
    ///   - usual: complaints that are usual of a week; above 0.
    ///   - thresholds: what it takes to go up, and below which it comes down.
    init(_ standing: Standing, isUp: Bool, usual: Double, thresholds: Thresholds) {
        self.usual = usual
        if isUp {
            ordinary = Self.fall(standing, complaints: usual, usual: usual, thresholds: thresholds)
            slowest = Self.slowest(standing, usual: usual, thresholds: thresholds)
        } else {
            nextWeekToRise = Self.fewest(standing, weeks: 1, usual: usual, thresholds: thresholds)
            monthToRise = Self.fewest(standing, weeks: 4, usual: usual, thresholds: thresholds)
        }
    }

    private static func fall(_ standing: Standing, complaints: Double, usual: Double, thresholds: Thresholds) -> Fall? {
        var standing = standing
        for week in 1...horizon {
            standing.take(complaints: complaints, expected: usual)
            if standing.probability < thresholds.down { return Fall(complaints: complaints, weeks: week) }
        }
        return nil
    }

    /// More complaints never bring it down sooner, so halving finds the most.
    private static func slowest(_ standing: Standing, usual: Double, thresholds: Thresholds) -> Fall? {
        guard usual < 1e9, var most = fall(standing, complaints: 0, usual: usual, thresholds: thresholds) else { return nil }
        var (low, high) = (0, Int(usual * 8) + 8)
        while high - low > 1 {
            let middle = (low + high) / 2
            if let fall = fall(standing, complaints: Double(middle), usual: usual, thresholds: thresholds) {
                (low, most) = (middle, fall)
            } else {
                high = middle
            }
        }
        return most
    }

    /// The fewest complaints a week that bring a notice up within so many weeks: more of them never make it less probable.
    private static func fewest(_ standing: Standing, weeks: Int, usual: Double, thresholds: Thresholds) -> Int? {
        func rises(_ complaints: Int) -> Bool {
            var standing = standing
            for _ in 0..<weeks {
                let wasLikely = standing.probability >= 0.5
                standing.take(complaints: Double(complaints), expected: usual)
                let count = thresholds.countsLastWeek ? Double(complaints) : standing.recentCount
                if thresholds.needsTwoWeeks, !wasLikely { continue }
                if standing.probability >= thresholds.up, count >= thresholds.minimumCount { return true }
            }
            return false
        }
        var (low, high) = (-1, 8)
        while !rises(high) {
            guard high < 1_000_000 else { return nil }
            (low, high) = (high, high * 2)
        }
        while high - low > 1 {
            let middle = (low + high) / 2
            if rises(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
