import Model
import Testing

@testable import Notices

@Suite("Courses: what happened week by week")
struct CourseTests {
    private static let asOf = Day(year: 2100, month: 1, day: 4)!

    /// 30 products of 40 orders and 2 complaints of the kind a week; product 4 has 9 in weeks 30 to 44 of 60.
    private static let shop: ShopHistory = {
        var shop = ShopHistory(weeks: 60)
        shop.set("runs_small", 9, of: 4, in: 30..<45)
        return shop
    }()

    private func history(_ shop: ShopHistory = Self.shop, following: Set<Subject> = [], fixes: [Fix] = []) -> NoticeHistory {
        decide(shop.statistics, issues: IssueCatalogue([]), fixes: fixes, following: following, asOf: Self.asOf)
    }

    @Test("a notice has a course from half a year before it went up, with the counts of the statistics")
    func noticed() throws {
        let history = history()
        let notice = try #require(history.notices.first { $0.scope == .product(SKU("P04")) })
        let course = history.course(of: notice)
        let first = try #require(course.firstIndex { $0.isUp })
        #expect(course[first].week.monday.advanced(by: 7) == notice.from)
        // Evidence remembers 26 weeks: that in which it went up, and 25 before.
        #expect(first == 25)
        #expect(try #require(course.last).week == history.lastWeek)
        for week in course {
            let number = (week.week.monday.number - ShopHistory.start.number) / 7
            #expect(week.tickets == ((30..<45).contains(number) ? 9 : 2))
            #expect(abs(week.orders - 40) < 1e-9)
            #expect(abs(week.expected - 2) < 0.2)
        }
        let down = try #require(course.lastIndex { $0.isUp }) + 1
        #expect(course[down].week.monday.advanced(by: 7) == notice.to)
        #expect(course[down].probability < 0.4)
    }

    @Test("what is followed has its course from the first week, and following changes no notice")
    func followed() {
        let asked = Subject(.product(SKU("P05")), "defective")
        let plain = history()
        #expect(plain.courses[asked] == nil)
        let followed = history(following: [asked, Subject(.site, "late_delivery"), Subject(.product(SKU("?")), "x")])
        #expect(followed.notices == plain.notices)
        // Of the first week too little is known of the orders behind its complaints.
        #expect(followed.courses[asked]?.weeks.map(\.week) == (1..<60).map { Week(containing: Self.shop.monday($0)) })
        #expect(followed.courses[asked]?.weeks.allSatisfy { $0.tickets == 1 && !$0.isUp } == true)
        // The whole shop needs six weeks before it can be judged.
        #expect(followed.courses[Subject(.site, "late_delivery")]?.weeks.first?.week == Week(containing: Self.shop.monday(7)))
        #expect(followed.courses.count == plain.courses.count + 2)
    }

    @Test("what was fixed is followed without being asked for, and its effect is known")
    func fixed() throws {
        let day = Self.shop.monday(45)
        let fix = Fix(scope: .product(SKU("P06")), issue: "defective", day: day)
        let history = history(fixes: [fix])
        #expect(history.courses[Subject(fix.scope, fix.issue)]?.weeks.count == 59)
        let improvements = [
            Improvement(day: day, name: "a", issue: "runs_small", product: SKU("P04"), carrier: nil, texts: Translations()),
            Improvement(day: day, name: "b", issue: "defective", product: SKU("P06"), carrier: nil, texts: Translations()),
            Improvement(day: day, name: "c", issue: nil, product: SKU("P04"), carrier: nil, texts: Translations()),
            Improvement(
                day: Self.shop.monday(59), name: "d", issue: "runs_small", product: SKU("P04"), carrier: nil, texts: Translations()),
        ]
        let effects = history.effects(of: improvements)
        #expect(effects.map { $0?.verdict } == [.fewer, .notYetKnown, nil, nil])
        // As many as before, but of 1 a week even a year says little.
        let same = try #require(effects[1]?.ratio)
        #expect(same.low < 1 && 1 < same.high)
        // 9 a week where 2 were usual became 2 a week: 2/9 is .222.
        let ratio = try #require(effects[0]?.ratio)
        #expect(ratio.low < 2.0 / 9 && 2.0 / 9 < ratio.high)
    }

    @Test("the effect of a notice is measured from the day it went up, or from another")
    func effectOfNotice() throws {
        let history = history()
        let notice = try #require(history.notices.first { $0.scope == .product(SKU("P04")) })
        let since = try #require(history.effect(of: notice))
        #expect(since.after.first.monday == notice.from.advanced(by: 21))
        #expect(history.effect(of: notice, since: Self.shop.monday(45))?.verdict == .fewer)
        var elsewhere = notice
        elsewhere.issue = "unknown"
        #expect(history.effect(of: elsewhere) == nil)
        #expect(history.course(of: elsewhere).isEmpty)
    }

    @Test("the order of rows and a course's neighbours change nothing in it")
    func order() {
        var statistics = Self.shop.statistics
        let plain = history()
        statistics.tickets.reverse()
        statistics.orders.reverse()
        #expect(decide(statistics, issues: IssueCatalogue([]), asOf: Self.asOf).courses == plain.courses)
    }
}
