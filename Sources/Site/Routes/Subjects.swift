import Model

/// Which questions belong together, found by shared tags, issues and categories.
///
/// Lists of a tag are searched only in a window, so that a tag on ten thousand pages costs a page no more than one on
/// fifty.
struct Subjects: Sendable {
    private let questions: [Question]
    private let byTag: [String: [Int]]
    private let byIssue: [String: [Int]]
    private let byCategory: [String: [Int]]
    /// The most-asked first: by tickets about their issues in the last 8 weeks, then as they are shown.
    let mostAsked: [Int]

    private static let window = 40

    init(_ content: Content, questionsOf: [String: [Int]], categories: [Category], figuresUpTo: Week?) {
        questions = content.questions
        var byTag: [String: [Int]] = [:]
        var byIssue: [String: [Int]] = [:]
        var order: [Int] = []
        for category in categories { order += questionsOf[category.id] ?? [] }
        for number in order {
            guard let article = content.questions[number].texts.articles.first else { continue }
            for tag in Set(article.tags) { byTag[tag, default: []].append(number) }
            for issue in Set(article.issues) { byIssue[issue, default: []].append(number) }
        }
        self.byTag = byTag
        self.byIssue = byIssue
        byCategory = questionsOf
        mostAsked = Self.mostAsked(order, content, figuresUpTo: figuresUpTo)
    }

    private static func mostAsked(_ order: [Int], _ content: Content, figuresUpTo: Week?) -> [Int] {
        var tickets: [String: Int] = [:]
        if let last = figuresUpTo {
            let first = last.advanced(by: -7)
            for count in content.statistics.tickets where count.week >= first && count.week <= last {
                tickets[count.issue, default: 0] += count.tickets
            }
        }
        let asked = order.enumerated().map { place, number in
            let article = content.questions[number].texts.articles.first
            let issues = article?.issues ?? []
            return (count: issues.reduce(0) { $0 + (tickets[$1] ?? 0) }, order: article?.order ?? .max, place: place, number: number)
        }
        return asked.sorted { ($1.count, $0.order, $0.place) < ($0.count, $1.order, $1.place) }.map(\.number)
    }

    /// Other questions on the same subject, the closest first.
    func related(to question: Int, limit: Int) -> [Int] {
        guard let article = questions[question].texts.articles.first else { return [] }
        var score: [Int: Int] = [:]
        for issue in Set(article.issues) { count(byIssue[issue] ?? [], around: question, 3, &score) }
        for tag in Set(article.tags) { count(byTag[tag] ?? [], around: question, 2, &score) }
        count(byCategory[questions[question].category] ?? [], around: question, 1, &score)
        score[question] = nil
        return best(score, limit)
    }

    /// Questions that share one of the tags, issues or categories.
    func questions(tags: [String], issues: [String], categories: [String], limit: Int) -> [Int] {
        var score: [Int: Int] = [:]
        for issue in Set(issues) { count(byIssue[issue] ?? [], around: nil, 3, &score) }
        for tag in Set(tags + categories) { count(byTag[tag] ?? [], around: nil, 2, &score) }
        for category in Set(categories) { count(byCategory[category] ?? [], around: nil, 1, &score) }
        return best(score, limit)
    }

    private func count(_ list: [Int], around question: Int?, _ points: Int, _ score: inout [Int: Int]) {
        guard list.count > Self.window else {
            for other in list { score[other, default: 0] += points }
            return
        }
        // Questions of a list that stand after this one, round to its start.
        let start = question.flatMap { list.firstIndex(of: $0) } ?? 0
        for step in 0..<Self.window { score[list[(start + step) % list.count], default: 0] += points }
    }

    private func best(_ score: [Int: Int], _ limit: Int) -> [Int] {
        Array(score.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key))
    }
}
