import Model

/// A warning when the statistics end more than 8 weeks before the day of the build: notices would speak of the past.
func staleFigures(in content: Content, lastWeek: Week?, asOf: Day) -> [Diagnostic] {
    guard let lastWeek, lastWeek.sunday.advanced(by: 8 * 7) < asOf else { return [] }
    return [
        Diagnostic(
            .warning, id: "statistics.stale", file: "\(content.folder)/tickets/weekly.csv",
            "the statistics end with the week of \(lastWeek), more than 8 weeks ago; run 'signpost import tickets' with a newer export")
    ]
}
