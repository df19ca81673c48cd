import Model

/// Which of many series are under notice, since when, on what evidence, and which were.
struct NoticeBoard: Sendable {
    /// A notice without a name: the series it is about.
    struct Posting: Sendable {
        var series: Int
        var from: Day
        var to: Day?
        var probability: Double
        var evidence: Notice.Evidence
        /// Whether it is up only because it is kept while shoppers follow it.
        var isKept = false
        /// The week that spoke most clearly; a retired notice is remembered by it, because its last weeks are those in which
        /// the trouble had faded.
        var clearest: (probability: Double, evidence: Notice.Evidence)

        /// Takes the latest of the weeks that are about as clear as the clearest.
        mutating func remember() {
            guard probability >= clearest.probability - 0.005 else { return }
            clearest = (max(probability, clearest.probability), evidence)
        }
    }

    private let span: ClosedRange<Int>
    let basis: Notice.Evidence.Basis
    /// By series; the last of its weeks in which trouble was less likely than not.
    private var calm: [Int?]
    /// What is up, by series.
    private var current: [Posting?]
    private var retired: [Posting] = []
    private(set) var recent: RecentWeeks
    private(set) var book: CourseBook

    init(series: Int, span: ClosedRange<Int>, basis: Notice.Evidence.Basis) {
        self.span = span
        self.basis = basis
        calm = Array(repeating: nil, count: series)
        current = Array(repeating: nil, count: series)
        recent = RecentWeeks(longest: span.upperBound)
        book = CourseBook(series: series)
    }

    /// Writes down the series' weeks from the first on, not only once it has a notice.
    mutating func follow(_ series: Int) { book.follow(series) }

    func isUp(_ series: Int) -> Bool { current[series] != nil }

    /// Series that are not up, but were decided since they were last calm.
    var likely: [Int] {
        guard let last = recent.lastWeek?.number else { return [] }
        return calm.indices.filter { current[$0] == nil && calm[$0].map { $0 < last } == true }
    }

    /// All postings, in no order that means anything.
    var postings: [Posting] { retired + current.compactMap(\.self) }

    /// A good week begins; its figures are known for all series.
    mutating func append(_ figures: RecentWeeks.Figures) { recent.append(figures) }

    /// What was decided about one series in the week that was appended last.
    mutating func record(_ series: Int, week: Week, probability: Double, isUp: Bool, isKept: Bool = false) {
        let number = week.number
        if calm[series] == nil || probability < 0.5 { calm[series] = probability < 0.5 ? number : number - 1 }
        let nextMonday = week.monday.advanced(by: 7)
        if isUp, !book.follows(series) { book.follow(series, past: recent.course(of: series)) }
        recent.note(probability, of: series)
        if book.follows(series), let figures = recent.figures(of: series, isUp: isUp) { book.append(figures, to: series) }
        if isUp {
            let weeks = min(max(number - (calm[series] ?? number), span.lowerBound), span.upperBound)
            let evidence = recent.evidence(of: series, over: weeks, basis: basis)
            var posting =
                current[series]
                ?? Posting(
                    series: series, from: nextMonday, to: nil, probability: probability, evidence: evidence,
                    clearest: (probability, evidence))
            posting.isKept = isKept
            if isKept {
                // Its last weeks show what following it brought; what it says is why it went up.
                (posting.probability, posting.evidence) = posting.clearest
            } else {
                posting.probability = probability
                posting.evidence = evidence
                posting.remember()
            }
            current[series] = posting
        } else if var old = current[series] {
            old.to = nextMonday
            (old.probability, old.evidence) = old.clearest
            retired.append(old)
            current[series] = nil
        }
    }
}

extension Week {
    /// Counts calendar weeks: the next week has the next number.
    var number: Int {
        let days = monday.number + 3
        return days >= 0 ? days / 7 : -((6 - days) / 7)
    }
}
