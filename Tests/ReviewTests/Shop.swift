import Model
import Notices
import Search

@testable import Review
@testable import Searches

/// A shop whose weeks are all alike but for the last, so that every number of its review can be computed by hand.
///
/// Each week: 100 orders of A and 100 of B with the post, 200 of C by ship. Each week's complaints: 8 late parcels (4 each),
/// 2 of A's buyers say that it runs small, 1 of B's and 2 of C's have a faulty piece, and 2 tickets say something else: 15 tickets,
/// 13 of them complaints. In the last week 12 say that A runs small.
enum Shop {
    static let week = Week(containing: day("2026-11-09"))
    static let en = Language("en")
    static let zh = Language("zh")

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static func statistics(weeks: Int = 24) -> WeeklyStatistics {
        var statistics = WeeklyStatistics()
        for back in 0..<weeks {
            let week = week.advanced(by: -back)
            func add(_ issue: String, _ count: Int, _ sku: String? = nil, _ carrier: String? = nil) {
                statistics.tickets.append(
                    TicketCount(week: week, issue: issue, sku: sku.map { SKU($0) }, carrier: carrier, channel: nil, tickets: count))
            }
            for (sku, carrier, orders) in [("A", "post", 100), ("B", "post", 100), ("C", "ship", 200)] {
                statistics.orders.append(OrderCount(week: week, sku: SKU(sku), carrier: carrier, orders: orders))
            }
            add("late_delivery", 4, "B", "post")
            add("late_delivery", 4, "C", "ship")
            add("runs_small", back == 0 ? 12 : 2, "A")
            add("defective", 1, "B")
            add("defective", 2, "C")
            add("other", 2)
        }
        return statistics
    }

    static func content(_ statistics: WeeklyStatistics = statistics()) -> Content {
        var settings = Settings(name: LocalizedText([en: "Ivy Help", zh: "常春藤帮助"]), languages: [en, zh])
        settings.channels = [Channel(id: "chat", name: LocalizedText([en: "Chat", zh: "在线客服"]))]
        settings.promises = [Promise(channel: "chat", firstResponse: Length(count: 5, unit: .minute), resolution: nil)]
        var content = Content(settings: settings, issues: .builtIn, folder: "content")
        content.products = [
            Product(sku: SKU("A"), name: LocalizedText([en: "Ivy dress", zh: "常春藤裙"])),
            Product(sku: SKU("B"), name: LocalizedText([en: "Fern dress", zh: "蕨叶裙"])),
        ]
        content.carriers = [
            Carrier(id: "post", name: LocalizedText([en: "Post", zh: "邮政"])),
            Carrier(id: "ship", name: LocalizedText([en: "Ship", zh: "海运"])),
        ]
        content.statistics = statistics
        return content
    }

    /// A notice about A whose evidence is 18 complaints from 400 orders in 4 weeks, 4.5 usual.
    static func notice(
        _ issue: String = "runs_small", scope: Notice.Scope = .product(SKU("A")), from: String, to: String? = nil, level: Int = 2
    ) -> Notice {
        Notice(
            scope: scope, issue: issue, from: day(from), to: to.map(day), level: level, probability: 0.97,
            evidence: Notice.Evidence(weeks: 4, tickets: 18, orders: 400, expected: 4.5))
    }

    static func review(
        _ content: Content = content(), register: NoticeRegister = NoticeRegister(), week: Week = week,
        unclassified: [Unclassified.Word] = [], searches: SearchDemand? = nil
    ) -> WeeklyReview {
        Review.review(
            content, history: NoticeHistory(), register: register, week: week, unclassified: unclassified, searches: searches)
    }

    /// A site that knows one dress and how to return it, and what was searched there: in English by five, by two and by one person, in
    /// Chinese by nine.
    static func searches() -> SearchDemand {
        let words = SearchableWords(
            [
                SearchEntry(route: Route("a/"), language: en, kind: .faq, title: "How to return a dress", description: "Refund in full"),
                SearchEntry(route: Route("zh/a/"), language: zh, kind: .faq, title: "退货"),
            ], languages: [en, zh])
        func query(_ text: String, _ language: Language, _ times: Int, visitors: Int, reports: Int = 0) -> SearchedQuery {
            SearchedQuery(
                language: language, folded: words.folded(text), spelling: text, pages: times, reports: reports, visitors: visitors,
                first: day("2026-11-03"), last: day("2026-11-15"))
        }
        var log = SearchLog()
        log.queries = [
            query("Gift card: how?", en, 6, visitors: 3), query("return", en, 12, visitors: 3), query("John Doe", en, 2, visitors: 1),
            query("dress return", en, 1, visitors: 1), query("礼品卡", zh, 9, visitors: 3), query("refund", zh, 4, visitors: 3),
            query("退货 刻字服务", zh, 3, visitors: 3, reports: 3), query("how do I", en, 3, visitors: 3),
        ]
        (log.lines, log.unreadable, log.byRobots, log.withheld, log.later) = (900, 2, 30, 4, 5)
        return SearchDemand(log, words: words, languages: [en, zh])
    }

    /// Weeks of a notice: complaints as given, oldest first and ending with the review's week; one is usual a week.
    static func course(_ complaints: [Int]) -> [WeekFigures] {
        complaints.enumerated().map { index, count in
            WeekFigures(
                week: week.advanced(by: index + 1 - complaints.count), tickets: count, orders: 100, expected: 1, probability: 0.9,
                isUp: true)
        }
    }
}
