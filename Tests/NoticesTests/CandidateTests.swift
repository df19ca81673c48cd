import Model
import Testing

@testable import Notices

@Suite("Candidates")
struct CandidateTests {
    /// 30 products with 40 orders and now and then a complaint each; from `start` on the first has one complaint a week more.
    private static func statistics(weeks: Int, start: Int) -> WeeklyStatistics {
        var statistics = WeeklyStatistics()
        let first = Week(containing: Day(number: 20_000))
        for index in 0..<weeks {
            let week = first.advanced(by: index)
            for product in 0..<30 {
                let sku = SKU(product < 10 ? "P0\(product)" : "P\(product)")
                statistics.orders.append(OrderCount(week: week, sku: sku, carrier: nil, orders: 40))
                let count = ((index + product) % 3 == 0 ? 1 : 0) + (product == 0 && index >= start ? 1 : 0)
                guard count > 0 else { continue }
                statistics.tickets.append(
                    TicketCount(week: week, issue: "runs_small", sku: sku, carrier: nil, channel: nil, tickets: count))
            }
        }
        return statistics
    }

    private static func decided(weeks: Int, start: Int) -> NoticeHistory {
        decide(statistics(weeks: weeks, start: start), issues: .builtIn, asOf: Day(number: 30_000))
    }

    @Test("a trouble is a candidate from .5 on, until its notice goes up")
    func rises() throws {
        var wasCandidate = 0
        var isUp = false
        for weeks in 20..<40 {
            let history = Self.decided(weeks: weeks, start: 20)
            let candidate = history.candidates.first { $0.scope == .product(SKU("P00")) }
            let notice = history.active.first { $0.scope == .product(SKU("P00")) }
            #expect(candidate == nil || notice == nil, "never both")
            if let candidate {
                wasCandidate += 1
                #expect(candidate.probability >= 0.5 && candidate.issue == "runs_small")
                #expect(candidate.weeks.last?.week == history.lastWeek)
                #expect(candidate.likelyWeeks.count == wasCandidate)
            }
            isUp = isUp || notice != nil
        }
        #expect(wasCandidate > 0 && isUp)
    }

    @Test("ordinary weeks bring no candidate")
    func quiet() {
        #expect(Self.decided(weeks: 40, start: 100).candidates.isEmpty)
    }
}
