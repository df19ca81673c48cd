import Model

/// Week by week what happened to those of many series that ever had a notice, or that somebody asked for.
///
/// A series is entered when its notice first goes up, with the weeks that evidence still remembers: the many that never have one
/// cost a number each.
struct CourseBook: Sendable {
    /// By series: its place in `courses`; -1 for none.
    private var place: [Int32]
    /// By place, the series and its weeks, oldest first.
    private(set) var series: [Int] = []
    private var courses: [[WeekFigures]] = []

    init(series count: Int) {
        place = Array(repeating: -1, count: count)
    }

    func follows(_ series: Int) -> Bool { place[series] >= 0 }

    /// The series' weeks; empty where nobody follows it.
    func weeks(of series: Int) -> [WeekFigures] { follows(series) ? courses[Int(place[series])] : [] }

    /// Enters a series with the weeks that it already had.
    mutating func follow(_ series: Int, past: [WeekFigures] = []) {
        guard !follows(series) else { return }
        place[series] = Int32(courses.count)
        self.series.append(series)
        courses.append(past)
    }

    /// The next week of a series that is followed.
    mutating func append(_ week: WeekFigures, to series: Int) {
        guard follows(series) else { return }
        courses[Int(place[series])].append(week)
    }
}
