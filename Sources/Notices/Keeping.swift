import Model

/// Keeps notices about sizes up while shoppers follow them.
///
/// Such a notice removes its own proof: buyers size up, complaints fall, the notice goes, and they come back. Trouble that ends by
/// itself looks the same when it ends just after the notice went up, and only the shop knows which it is. So a size notice whose
/// complaints were usual from shortly after it went up stays for some weeks, until the shop says that the trouble is fixed; and
/// if they came back once after it had gone, it stays much longer.
struct Keeping: Sendable {
    private let knobs: KeepingKnobs
    /// By series: whether its issue is one of sizes, and when the shop says that it was fixed.
    private let isAboutSize: [Bool]
    private let fixes: [[Day]]
    /// The notices that are up, by series.
    private var current: [Int: Course] = [:]
    /// By series, when a notice that had been kept came down.
    private var letGo: [Int: Week] = [:]

    /// What happened while a notice is up.
    private struct Course {
        var from: Week
        /// Whether an earlier notice was kept, let go, and was needed again.
        var hasReturned: Bool
        /// Good weeks since it went up; complaints and how many were usual in those from `settling` on.
        var weeks = 0
        var complaints = 0.0
        var expected = 0.0
        /// Good weeks that it was kept for.
        var kept = 0
    }

    init(subjects: [Subject], fixes: [Fix], knobs: KeepingKnobs) {
        self.knobs = knobs
        isAboutSize = subjects.map { Issue.aboutSize.contains($0.issue) }
        let days = Dictionary(grouping: fixes) { Subject($0.scope, $0.issue) }.mapValues { $0.map(\.day) }
        self.fixes = subjects.map { (days[$0] ?? []) + (days[Subject(.site, $0.issue)] ?? []) }
    }

    /// Whether a notice is up only because it is kept.
    func isKept(_ series: Int) -> Bool { (current[series]?.kept ?? 0) > 0 }

    /// Whether a notice is up after this week.
    ///
    /// - Parameters:
    ///   - decided: what the rule says by itself.
    ///   - isSold: whether the product is still ordered; nobody follows the notice of one that is not.
    mutating func isUp(
        _ series: Int, week: Week, decided: Bool, wasUp: Bool, isSold: Bool, complaints: Double, expected: Double
    ) -> Bool {
        guard isAboutSize[series], wasUp || decided else { return decided }
        guard wasUp, var course = current[series] else {
            let back = letGo[series].map { $0.distance(to: week) <= knobs.returnWeeks } ?? false
            current[series] = Course(from: week, hasReturned: back)
            return decided
        }
        course.weeks += 1
        if course.weeks > knobs.settling {
            course.complaints += complaints
            course.expected += expected
        }
        if decided {
            course.kept = 0
            current[series] = course
            return true
        }
        current[series] = nil
        let hasFallen = course.weeks > knobs.settling && course.complaints <= knobs.fallen * course.expected
        guard isSold, hasFallen, !isFixed(series, since: course.from, week: week) else { return false }
        if course.kept < (course.hasReturned ? knobs.weeksAfterReturn : knobs.weeks) {
            course.kept += 1
            current[series] = course
            return true
        }
        letGo[series] = week
        return false
    }

    /// Whether the shop says that the trouble was removed since shortly before the notice went up.
    private func isFixed(_ series: Int, since from: Week, week: Week) -> Bool {
        fixes[series].contains { $0 >= from.monday.advanced(by: -7 * knobs.fixedBefore) && $0 <= week.sunday }
    }
}
