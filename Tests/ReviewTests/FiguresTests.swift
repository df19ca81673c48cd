import Model
import Notices
import Testing

@testable import Review

@Suite("Figures of the week")
struct FiguresTests {
    @Test("the week stands beside the mean of the eight before it")
    func headline() throws {
        let headline = Shop.review().headline
        // 8 + 12 + 1 + 2 + 2 = 25 tickets, usually 15; 400 orders every week.
        #expect(headline.tickets == Headline.Figure(value: 25, usual: 15))
        #expect(headline.orders == Headline.Figure(value: 400, usual: 400))
        // 23 complaints from 400 orders, usually 13.
        let rate = try #require(headline.complaintsPer100)
        #expect(((rate.value ?? 0) - 5.75).magnitude < 1e-9)
        #expect(((rate.usual ?? 0) - 3.25).magnitude < 1e-9)
        // 12 where 8 weeks brought 16 from eight times the orders; late deliveries and faulty pieces are as ever.
        #expect(headline.movers.map(\.issue.code) == ["runs_small"])
        #expect(headline.movers.first?.tickets == 12)
        #expect(((headline.movers.first?.usual ?? 0) - 2).magnitude < 1e-9)
        #expect(headline.course.count == 24)
        #expect(headline.course.last?.tickets == 25)
    }

    @Test("complaints are set against the orders of five weeks, since they come later")
    func exposure() throws {
        var statistics = Shop.statistics()
        // Ten times the orders in the last week: .25 x 4000 + .75 x 400 = 1300 orders could have brought its complaints.
        statistics.orders = statistics.orders.map { row in
            var row = row
            if row.week == Shop.week { row.orders *= 10 }
            return row
        }
        let headline = Shop.review(Shop.content(statistics)).headline
        #expect(headline.orders?.value == 4000)
        #expect(((headline.complaintsPer100?.value ?? 0) - 100 * 23.0 / 1300).magnitude < 1e-9)
    }

    @Test("later weeks change nothing: the review of an old week is what it was then")
    func past() {
        let old = Shop.week.advanced(by: -3)
        var known = Shop.statistics()
        known.tickets.removeAll { $0.week > old }
        known.orders.removeAll { $0.week > old }
        let then = Shop.review(Shop.content(known), week: old)
        let now = Shop.review(week: old)
        #expect(then.json == now.json)
        #expect(then.text() == now.text())
    }

    @Test("row order and how counts are spread over rows change nothing")
    func order() {
        var statistics = Shop.statistics()
        let whole = Shop.review(Shop.content(statistics)).json
        statistics.orders.reverse()
        statistics.tickets = statistics.tickets.reversed().flatMap { row -> [TicketCount] in
            var one = row
            one.tickets = 1
            return Array(repeating: one, count: row.tickets)
        }
        #expect(Shop.review(Shop.content(statistics)).json == whole)
    }

    @Test("a week without rows says so and has no numbers")
    func gap() {
        var statistics = Shop.statistics()
        statistics.tickets.removeAll { $0.week == Shop.week }
        statistics.orders.removeAll { $0.week == Shop.week }
        let review = Shop.review(Shop.content(statistics))
        #expect(!review.hasFigures)
        #expect(review.headline.tickets.value == nil)
        #expect(review.text().contains("The statistics have no row of this week."))
    }

    @Test("without orders there is nothing to expect, and the review says so")
    func withoutOrders() {
        var statistics = Shop.statistics()
        statistics.orders = []
        let review = Shop.review(Shop.content(statistics))
        #expect(review.headline.orders == nil)
        #expect(review.headline.complaintsPer100 == nil)
        // 12 against a mean of 2 a week is still beyond chance.
        #expect(review.headline.movers.map(\.issue.code) == ["runs_small"])
        #expect(review.carriers.rows.isEmpty && review.streaks.isEmpty && !review.products.hasOrders)
        let text = review.text()
        #expect(text.contains("Orders are not known: 'signpost import orders FILE' brings them."))
        #expect(text.contains("Orders name no carrier, so there is nothing to compare."))
    }

    @Test("products are sorted by what they have more than the catalogue's rate would bring")
    func products() throws {
        // Four weeks: A 12 + 3 x 2 = 18, B 4, C 8: 30 from 1600 orders. A's 400 orders would bring 7.5, and so would B's.
        let products = Shop.review().products
        let row = try #require(products.rows.first)
        #expect(products.rows.count == 1)
        #expect(row.product.scope == .product(SKU("A")) && row.complaints == 18 && row.mostly.code == "runs_small" && !row.hasNotice)
        #expect((row.orders - 400).magnitude < 1e-9 && (row.expected - 7.5).magnitude < 1e-9)
    }

    @Test("parcels, answers and returns are not the product's complaints")
    func aboutProduct() {
        var statistics = Shop.statistics()
        for issue in ["late_delivery", "slow_reply", "refund_delay", "other"] {
            statistics.tickets.append(
                TicketCount(week: Shop.week, issue: issue, sku: SKU("B"), carrier: nil, channel: nil, tickets: 50))
        }
        #expect(Shop.review(Shop.content(statistics)).products == Shop.review().products)
    }

    @Test("a streak is three weeks above the catalogue's rate, clearly, and no notice yet")
    func streaks() throws {
        // 34 complaints in 12 weeks of 400 orders: A's 100 orders bring 34 / 4800 x 100 = .708 a week, 2.125 in three; it had 16.
        let review = Shop.review()
        let streak = try #require(review.streaks.first)
        #expect(review.streaks.count == 1)
        #expect(streak.subject.scope == .product(SKU("A")) && streak.issue.code == "runs_small" && streak.tickets == 16)
        #expect((streak.expected - 2.125).magnitude < 1e-9)
        // It was above in the week before them, too.
        #expect(!streak.isNew)
        var register = NoticeRegister(notices: [PublishedNotice(Shop.notice(from: "2026-11-16"))])
        #expect(Shop.review(register: register).streaks.isEmpty)
        register.notices = []
        register.muted = [Shop.notice(from: "2026-11-16")]
        #expect(Shop.review(register: register).streaks.isEmpty)
    }

    @Test("what the notices' own rule holds for likelier than not comes first, unless a wider or narrower notice tells it")
    func candidates() {
        func candidate(_ scope: Notice.Scope, _ probabilities: [Double]) -> Candidate {
            let weeks = probabilities.enumerated().map { index, probability in
                WeekFigures(
                    week: Shop.week.advanced(by: index + 1 - probabilities.count), tickets: index + 1, orders: 100, expected: 1,
                    probability: probability, isUp: false)
            }
            return Candidate(scope: scope, issue: "defective", weeks: weeks)
        }
        var content = Shop.content()
        content.products = [Product(sku: SKU("B"), category: "dresses", group: "ivy"), Product(sku: SKU("C"))]
        let history = {
            var history = NoticeHistory()
            history.candidates = [
                candidate(.product(SKU("C")), [0.1, 0.2, 0.6, 0.4, 0.2, 0.7]), candidate(.category("dresses"), [0.4, 0.6, 0.6, 0.6, 0.6]),
                candidate(.group("ivy"), [0.6]),
            ]
            return history
        }()
        func streaks(_ notices: [PublishedNotice]) -> [Streak] {
            Review.review(content, history: history, register: NoticeRegister(notices: notices), week: Shop.week).streaks
        }
        // Of C the last four weeks, 3 + 4 + 5 + 6 = 18; of dresses the four likely ones, 2 + 3 + 4 + 5 = 14.
        let all = streaks([])
        #expect(all.map(\.subject.scope.name) == ["C", "dresses", "ivy", "A"])
        #expect(all.map(\.tickets).prefix(3) == [18, 14, 1])
        #expect(all.map(\.isNew).prefix(3) == [true, false, true])
        // A notice about B explains its category and group.
        let told = streaks([PublishedNotice(Shop.notice("defective", scope: .product(SKU("B")), from: "2026-10-05"))])
        #expect(told.map(\.subject.scope.name) == ["C", "A"])
        #expect(
            streaks([PublishedNotice(Shop.notice("defective", scope: .site, from: "2026-10-05"))]).map(\.subject.scope.name).contains("C")
                == false)
    }

    @Test("carriers are compared with themselves and with each other")
    func carriers() throws {
        var statistics = Shop.statistics()
        // The post loses 24 parcels where it lost none before: 24.5 / .5 = 49, ln 3.89; sqrt(1/24.5 + 1/.5) = 1.43; 2.72 > 2.58.
        statistics.tickets.append(
            TicketCount(week: Shop.week, issue: "lost_parcel", sku: nil, carrier: "post", channel: nil, tickets: 24))
        let review = Shop.review(Shop.content(statistics))
        let rows = review.carriers.rows
        #expect(rows.map(\.carrier.scope) == [.carrier("post"), .carrier("ship")])
        let lost = try #require(rows.first?.rates.first)
        // 24 of 8 x 200 orders: 15 per 1,000.
        #expect(lost.issue.code == "lost_parcel" && (lost.comparison.now.rate * 1000 - 15).magnitude < 1e-9)
        #expect(lost.comparison.verdict() == .worse && lost.others.verdict() == .worse)
        #expect(rows.last?.rates.first?.comparison.verdict() == .tooFew)
        let late = try #require(rows.first?.rates[1])
        // 4 a week: 32 of 1600 now and before.
        #expect(late.comparison.now.tickets == 32 && late.comparison.before.tickets == 32 && late.comparison.verdict() == .same)
        #expect(review.decisions.map(\.kind).contains("talk_to_carrier"))
    }

    @Test("tickets that no known issue explains are counted, with their words")
    func unclassified() {
        var statistics = Shop.statistics()
        statistics.tickets.append(
            TicketCount(week: Shop.week, issue: "moon_phase", sku: nil, carrier: nil, channel: nil, tickets: 3))
        let part = Shop.review(
            Shop.content(statistics), unclassified: [.init(word: "zip", tickets: 2), .init(word: "button", tickets: 4)]
        ).unclassified
        #expect(part.tickets == 5 && part.ofTickets == 28)
        #expect(part.words.map(\.word) == ["button", "zip"])
        #expect(part.unknownCodes == [.init(word: "moon_phase", tickets: 3)])
    }
}
