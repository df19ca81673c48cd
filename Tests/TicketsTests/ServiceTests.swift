import Disk
import Model
import Testing

@testable import Tickets

private let heading = "id,opened_at,channel,issue,first_response_at,resolved_at\n"

private func promise(_ channel: String, _ count: Int, _ unit: Length.Unit) -> Promise {
    Promise(channel: channel, firstResponse: Length(count: count, unit: unit), resolution: nil)
}

@Suite("Statistics of service")
struct ServiceTests {
    @Test("medians are exact, nine in ten is the nearest rank, and answers within the promise are counted")
    func medians() async throws {
        let shop = try Workshop()
        let file =
            heading + """
                1,2026-09-07T10:00:00Z,chat,x,2026-09-07T10:01:00Z,2026-09-07T11:00:00Z
                2,2026-09-07T10:00:00Z,chat,x,2026-09-07T10:03:00Z,
                3,2026-09-08T12:30:00Z,chat,x,2026-09-08T12:40:00Z,2026-09-08T14:30:00Z
                4,2026-09-13T23:59:59Z,chat,x,2026-09-14T00:01:59Z,
                5,2026-09-09T09:00:00Z,chat,x,,
                6,2026-09-09T09:00:00Z,email,x,2026-09-09T09:00:27Z,2026-09-09T09:00:26Z

                """
        let summary = try await shop.importTickets(file, promises: [promise("chat", 3, .minute)])
        // chat, responses in seconds: 60, 120, 180, 600. Median (120 + 180) / 2 = 150 s = 2.5 min; rank ceil(0.9 * 4) = 4: 600 s = 10 min.
        // Resolutions 60 and 120 min: 90. Within 3 min: 60, 120, 180 s. e-mail: 27 s = 0.45 min, so 0.5; nothing promised.
        #expect(try shop.service == "2026-09-07,chat,5,2.5,10,90,3\n2026-09-07,email,1,0.5,0.5,,")
        #expect(
            try shop.hours == """
                2026-09-07,1,10,chat,2
                2026-09-07,2,12,chat,1
                2026-09-07,3,9,chat,1
                2026-09-07,3,9,email,1
                2026-09-07,7,23,chat,1
                """)
        #expect(summary.lines.contains("times left out of service.csv: resolutions before the response or the opening 1"))
        #expect(
            summary.files == ["weekly", "service", "hours"].map { "\(shop.content)/tickets/\($0).csv" })
    }

    @Test("of one to ten minutes the median is 5.5 and nine in ten are answered within 9")
    func ranks() async throws {
        let shop = try Workshop()
        let rows = (1...10).map { "\($0),2026-09-07T10:00:00Z,chat,x,2026-09-07T10:\($0 < 10 ? "0" : "")\($0):00Z,\n" }
        _ = try await shop.importTickets(heading + rows.reversed().joined())
        #expect(try shop.service == "2026-09-07,chat,10,5.5,9,,")
    }

    @Test("a week and an hour are those of the site's clocks")
    func zone() async throws {
        let shop = try Workshop()
        let shanghai = try #require(try Zone.named("Asia/Shanghai"))
        // 17:00 in Greenwich on Sunday is 1:00 on Monday in Shanghai.
        _ = try await shop.importTickets(heading + "1,2026-09-06T17:00:00Z,chat,x,2026-09-07 01:04,\n", zone: shanghai)
        #expect(try shop.service == "2026-09-07,chat,1,4,4,,")
        #expect(try shop.hours == "2026-09-07,1,1,chat,1")
    }

    @Test(
        "times without a zone are the site's own, also where clocks are put forward or back",
        arguments: [
            // 01:50 is winter time, 03:10 summer time: the clocks skip an hour, and 20 minutes pass.
            ("2026-03-29 01:50", "2026-03-29 03:10", "2026-03-23,chat,1,20,20,,", "2026-03-23,7,1,chat,1"),
            // 02:30 comes twice and is taken for the first; 03:10 is winter time: 100 minutes pass.
            ("2026-10-25 02:30", "2026-10-25 03:10", "2026-10-19,chat,1,100,100,,", "2026-10-19,7,2,chat,1"),
            // The second 02:30 needs its offset to be told: 40 minutes.
            ("2026-10-25T02:30:00+01:00", "2026-10-25 03:10", "2026-10-19,chat,1,40,40,,", "2026-10-19,7,2,chat,1"),
        ])
    func summerTime(opened: String, answered: String, service: String, hours: String) async throws {
        let shop = try Workshop()
        let berlin = try #require(try Zone.named("Europe/Berlin"))
        _ = try await shop.importTickets(heading + "1,\(opened),chat,x,\(answered),\n", zone: berlin)
        #expect(try shop.service == service)
        #expect(try shop.hours == hours)
    }

    @Test(
        "business days end at midnight and pass over weekends",
        arguments: [
            // 2026-09-07 is a Monday.
            ("2026-09-07T10:00:00Z", 1, "2026-09-08T23:59:59Z", true), ("2026-09-07T10:00:00Z", 1, "2026-09-09T00:00:00Z", false),
            // Friday and the weekend: until Monday's end.
            ("2026-09-11T10:00:00Z", 1, "2026-09-14T23:00:00Z", true), ("2026-09-11T10:00:00Z", 1, "2026-09-15T00:00:00Z", false),
            ("2026-09-12T10:00:00Z", 1, "2026-09-14T23:00:00Z", true), ("2026-09-13T10:00:00Z", 1, "2026-09-15T00:00:00Z", false),
            // Three from Thursday: Friday, Monday, Tuesday. Five are a week, from Saturday until Friday.
            ("2026-09-10T10:00:00Z", 3, "2026-09-15T23:00:00Z", true), ("2026-09-10T10:00:00Z", 3, "2026-09-16T00:00:00Z", false),
            ("2026-09-08T10:00:00Z", 5, "2026-09-15T23:00:00Z", true), ("2026-09-12T10:00:00Z", 5, "2026-09-18T23:00:00Z", true),
            ("2026-09-12T10:00:00Z", 5, "2026-09-19T00:00:00Z", false), ("2026-09-11T10:00:00Z", 10, "2026-09-25T23:00:00Z", true),
        ])
    func businessDays(opened: String, count: Int, answered: String, isKept: Bool) throws {
        func seconds(_ text: String) throws -> Int64 {
            let instant = Moment.instant(Array(text.utf8).span, in: .utc)
            return try #require(instant).seconds
        }
        let promise = ServicePromise(Length(count: count, unit: .businessDay))
        #expect(promise.isKept(opened: try seconds(opened), answered: try seconds(answered), in: .utc) == isKept)
    }

    @Test(
        "other promises are spans of time, by day and night",
        arguments: [(Length.Unit.minute, Int64(120)), (.hour, 7200), (.day, 172_800), (.week, 1_209_600)])
    func spans(unit: Length.Unit, seconds: Int64) {
        let promise = ServicePromise(Length(count: 2, unit: unit))
        #expect(promise.isKept(opened: 1000, answered: 1000 + seconds, in: .utc))
        #expect(!promise.isKept(opened: 1000, answered: 1001 + seconds, in: .utc))
    }

    @Test("an answer that comes with a later export is added to its ticket, which still counts once")
    func late() async throws {
        let shop = try Workshop()
        let promises = [promise("chat", 5, .minute)]
        _ = try await shop.importTickets(
            heading + "1,2026-09-07T10:00:00Z,chat,x,,\n2,2026-09-07T11:00:00Z,chat,x,2026-09-07T11:04:00Z,\n", promises: promises)
        #expect(try shop.service == "2026-09-07,chat,2,4,4,,1")
        _ = try await shop.importTickets(
            heading + "1,2026-09-07T10:00:00Z,chat,x,2026-09-07T10:08:00Z,2026-09-07T10:20:00Z\n", promises: promises)
        // 4 and 8 minutes: 6; rank ceil(1.8) = 2: 8.
        #expect(try shop.service == "2026-09-07,chat,2,6,8,20,1")
        #expect(try shop.hours == "2026-09-07,1,10,chat,1\n2026-09-07,1,11,chat,1")
        // The earlier export again takes nothing back.
        _ = try await shop.importTickets(heading + "1,2026-09-07T10:00:00Z,chat,x,,\n", promises: promises)
        #expect(try shop.service == "2026-09-07,chat,2,6,8,20,1")
        // Opened again and closed later: the later resolution counts.
        _ = try await shop.importTickets(
            heading + "1,2026-09-07T10:00:00Z,chat,x,2026-09-07T10:09:00Z,2026-09-07T10:40:00Z\n", promises: promises)
        #expect(try shop.service == "2026-09-07,chat,2,6,8,40,1")
    }

    private static let many: [String] = (0..<600).map { number in
        let minute = number * 7 % 50
        let second = number * 13 % 60
        let day = 7 + number % 13
        let answer =
            number % 9 == 0
            ? "" : "2026-09-\(day < 10 ? "0" : "")\(day)T12:\(minute < 10 ? "0" : "")\(minute):\(second < 10 ? "0" : "")\(second)Z"
        return "\(number),2026-09-\(day < 10 ? "0" : "")\(day)T11:58:00Z,\(number % 3 == 0 ? "chat" : "email"),x,\(answer),\n"
    }

    @Test("the same file twice, its rows in another order, or split over files and imports, give the same tables")
    func invariance() async throws {
        let promises = [promise("chat", 30, .minute)]
        let once = try Workshop()
        _ = try await once.importTickets(heading + Self.many.joined(), promises: promises)
        let (service, hours) = (try once.service, try once.hours)
        #expect(service.split(separator: "\n").count == 4)
        let again = try await once.importTickets(heading + Self.many.joined(), promises: promises)
        #expect(try once.service == service && once.hours == hours)
        #expect(again.serviceReplaced == [] && again.serviceLeft == [])
        let other = try Workshop()
        _ = try await other.importTickets(heading + Self.many[200...].reversed().joined(), promises: promises)
        _ = try await other.importTickets(
            heading + Self.many[..<300].joined(), heading + Self.many[100..<400].joined(), promises: promises)
        #expect(try other.service == service && other.hours == hours)
    }

    @Test("medians of many tickets are those of a plain sort")
    func plainSort() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(heading + Self.many.joined())
        var delays: [String: [Int]] = [:]
        var tickets: [String: Int] = [:]
        for number in 0..<600 {
            let week = number % 13 < 7 ? "2026-09-07" : "2026-09-14"
            let key = "\(week),\(number % 3 == 0 ? "chat" : "email")"
            tickets[key, default: 0] += 1
            if number % 9 != 0 { delays[key, default: []].append(120 + number * 7 % 50 * 60 + number * 13 % 60) }
        }
        func minutes(_ seconds: Double) -> String {
            let tenths = Int((seconds / 6 + 0.5).rounded(.down))
            return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        }
        let expected = tickets.keys.sorted().map { key in
            let sorted = (delays[key] ?? []).sorted()
            let count = sorted.count
            let median = count % 2 == 1 ? Double(sorted[count / 2]) : Double(sorted[count / 2 - 1] + sorted[count / 2]) / 2
            let rank = Int((Double(count) * 0.9).rounded(.up))
            return "\(key),\(tickets[key] ?? 0),\(minutes(median)),\(minutes(Double(sorted[rank - 1]))),,"
        }
        #expect(try shop.service == expected.joined(separator: "\n"))
    }

    @Test("every ticket waits for its own answer, also those that say the same of one order")
    func sameOrder() async throws {
        let shop = try Workshop()
        let summary = try await shop.importTickets(
            "id,opened_at,channel,issue,order_id\n1,2026-09-07 10:00,chat,x,O1\n2,2026-09-07 11:00,chat,x,O1\n")
        #expect(summary.sameOrder == 1)
        #expect(try shop.weekly.hasSuffix("2026-09-07,x,,,chat,1\n"))
        #expect(try shop.service == "2026-09-07,chat,2,,,,")
    }

    @Test("times that contradict each other are left out and counted; days without an hour have no hour and no delay")
    func leftOut() async throws {
        let shop = try Workshop()
        let summary = try await shop.importTickets(
            heading + """
                1,2026-09-07T10:00:00Z,chat,x,2026-09-07T09:00:00Z,2026-09-07T12:00:00Z
                2,2026-09-07T10:00:00Z,chat,x,,2026-09-07T09:00:00Z
                3,2026-09-07T10:00:00Z,chat,x,2026-09-07T10:30:00Z,yes
                4,2026-09-08,chat,x,2026-09-09,2026-09-10
                5,2026-09-07T10:00:00Z,,x,2026-09-07T10:05:00Z,

                """, promises: [promise("chat", 1, .hour)])
        // Of 1 the resolution stays, 120 min after the opening; of 3 the answer, 30 min after it.
        #expect(try shop.service == "2026-09-07,chat,4,30,30,120,1")
        #expect(try shop.hours == "2026-09-07,1,10,,1\n2026-09-07,1,10,chat,3")
        #expect(
            Array(summary.lines.suffix(4).dropLast()) == [
                "times left out of service.csv: responses before the opening 1, resolutions before the response or the opening 1, "
                    + "resolutions that are no time 1",
                "without a channel, and so in hours.csv but not in service.csv: 1",
                "opened on a day without an hour, and so not in hours.csv: 1",
            ])
    }

    @Test("where nobody wrote down an answer, nothing is said of the promise")
    func withoutAnswers() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets("id,opened_at,channel\n1,2026-09-07 10:00,chat\n", promises: [promise("chat", 1, .hour)])
        #expect(try shop.service == "2026-09-07,chat,1,,,,")
    }

    @Test("without its memory an import replaces the weeks that its file covers, says so, and leaves the others")
    func lostMemory() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(
            heading + "1,2026-08-31 10:00,chat,x,2026-08-31 10:05,\n2,2026-09-07 10:00,chat,x,2026-09-07 10:05,\n")
        shop.loseMemory()
        let summary = try await shop.importTickets(heading + "3,2026-09-08 10:00,chat,x,2026-09-08 10:10,\n")
        #expect(try shop.service == "2026-08-31,chat,1,5,5,,\n2026-09-07,chat,1,10,10,,")
        #expect(try shop.hours == "2026-08-31,1,10,chat,1\n2026-09-07,2,10,chat,1")
        #expect(summary.serviceReplaced.map(\.description) == ["2026-09-07"])
        #expect(summary.weeksReplaced == summary.serviceReplaced)
        // From here on the week is known again.
        _ = try await shop.importTickets(heading + "4,2026-09-08 10:00,chat,x,2026-09-08 10:20,\n")
        #expect(try shop.service == "2026-08-31,chat,1,5,5,,\n2026-09-07,chat,2,15,20,,")
    }

    @Test("weeks that somebody else changed are left alone, unless the file covers them")
    func changedByOthers() async throws {
        let shop = try Workshop()
        let first = "1,2026-08-31 10:00,chat,x,2026-08-31 10:05,\n"
        _ = try await shop.importTickets(heading + first + "2,2026-09-07 10:00,chat,x,2026-09-07 10:05,\n")
        let path = "content/tickets/service.csv"
        try shop.write(path, try shop.text(path).replacing("2026-08-31,chat,1,5,5", with: "2026-08-31,chat,9,4,6"))
        let summary = try await shop.importTickets(heading + "3,2026-09-08 10:00,chat,x,2026-09-08 10:10,\n")
        // 5 and 10 minutes: 7.5.
        #expect(try shop.service == "2026-08-31,chat,9,4,6,,\n2026-09-07,chat,2,7.5,10,,")
        #expect(
            summary.lines.contains(
                "service.csv and hours.csv: left alone, because they were changed after the last import: 2026-08-31"))
        let again = try await shop.importTickets(heading + first)
        #expect(try shop.service.hasPrefix("2026-08-31,chat,1,5,5,,\n"))
        #expect(again.lines.contains("service.csv and hours.csv: replaced, not added to: 2026-08-31"))
    }

    @Test("a ticket whose opening turns out to be earlier leaves nothing behind in the later week")
    func movedOpening() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(heading + "1,2026-09-07 10:00,chat,x,,\n")
        _ = try await shop.importTickets(heading + "1,2026-09-06 10:00,chat,x,,\n")
        #expect(try shop.service == "2026-08-31,chat,1,,,,")
        #expect(try shop.hours == "2026-08-31,7,10,chat,1")
    }

    @Test("a mistake in the tables that are there is told with its place, and nothing is written")
    func mistakes() async throws {
        let shop = try Workshop()
        try shop.write("content/tickets/service.csv", "week,channel\n2026-09-08,chat\n")
        try shop.write("content/tickets/hours.csv", "week,weekday,hour,channel,tickets\nsoon,1,1,chat,1\n")
        let summary = try await shop.importTickets(heading + "1,2026-09-07 10:00,chat,x,,\n")
        #expect(
            summary.diagnostics.map { $0.text.replacing(shop.content, with: "content") } == [
                "content/tickets/hours.csv:2:1: error: 'week' is not a date; write the week's Monday as 2026-08-31",
                "content/tickets/service.csv:1:1: error: there is no column 'tickets'; the heading is week,channel,tickets,"
                    + "median_first_response_min,p90_first_response_min,median_resolution_min,within_promise",
                "content/tickets/service.csv:2:1: error: 2026-09-08 is not a Monday; a week is named by its Monday, write 2026-09-07",
            ])
        #expect(!shop.exists("content/tickets/weekly.csv"))
    }

    @Test("a memory of the first version is read: its tickets are known, their times are not")
    func firstVersion() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(heading + "1,2026-09-07 10:00,chat,defective,,\n")
        let file = try shop.memoryOfFirstVersion()
        try DiskFile.creating(shop.memory).write(file)
        let summary = try await shop.importTickets(heading + "2,2026-09-08 10:00,chat,defective,2026-09-08 10:04,\n")
        #expect(summary.memory == .kept)
        #expect(summary.weeksReplaced == [] && summary.weeksLeft == [])
        #expect(try shop.weekly.hasSuffix("2026-09-07,defective,,,chat,2\n"))
        #expect(try shop.service == "2026-09-07,chat,1,4,4,,")
        // Imported again, the first ticket has its times, too.
        _ = try await shop.importTickets(heading + "1,2026-09-07 10:00,chat,defective,,\n")
        #expect(try shop.weekly.hasSuffix("2026-09-07,defective,,,chat,2\n"))
        #expect(try shop.service == "2026-09-07,chat,2,4,4,,")
    }

    @Test("neither ids nor times of single tickets reach the content folder")
    func privacy() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(heading + "TICKET-77,2026-09-07T10:23:45Z,chat,x,2026-09-07T10:34:56Z,\n")
        for name in ["weekly", "service", "hours"] {
            let text = try shop.text("content/tickets/\(name).csv")
            #expect(!text.contains("77") && !text.contains("10:") && !text.contains(":"))
        }
    }
}

extension Workshop {
    /// The memory as the first version wrote it: records of 40 bytes, no weeks of service.
    fileprivate func memoryOfFirstVersion() throws -> [UInt8] {
        guard case .known(let memory) = try Memory.open(memory) else { return [] }
        var writer = ByteWriter(0x3130_4D45_4D50_4753)
        var counts: [Int] = []
        for bucket in 0..<Memory.buckets {
            let records = try memory.records(bucket)
            counts.append(records.count)
            for record in records { withUnsafeBytes(of: record) { writer.bytes += $0.prefix(40) } }
        }
        let size = writer.bytes.count
        writer.number(0x3130_4D45_4D50_4753)
        writer.bytes += memory.key
        for count in counts { writer.number(UInt64(count)) }
        for table in [memory.names.issues, memory.names.skus, memory.names.carriers, memory.names.channels] { writer.names(table) }
        writer.number(UInt64(memory.span?.lowerBound ?? 1))
        writer.number(UInt64(memory.span?.upperBound ?? 0))
        writer.weeks(memory.weeks)
        while writer.bytes.count % 8 != 0 { writer.bytes.append(0) }
        writer.number(UInt64(size))
        var checksum = Checksum()
        checksum.add(writer.bytes)
        writer.number(checksum.value)
        return writer.bytes
    }
}
