import Model

/// The compensation standard, a line for each kind of problem.
struct CompensationTable: Sendable {
    struct Row: Sendable {
        /// Ids of the elements that links to a problem mean: the codes of its issues, those that no line before has.
        var anchors: [String]
        var problem: String
        /// `urgent`; nil where it is like most.
        var level: String?
        var choices: [(words: String, deadline: String?)]
        var report: String?
        var evidence: [String]
        var steps: [(what: String, deadline: String)]
        var freight: String?
        var note: String?
    }

    private(set) var rows: [Row] = []

    /// - Parameter taken: ids that the page's text has already.
    init(_ remedies: [Remedy], _ words: TermWords, taken: some Sequence<String>) {
        var taken = Set(taken)
        for remedy in remedies {
            rows.append(
                Row(
                    anchors: remedy.issues.filter { taken.insert($0).inserted }, problem: words.problem(remedy),
                    level: remedy.level.map { words.word(.level, String($0)) },
                    choices: remedy.choices.map { choice in
                        (words.capitalized(words.choice(choice)), choice.deadline.map { words.deadline($0.within, $0.from) })
                    },
                    report: remedy.report.map { words.deadline($0.within, $0.from) }, evidence: remedy.evidence.map { words.text($0) },
                    steps: remedy.steps.map { (words.capitalized(words.text($0.what)), words.deadline($0.within, $0.from)) },
                    freight: remedy.freight.map { words.capitalized(words.word(.payer, $0.rawValue)) },
                    note: remedy.note.map { words.text($0) }))
        }
    }

    /// The anchors of the policy's page that are not headings of its text.
    static func anchors(of terms: PolicyTerms?) -> [String] { terms?.compensation.flatMap(\.issues) ?? [] }
}
