import Foundation
import Model
import Searches
import Testing

@testable import Review

@Suite("What people searched, in the review")
struct SearchesTests {
    private static func section(_ language: Language, _ title: String) throws -> String {
        let text = Shop.review(searches: Shop.searches()).text(in: language)
        let start = try #require(text.firstRange(of: "\n\n\(title)\n"))
        let rest = text[text.index(start.lowerBound, offsetBy: 2)...]
        return String(rest[..<(rest.firstRange(of: "\n\n")?.lowerBound ?? rest.endIndex)])
    }

    @Test("in English: what nothing was found for and what to write, then what is searched most; never what one person searched")
    func english() throws {
        try expectSnapshot(Self.section(Shop.en, "Searches"), "searches-english.txt")
    }

    @Test("in Chinese")
    func chinese() throws {
        try expectSnapshot(Self.section(Shop.zh, "站内搜索"), "searches-chinese.txt")
    }

    @Test("without a log the review is silent, and with one that has no searches it says so")
    func empty() throws {
        #expect(!Shop.review().text().contains("Searches"))
        #expect(Shop.review().json.contains("\"searches\":null"))
        var demand = Shop.searches()
        (demand.searches, demand.later) = (0, 3)
        let text = Shop.review(searches: demand).text().replacing("\n  ", with: " ")
        #expect(text.contains("The logs hold no searches of this site. Not counted: 4 of numbers or addresses alone, 30 by robots"))
        #expect(text.contains("and 3 after the week."))
    }

    @Test("what is searched five times and not found is something to decide")
    func decision() {
        let text = Shop.review(searches: Shop.searches()).text().replacing("\n     ", with: " ")
        #expect(text.contains("Searched and not found: “礼品卡” (9 times) and “Gift card: how?” (6 times). Write an answer"))
    }

    @Test("a query is escaped in the page, and quoted in the line to paste")
    func hostile() {
        var demand = Shop.searches()
        demand.missed[0].query = "<script>alert(1)</script>, [x]: #\u{1B}[2J"
        let html = Shop.review(searches: demand).html()
        #expect(!html.contains("<script") && html.contains("&lt;script&gt;alert(1)"))
        #expect(!Shop.review(searches: demand).text().contains("\u{1B}"))
        #expect(demand.missed[0].synonymLine.hasPrefix("- [\"\\u003cscript>alert(1)\\u003c/script>, [x]: #\\u001b[2J\", ...]"))
    }

    @Test("the JSON has every row, whatever the text leaves out")
    func json() throws {
        let json = Shop.review(searches: Shop.searches()).json
        #expect(
            json.contains(
                "{\"query\":\"礼品卡\",\"language\":\"zh\",\"times\":9,\"first\":\"2026-11-03\",\"last\":\"2026-11-15\",\"answer\":\"nothing\","
                    + "\"missing\":[],\"found_in\":null,\"reported\":false,\"synonym\":\"- [礼品卡, ...]\"}"))
        #expect(json.contains("\"answer\":\"other_language\",\"missing\":[],\"found_in\":\"en\""))
        #expect(!json.contains("John") && json.contains("\"missed_not_shown\":2"))
    }
}
