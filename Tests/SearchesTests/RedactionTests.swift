import Foundation
import Testing

@testable import Searches

@Suite("What is taken out of a query") struct RedactionTests {
    private struct Cases: Decodable {
        var gone: [[String]]
        var stays: [String]
    }

    @Test("addresses, numbers and codes never stay; words, sizes and skus do: by the cases that the page's own script is tested with")
    func redacted() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "SearchJS/fixture/redaction.json")
        let cases = try JSONDecoder().decode(Cases.self, from: try Data(contentsOf: file))
        #expect(cases.gone.count > 20 && cases.stays.count > 10)
        for pair in cases.gone { #expect(Redaction().redacted(pair[0]) == pair[1]) }
        for query in cases.stays { #expect(Redaction().redacted(query) == query) }
    }

    @Test("a query of nothing but what numbers are made of costs no time", arguments: ["1 ", "a1", "@", "-", "1-", "订单", "#", "1a-"])
    func hostile(_ part: String) {
        let query = String(String(repeating: part, count: QueryText.longest).prefix(QueryText.longest))
        let start = ContinuousClock.now
        #expect(Redaction().redacted(query).count <= QueryText.longest)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
