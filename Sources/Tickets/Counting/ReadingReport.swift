import Model

/// What reading rows brought to light, by file; parts read in parallel are joined in the order of the file.
struct ReadingReport: Sendable {
    /// Mistakes of one file beyond this many are counted, not told.
    static let mostMistakes = 50

    var rows = 0
    /// Rows without an issue.
    var withoutIssue = 0
    /// Rows without an issue of whose words nothing is known.
    var undecided = 0
    /// Rows by what their words say, by the issue's place in the catalogue.
    var classified: [Int: Int] = [:]
    var service = ServiceReport()
    private(set) var mistakes: [Diagnostic] = []
    /// The first one that is not told, and how many there are from it on.
    private var untold: (first: Diagnostic, count: Int)?

    mutating func add(_ mistake: Diagnostic) {
        if mistakes.count < Self.mostMistakes {
            mistakes.append(mistake)
        } else {
            untold = (untold?.first ?? mistake, (untold?.count ?? 0) + 1)
        }
    }

    /// Adds what the next part of the same file says.
    mutating func join(_ next: ReadingReport) {
        rows += next.rows
        withoutIssue += next.withoutIssue
        undecided += next.undecided
        classified.merge(next.classified, uniquingKeysWith: +)
        service.join(next.service)
        for mistake in next.mistakes { add(mistake) }
        guard let more = next.untold else { return }
        add(more.first)
        untold?.count += more.count - 1
    }

    /// The file's mistakes, with the number of those that are not told.
    func diagnostics(of file: String) -> [Diagnostic] {
        guard let untold else { return mistakes }
        let message = "\(untold.count) mistakes from here on are not listed; mend those above and import the file again"
        return mistakes + [
            Diagnostic(.error, id: "tickets.more", file: file, line: untold.first.line, column: untold.first.column, message)
        ]
    }
}
