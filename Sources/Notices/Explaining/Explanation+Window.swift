import Model

extension Explanation {
    /// The weeks that matter: from six before the trouble of the last notice to eight after its end, or to the last week; the last
    /// sixteen where there was none.
    package var window: Range<Int> {
        guard let rise = rises.last else { return max(0, weeks.count - 16)..<weeks.count }
        let first = max(0, rise.first - 6)
        let down = weeks[rise.week...].firstIndex { !$0.isUp } ?? weeks.count
        let last = min(weeks.count, max(down + 8, first + 16))
        // A trouble long past says little of today.
        return weeks.count - last > 26 ? max(0, weeks.count - 16)..<weeks.count : first..<weeks.count
    }
}
