package import Model
package import Search

/// What people searched for and what they did not find, as a team may read it: nothing in it tells of a single person.
package struct SearchDemand: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        /// As most people typed it.
        package var query: String
        package var language: Language
        package var times: Int
        package var first: Day
        package var last: Day
        package var answer: SearchAnswer
        /// Whether the site's own pages reported that they found nothing.
        package var wasReported: Bool
    }

    /// The searches of one language.
    package struct LanguageCount: Hashable, Sendable {
        package var language: Language
        package var searches: Int
        /// Of these, those that find nothing or only pages in another language.
        package var withoutAnswer: Int
    }

    /// Searches that the site does not answer, most frequent first.
    package var missed: [Row] = []
    /// All searches, most frequent first.
    package var most: [Row] = []
    package var searches = 0
    package var first: Day?
    package var last: Day?
    package var languages: [LanguageCount] = []
    /// Searches without an answer that are not shown, because too few people made them.
    package var hidden = 0
    package var later = 0
    package var byRobots = 0
    package var withheld = 0
    package var unreadable = 0
    package var lines = 0

    package static let mostMissed = 200
    package static let mostFrequent = 50

    /// - Parameter words: what the site's search knows today.
    package init(_ log: SearchLog, words: SearchableWords, languages: [Language]) {
        var words = words
        searches = log.searches + log.forgotten
        first = log.first
        last = log.last
        later = log.later
        byRobots = log.byRobots
        withheld = log.withheld
        unreadable = log.unreadable
        lines = log.lines
        let shared = Self.partsOfMany(log.queries)
        var counts: [Language: (all: Int, missed: Int)] = [:]
        for query in log.queries {
            let answer = words.answer(to: query.folded, in: query.language, wasReported: query.reports > 0)
            counts[query.language, default: (0, 0)].all += query.times
            if answer.isNothing { counts[query.language, default: (0, 0)].missed += query.times }
            let row = Row(
                query: query.spelling, language: query.language, times: query.times, first: query.first, last: query.last, answer: answer,
                wasReported: query.reports > 0)
            let mayBeShown =
                query.visitors >= SearchedQuery.leastVisitors || words.knows(query.folded)
                || SearchableWords.parts(of: query.folded).allSatisfy(shared.contains)
            if mayBeShown { most.append(row) }
            if answer.isMissed {
                if mayBeShown { missed.append(row) } else { hidden += query.times }
            }
        }
        self.languages = languages.compactMap { language in
            counts[language].map { LanguageCount(language: language, searches: $0.all, withoutAnswer: $0.missed) }
        }
        most = Array(most.sorted(by: Row.precedes).prefix(Self.mostFrequent))
        missed = Array(missed.sorted(by: Row.precedes).prefix(Self.mostMissed))
    }

    /// Words and pairs of characters that several people used, whatever else they searched for with them.
    private static func partsOfMany(_ queries: [SearchedQuery]) -> Set<String> {
        var visitors: [String: Int] = [:]
        for query in queries {
            // Two queries may be one person's, so that only the larger crowd counts.
            for part in SearchableWords.parts(of: query.folded) { visitors[part] = max(visitors[part] ?? 0, query.visitors) }
        }
        return Set(visitors.filter { $0.value >= SearchedQuery.leastVisitors }.keys)
    }
}

extension SearchDemand.Row {
    /// Most frequent first, then what was searched last, then by language and text.
    static func precedes(_ a: Self, _ b: Self) -> Bool {
        if a.times != b.times { return a.times > b.times }
        if a.last != b.last { return a.last > b.last }
        return a.language.tag != b.language.tag ? a.language.tag < b.language.tag : a.query < b.query
    }
}

extension SearchAnswer {
    /// Whether a page could be written for it, or a synonym.
    package var isMissed: Bool {
        switch self {
        case .partly, .elsewhere, .nothing: true
        case .found, .asksNothing: false
        }
    }

    /// Whether the reader's own language has nothing at all.
    var isNothing: Bool {
        switch self {
        case .elsewhere, .nothing: true
        case .found, .partly, .asksNothing: false
        }
    }
}

extension SearchableWords {
    /// A page that reported it has looked itself: only where the site has every word by now is it answered.
    fileprivate mutating func answer(to query: String, in language: Language, wasReported: Bool) -> SearchAnswer {
        let answer = answer(to: query, in: language)
        if wasReported, case .partly = answer { return .nothing }
        return answer
    }
}
