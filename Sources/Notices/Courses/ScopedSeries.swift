import Model

/// Series of one kind of scope: they know what each is about, and can be followed week by week.
protocol ScopedSeries {
    /// How many series there are.
    var seriesCount: Int { get }
    /// What a series is about: its scope, and its issue as an index into the tally's; nil where that has no name.
    func subject(of series: Int) -> (scope: Notice.Scope, issue: Int)?
    /// Writes down the series' weeks from here on.
    mutating func follow(_ series: Int)
    /// The series that are written down: those that ever had a notice, and those that are followed.
    var followed: [Int] { get }
    func course(of series: Int) -> Course
    /// Those without a notice in which trouble is likelier than not, with their weeks.
    var likely: [(series: Int, weeks: [WeekFigures])] { get }
}

extension ScopedSeries {
    /// Follows what somebody asks for. `issues` are the tally's.
    mutating func follow(_ subjects: Set<Subject>, issues: [String]) {
        guard !subjects.isEmpty else { return }
        for series in 0..<seriesCount {
            guard let (scope, issue) = subject(of: series), subjects.contains(Subject(scope, issues[issue])) else { continue }
            follow(series)
        }
    }

    /// What happened to all that are written down.
    func courses(issues: [String]) -> [(subject: Subject, course: Course)] {
        followed.compactMap { series in
            subject(of: series).map { (Subject($0.scope, issues[$0.issue]), course(of: series)) }
        }
    }
}
