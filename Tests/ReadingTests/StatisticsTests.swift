import Model
import Testing

@testable import Reading

private func source(_ text: String) -> SourceFile { SourceFile(path: "t.csv", file: "t.csv", bytes: Array(text.utf8)) }

private func week(_ text: String) throws -> Week { try #require(Day(iso: text).flatMap { Week(monday: $0) }) }

@Suite("Weekly statistics")
struct StatisticsTests {
    @Test("rows are sorted, equal keys are added up, empty names are nothing")
    func tickets() throws {
        let report = Report(file: "t.csv")
        let counts = TicketCount.read(
            source(
                """
                week,issue,sku,carrier,channel,tickets
                2026-10-26,defective,A-1,,chat,2
                2026-10-19,defective,B-1,,chat,1
                2026-10-19,defective,A-1,post,,4
                2026-10-26,defective,A-1,,chat,3
                2026-10-19,defective,,,,5
                """), report: report)
        #expect(report.diagnostics.isEmpty)
        let (first, second) = (try week("2026-10-19"), try week("2026-10-26"))
        #expect(
            counts == [
                TicketCount(week: first, issue: "defective", sku: nil, carrier: nil, channel: nil, tickets: 5),
                TicketCount(week: first, issue: "defective", sku: SKU("A-1"), carrier: "post", channel: nil, tickets: 4),
                TicketCount(week: first, issue: "defective", sku: SKU("B-1"), carrier: nil, channel: "chat", tickets: 1),
                TicketCount(week: second, issue: "defective", sku: SKU("A-1"), carrier: nil, channel: "chat", tickets: 5),
            ])
        #expect(counts == counts.sorted())
    }

    @Test("columns may come in any order, and those that are not required may be missing")
    func columns() throws {
        let counts = OrderCount.read(source("orders,week,sku\n12,2026-10-19,\"A \"\"x\"\"\"\n"), report: Report(file: "t.csv"))
        #expect(counts == [OrderCount(week: try week("2026-10-19"), sku: SKU("A \"x\""), carrier: nil, orders: 12)])
    }

    @Test("the order of the rows changes nothing")
    func order() {
        let rows = (0..<400).map { "2026-10-\($0 % 2 == 0 ? "19" : "26"),issue\($0 % 5),SKU-\($0 % 37),,chat,\($0)" }
        let heading = "week,issue,sku,carrier,channel,tickets\n"
        let forward = TicketCount.read(source(heading + rows.joined(separator: "\n")), report: Report(file: "t.csv"))
        let backward = TicketCount.read(source(heading + rows.reversed().joined(separator: "\n")), report: Report(file: "t.csv"))
        #expect(forward == backward)
        #expect(forward == forward.sorted())
        // 0 + 1 + ... + 399
        #expect(forward.reduce(0) { $0 + $1.tickets } == 79_800)
        #expect(Set(forward.map(\.sku)).count == 37)
    }

    @Test("response times may be empty or missing; rows are sorted by week and channel")
    func service() throws {
        let report = Report(file: "t.csv")
        let counts = ServiceCount.read(
            source(
                """
                week,channel,tickets,median_first_response_min,p90_first_response_min,median_resolution_min,within_promise
                2026-10-26,chat,203,2.7,6,203,158
                2026-10-19,hotline,4,,,,
                2026-10-19,"chat, app",0,,,,0
                """), report: report)
        #expect(report.diagnostics.isEmpty)
        #expect(
            counts == [
                ServiceCount(week: try week("2026-10-19"), channel: "chat, app", tickets: 0, withinPromise: 0),
                ServiceCount(week: try week("2026-10-19"), channel: "hotline", tickets: 4),
                ServiceCount(
                    week: try week("2026-10-26"), channel: "chat", tickets: 203, medianFirstResponse: 2.7, p90FirstResponse: 6,
                    medianResolution: 203, withinPromise: 158),
            ])
        let short = ServiceCount.read(source("tickets,week,channel\n3,2026-10-19,chat\n"), report: report)
        #expect(short == [ServiceCount(week: try week("2026-10-19"), channel: "chat", tickets: 3)])
        #expect(report.diagnostics.isEmpty)
    }

    @Test("busy hours are sorted, and rows of one hour are added up")
    func hours() throws {
        let report = Report(file: "t.csv")
        let counts = HourCount.read(
            source(
                """
                week,weekday,hour,channel,tickets
                2026-10-19,7,23,chat,1
                2026-10-19,1,10,email,2
                2026-10-19,1,9,,5
                2026-10-19,1,10,chat,3
                2026-10-19,1,10,email,4
                """), report: report)
        #expect(report.diagnostics.isEmpty)
        let first = try week("2026-10-19")
        #expect(
            counts == [
                HourCount(week: first, weekday: 1, hour: 9, channel: nil, tickets: 5),
                HourCount(week: first, weekday: 1, hour: 10, channel: "chat", tickets: 3),
                HourCount(week: first, weekday: 1, hour: 10, channel: "email", tickets: 6),
                HourCount(week: first, weekday: 7, hour: 23, channel: "chat", tickets: 1),
            ])
        let plain = HourCount.read(source("week,weekday,hour,tickets\n2026-10-19,2,0,8\n"), report: report)
        #expect(plain == [HourCount(week: first, weekday: 2, hour: 0, channel: nil, tickets: 8)])
    }
}
