import Model
import Testing

@testable import Notices

private let far = Day(year: 2100, month: 1, day: 4)!

/// Trouble from week 20 on; the notice goes up in week 23, and two weeks later complaints are what they usually are.
private func shop(_ issue: String = "runs_small", again: Range<Int>? = nil) -> ShopHistory {
    var shop = ShopHistory(weeks: 90)
    shop.set(issue, 10, of: 4, in: 20..<25)
    if let again { shop.set(issue, 10, of: 4, in: again) }
    return shop
}

private func history(_ shop: ShopHistory, fixes: [Fix] = [], weeks: Int = 0, until: Int = 90) -> NoticeHistory {
    var knobs = Knobs()
    knobs.keeping.weeks = weeks
    return decide(shop.statistics, issues: IssueCatalogue([]), fixes: fixes, asOf: shop.monday(until), knobs: knobs)
}

@Suite("Keeping notices about sizes")
struct KeepingTests {
    @Test("a size notice whose complaints fell at once stays so many weeks longer", arguments: [1, 4, 8])
    func stays(weeks: Int) throws {
        let without = try #require(history(shop()).notices.first?.to)
        let kept = try #require(history(shop(), weeks: weeks).notices.first)
        #expect(kept.to == without.advanced(by: 7 * weeks))
        #expect(kept.evidence == history(shop()).notices.first?.evidence)
    }

    @Test("while it is kept, history says so, and its figures are those of its clearest week")
    func kept() throws {
        let without = try #require(history(shop()).notices.first)
        let to = try #require(without.to)
        let during = decide(shop().statistics, issues: IssueCatalogue([]), asOf: to.advanced(by: 7))
        #expect(during.kept.map(\.id) == [without.id])
        #expect(during.active.first?.evidence == without.evidence)
        #expect(decide(shop().statistics, issues: IssueCatalogue([]), asOf: to.advanced(by: -7)).kept == [])
        #expect(history(shop(), weeks: 4).kept == [])
    }

    @Test("notices about anything else go when their trouble has gone")
    func otherIssues() {
        #expect(spells(history(shop("defective"), weeks: 8)) == spells(history(shop("defective"))))
    }

    @Test("a trouble that lasted while the notice was up has ended by itself")
    func lasting() {
        // 20 weeks of 10 where 2 are usual, then nothing: from the third week on far more than usual.
        var shop = ShopHistory(weeks: 90)
        shop.set("runs_small", 10, of: 4, in: 20..<40)
        #expect(spells(history(shop, weeks: 8)) == spells(history(shop)))
    }

    @Test("what the shop says was fixed goes at once", arguments: [Notice.Scope.product(SKU("P04")), .site])
    func fixed(scope: Notice.Scope) {
        let fix = Fix(scope: scope, issue: "runs_small", day: shop().monday(24))
        #expect(spells(history(shop(), fixes: [fix], weeks: 8)) == spells(history(shop())))
        // Another product's, another issue's, or one of long before changes nothing.
        let others = [
            Fix(scope: .product(SKU("P05")), issue: "runs_small", day: shop().monday(24)),
            Fix(scope: scope, issue: "runs_large", day: shop().monday(24)), Fix(scope: scope, issue: "runs_small", day: shop().monday(3)),
        ]
        #expect(spells(history(shop(), fixes: others, weeks: 8)) == spells(history(shop(), weeks: 8)))
    }

    @Test("trouble that comes back after the notice had gone keeps the next one for a year")
    func comesBack() throws {
        let gone = try #require(history(shop(), weeks: 4).notices.first?.to)
        let week = Week(containing: ShopHistory.start).distance(to: Week(containing: gone))
        let again = history(shop(again: week + 2..<week + 7), weeks: 4)
        #expect(again.notices.count == 2)
        #expect(again.active.map(\.id) == [again.notices[1].id])
        #expect(again.kept == again.active)
    }

    @Test("a product that is no longer sold needs no advice")
    func unsold() throws {
        var shop = shop()
        shop.set(orders: nil, of: 4, in: 30..<90)
        let to = try #require(history(shop, weeks: 52).notices.first?.to)
        #expect(to <= shop.monday(36))
    }
}
