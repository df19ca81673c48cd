import Model
import Search
import Testing

@testable import Searches

@Suite("What people did not find") struct DemandTests {
    private static let english = Language("en")
    private static let words = SearchableWords(
        [SearchEntry(route: Route("a/"), language: english, kind: .faq, title: "Return a dress")], languages: [english])

    private static func demand(_ queries: [(text: String, times: Int, visitors: Int, reports: Int)]) -> SearchDemand {
        var log = SearchLog()
        log.queries = queries.map { query in
            SearchedQuery(
                language: english, folded: words.folded(query.text), spelling: query.text, pages: query.times, reports: query.reports,
                visitors: query.visitors, first: Day(number: 20_000), last: Day(number: 20_000 + query.times))
        }
        return SearchDemand(log, words: words, languages: [english])
    }

    @Test("words that stand nowhere are shown once three people used them; one or two could be told by them")
    func floor() {
        let demand = Self.demand([("gift", 9, 3, 0), ("john doe", 8, 2, 0), ("jane return", 2, 1, 0), ("return dress", 1, 1, 0)])
        #expect(demand.missed.map(\.query) == ["gift"])
        #expect(demand.most.map(\.query) == ["gift", "return dress"])
        #expect(demand.hidden == 10 && demand.searches == 20)
        #expect(demand.languages == [.init(language: Self.english, searches: 20, withoutAnswer: 17)])
    }

    @Test("a rare query of words that many used is nobody's")
    func shared() {
        let demand = Self.demand([("gift", 5, 3, 0), ("card", 4, 3, 0), ("gift card", 1, 1, 0), ("gift john", 1, 1, 0)])
        #expect(demand.missed.map(\.query) == ["gift", "card", "gift card"])
        #expect(demand.hidden == 1)
    }

    @Test("what a page reported is not found, unless the site has every word by now")
    func reported() {
        let demand = Self.demand([("gift dress", 3, 3, 3), ("return", 3, 3, 3), ("gift return", 3, 3, 0)])
        #expect(demand.missed.map(\.query) == ["gift dress", "gift return"])
        #expect(demand.missed.map(\.answer) == [.nothing, .partly(missing: ["gift"])])
        #expect(demand.missed.map(\.wasReported) == [true, false])
    }

    @Test("rows of one count are in the order of their last day, then of their text")
    func order() {
        let demand = Self.demand([("b gift", 3, 3, 0), ("a gift", 3, 3, 0), ("gift", 4, 3, 0)])
        #expect(demand.missed.map(\.query) == ["gift", "a gift", "b gift"])
    }
}
