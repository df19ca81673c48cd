import Model

extension Explanation {
    /// The weeks that matter, in one piece or two: from six before the trouble of the last notice to the last week, without the middle
    /// of a long one; the last sixteen where there was none or it is long past.
    package var windows: [Range<Int>] {
        let lately = max(0, weeks.count - 16)..<weeks.count
        guard let rise = rises.last else { return [lately] }
        let down = weeks[rise.week...].firstIndex { !$0.isUp } ?? weeks.count
        guard weeks.count - down <= 16 else { return [lately] }
        let first = max(0, rise.first - 6)
        let opening = first..<min(weeks.count, rise.week + 5)
        return opening.upperBound + 4 < lately.lowerBound ? [opening, lately] : [first..<weeks.count]
    }
}
