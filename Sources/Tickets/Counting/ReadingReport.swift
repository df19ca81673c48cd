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
    private(set) var mistakes: [Diagnostic] = []
    private(set) var moreMistakes = 0

    mutating func add(_ mistake: Diagnostic) {
        if mistakes.count < Self.mostMistakes { mistakes.append(mistake) } else { moreMistakes += 1 }
    }

    /// Adds what the next part of the same file says.
    mutating func join(_ next: ReadingReport) {
        rows += next.rows
        withoutIssue += next.withoutIssue
        undecided += next.undecided
        classified.merge(next.classified, uniquingKeysWith: +)
        for mistake in next.mistakes { add(mistake) }
        moreMistakes += next.moreMistakes
    }

    /// The file's mistakes, with the number of those that are not told.
    func diagnostics(of file: String) -> [Diagnostic] {
        guard moreMistakes > 0 else { return mistakes }
        let message = "\(moreMistakes) more mistakes like these; mend the export and import it again"
        return mistakes + [Diagnostic(.error, id: "tickets.more", file: file, line: mistakes.last?.line ?? 0, message)]
    }
}
