import Model

extension NoticeBoard {
    /// Series without a notice in which trouble is likelier than not after the last week, with their weeks.
    var candidates: [(series: Int, weeks: [WeekFigures])] {
        likely.compactMap { series in
            let weeks = recent.course(of: series)
            return (weeks.last?.probability ?? 0) >= 0.5 && weeks.last?.week == recent.lastWeek ? (series, weeks) : nil
        }
    }
}

extension ScopedSeries {
    /// The same by name; `issues` are the tally's.
    func candidates(issues: [String]) -> [Candidate] {
        likely.compactMap { series, weeks in
            subject(of: series).map { Candidate(scope: $0.scope, issue: issues[$0.issue], weeks: weeks) }
        }
    }
}
