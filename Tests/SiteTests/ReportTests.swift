import Model
import Testing

@testable import Site

@Suite("Figures of the transparency report") struct ReportTests {
    static func reports(_ edit: (inout Content) -> Void = { _ in }) -> SiteReports {
        var content = ReportShop.content()
        edit(&content)
        return SiteReports(content, notices: [ReportShop.retired()], lastWeek: ReportShop.last, asOf: SampleShop.asOf)
    }

    @Test("complaints before and after a change, four weeks at a time; the chart holds no sum from which one could be subtracted")
    func around() throws {
        let blocks = try #require(Self.reports().ofImprovement[0])
        // Twelve weeks before are three blocks, the first week has too little known behind it: .25 of the orders' mass.
        #expect(blocks.turn.monday == ReportShop.fixed)
        #expect(blocks.before.map(\.first.description) == ["2026-06-29", "2026-07-27", "2026-08-24"])
        #expect(blocks.after.map(\.first.description) == ["2026-09-21", "2026-10-19"])
        // The first block counts three weeks: 24 is 25, of 1,200. The others 32 is 30, of 1,600. After: 8 is 10, of 1,600.
        let rates = (blocks.before + blocks.after).map { $0.rate.figure?.value ?? -1 }
        for (rate, expected) in zip(rates, [100 * 25 / 1200.0, 1.875, 1.875, 0.625, 0.625]) { #expect(abs(rate - expected) < 1e-9) }
    }

    @Test("an improvement in the middle of a week counts from the next Monday")
    func middle() throws {
        let reports = Self.reports { $0.improvements[0].day = SampleShop.day("2026-09-16") }
        #expect(reports.ofImprovement[0]?.turn.monday == ReportShop.fixed)
    }

    @Test("without an issue, without orders or without a figure there is no chart")
    func silent() {
        #expect(Self.reports().ofImprovement[1] == nil)
        #expect(Self.reports { $0.statistics.orders = [] }.ofImprovement.isEmpty)
        #expect(Self.reports { $0.settings.privacyFloor = 50 }.ofImprovement.isEmpty)
    }

    @Test("families have their own lines, and all together only where none of them could be subtracted")
    func families() throws {
        let figures = try #require(Self.reports().families)
        #expect(figures.families.map(\.group) == [.logistics, .notAsDescribed])
        // Lost parcels: 3 a week, 12 in a block is 10, of 1,600.
        #expect(abs((figures.families[0].blocks[4].rate.figure?.value ?? 0) - 0.625) < 1e-9)
        #expect(figures.families[1].blocks.count == 5)
        // The unknown code: 4 in a block are too few, so no block has a sum.
        #expect(figures.total == [nil, nil, nil, nil, nil])
        let open = try #require(
            Self.reports { content in content.statistics.tickets.removeAll { $0.issue == "odd<code>" } }.families)
        // Families without any code hide nothing. Last block: 8 + 12 = 20 of 1,600 = 1.25.
        #expect(abs((open.total.last??.value ?? 0) - 1.25) < 1e-9)
    }

    @Test("all together is told where every family that has codes reaches the floor")
    func total() throws {
        let figures = try #require(
            Self.reports { content in
                content.statistics.tickets = content.statistics.tickets.map {
                    var count = $0
                    if count.issue == "odd<code>" { count.tickets = 5 }
                    return count
                }
            }.families)
        #expect(figures.families.map(\.group) == [.logistics, .notAsDescribed, .other])
        // Last block: 8 + 12 + 20 = 40 of 1,600 = 2.5.
        #expect(abs((figures.total.last??.value ?? 0) - 2.5) < 1e-9)
    }

    @Test("carriers are compared by their own orders")
    func carriers() throws {
        let figures = try #require(Self.reports().carriers)
        #expect(figures.issues == ["lost_parcel"])
        #expect(figures.rows.map(\.carrier) == ["dashun", "swiftpost"])
        // Twelve weeks: 12 is 10 of 3,600, 24 is 25 of 1,200.
        #expect(abs((figures.rows[0].all.figure?.value ?? 0) - 1000 / 3600.0) < 1e-9)
        #expect(abs((figures.rows[1].all.figure?.value ?? 0) - 2500 / 1200.0) < 1e-9)
    }

    @Test("carriers are not compared when many complaints name none, or only one carrier has orders")
    func noCarriers() {
        #expect(
            Self.reports { content in
                for index in content.statistics.tickets.indices where content.statistics.tickets[index].carrier == "dashun" {
                    content.statistics.tickets[index].carrier = nil
                }
            }.carriers == nil)
        #expect(Self.reports { content in content.statistics.orders.removeAll { $0.carrier == "dashun" } }.carriers == nil)
    }

    @Test("response times are the range of the weeks' medians; a week with fewer tickets than the floor is not among them")
    func service() throws {
        let figures = try #require(Self.reports().service)
        #expect(figures.first.description == "2026-09-21")
        #expect(figures.rows.map(\.channel) == ["chat"])
        let chat = figures.rows[0]
        #expect(chat.firstResponse == 2...4)
        #expect(chat.slowFirstResponse == 12.4...12.4)
        // Seven weeks of ten, nine in time: .9.
        #expect(chat.withinPromise == 0.9)
    }

    @Test("hours are told as a multiple of the average hour, those with fewer than the floor not at all")
    func hours() throws {
        let figures = try #require(Self.reports().hours)
        // 12 x 27 + 4 = 328 in 168 hours: 1.952. Nine o'clock: 168 is 170; ten: 72 is 70; sixteen: 12 is 10.
        let average = 328 / 168.0
        #expect(figures.cells[9][0] == 170 / average)
        #expect(figures.cells[10][0] == 70 / average)
        #expect(figures.cells[16][0] == 10 / average)
        #expect(figures.cells[3][6] == nil)
        #expect(figures.busiest == 9)
        // By day both hours must be told: 9-11 with 240 and 15-17 with 84, which is less than two thirds.
        #expect(figures.quietest == 15)
        #expect([nil, 0.99, 1, 1.5, 2.5].map(HourFigures.level) == [0, 1, 2, 3, 4])
    }

    @Test("an earlier day knows only the weeks that were over: nothing comes from its future")
    func causal() throws {
        let content = ReportShop.content()
        let early = SiteReports(
            content, notices: [], lastWeek: ReportShop.last.advanced(by: -5), asOf: ReportShop.last.advanced(by: -4).monday)
        var cut = content
        let end = ReportShop.last.advanced(by: -5)
        cut.statistics.tickets.removeAll { $0.week > end }
        cut.statistics.orders.removeAll { $0.week > end }
        cut.statistics.service.removeAll { $0.week > end }
        cut.statistics.hours.removeAll { $0.week > end }
        let late = SiteReports(cut, notices: [], lastWeek: end, asOf: SampleShop.asOf)
        #expect(early.families == late.families && early.carriers == late.carriers)
        #expect(early.service == late.service && early.hours == late.hours)
        #expect(early.ofImprovement == late.ofImprovement)
    }

    @Test("a part that site.yml leaves out is not counted")
    func switchedOff() {
        let none = Self.reports { $0.settings.statistics = [] }
        #expect(none.families == nil && none.carriers == nil && none.service == nil && none.hours == nil)
        #expect(Self.reports { $0.settings.statistics.remove(.busyHours) }.hours == nil)
        #expect(Self.reports { $0.settings.statistics.remove(.busyHours) }.service != nil)
    }

    @Test("orders counted by product and again by carrier count once; the order of rows changes nothing")
    func counts() throws {
        let content = ReportShop.content()
        var twice = content
        twice.statistics.orders = content.statistics.orders.flatMap { row in
            [
                OrderCount(week: row.week, sku: row.sku, carrier: nil, orders: row.orders),
                OrderCount(week: row.week, sku: nil, carrier: row.carrier, orders: row.orders),
            ]
        }
        twice.statistics.orders.reverse()
        twice.statistics.tickets.reverse()
        let one = SiteReports(content, notices: [], lastWeek: ReportShop.last, asOf: SampleShop.asOf)
        let other = SiteReports(twice, notices: [], lastWeek: ReportShop.last, asOf: SampleShop.asOf)
        #expect(one.families == other.families)
        #expect(one.carriers == other.carriers)
        #expect(one.ofImprovement == other.ofImprovement)
    }
}
