import Model
import Testing
import Tickets

@Suite("Counting tickets")
struct TallyTests {
    @Test("one row is one ticket of its week")
    func one() async throws {
        // 2026-09-03 is a Thursday.
        let rows = try await tallied("id,opened_at,sku,issue,channel,carrier\n1,2026-09-03T10:00:00Z,A-1,runs_small,chat,swift\n")
        #expect(rows == ["2026-08-31,runs_small,A-1,swift,chat,1"])
    }

    @Test("only opened_at is required; what is not there is empty")
    func onlyOpened() async throws {
        #expect(try await tallied("opened_at,text\n2026-09-03,too small\n2026-09-04,too small\n") == ["2026-08-31,runs_small,,,,2"])
    }

    @Test("what nobody coded and no word decides is left out; the code other counts as any code does")
    func undecided() async throws {
        #expect(try await tallied("opened_at\n2026-09-03\n2026-09-04\n") == [])
        #expect(try await tallied("opened_at,issue,text\n2026-09-03,,hello?\n2026-09-04,other,hello?\n") == ["2026-08-31,other,,,,1"])
    }

    @Test("codes are printed exactly as written, known or not, and only white space around them is dropped")
    func codes() async throws {
        let good = try await tallied(
            "id,opened_at,issue\n1,2026-09-03,Runs_Small\n2,2026-09-03,\"my, own\"\n3,2026-09-03,尺码\n4,2026-09-03,\" x \"\n")
        #expect(good == ["2026-08-31,Runs_Small,,,,1", "2026-08-31,my, own,,,,1", "2026-08-31,x,,,,1", "2026-08-31,尺码,,,,1"])
    }

    @Test(
        "a ticket belongs to the week in which its issue became known",
        arguments: [
            // Opened on Thursday of the week of 08-31, answered on Tuesday of the week of 09-07.
            ("runs_small", "it is too small", "2026-08-31,runs_small,A,,,1"),
            ("runs_small", "hello?", "2026-09-07,runs_small,A,,,1"),
            ("runs_small", "", "2026-09-07,runs_small,A,,,1"),
            ("runs_small", "it arrived damaged", "2026-09-07,runs_small,A,,,1"),
            ("own_code", "it is too small", "2026-09-07,own_code,A,,,1"),
            ("", "it is too small", "2026-08-31,runs_small,A,,,1"),
            ("", "穿不下,太紧了", "2026-08-31,runs_small,A,,,1"),
            ("other", "hello?", "2026-09-07,other,A,,,1"),
        ])
    func week(issue: String, text: String, expected: String) async throws {
        let file = "id,opened_at,sku,issue,text,first_response_at\n1,2026-09-03 09:00,A,\(issue),\"\(text)\",2026-09-08 12:00\n"
        #expect(try await tallied(file) == [expected])
    }

    @Test(
        "without a response time, or with one before the opening, the week is that of the opening",
        arguments: ["", "-", "2026-08-20", "2026-09-03"])
    func noResponse(answered: String) async throws {
        let file = "id,opened_at,issue,first_response_at\n1,2026-09-03,defective,\(answered)\n"
        #expect(try await tallied(file) == ["2026-08-31,defective,,,,1"])
    }

    @Test("taking the codes alone leaves texts unread and tickets without a code out")
    func ignoringText() async throws {
        let file = """
            id,opened_at,issue,text,first_response_at
            1,2026-09-03,runs_small,too small,2026-09-08
            2,2026-09-03,,too small,2026-09-08
            3,2026-09-03,runs_small,too small,

            """
        #expect(try await tallied(file, ignoringText: true) == ["2026-08-31,runs_small,,,,1", "2026-09-07,runs_small,,,,1"])
    }

    @Test("subject and text are read together")
    func subject() async throws {
        #expect(try await tallied("opened_at,subject,description\n2026-09-03,Too small,please help\n") == ["2026-08-31,runs_small,,,,1"])
    }

    @Test("a ticket id counts once, an order counts once for a product and issue")
    func duplicates() async throws {
        let file = """
            id,opened_at,sku,issue,order_id
            1,2026-09-03,A,defective,
            1,2026-09-03,A,defective,
            2,2026-09-03,A,defective,O1
            3,2026-09-10,A,defective,O1
            4,2026-09-03,B,defective,O1
            5,2026-09-03,A,runs_small,O1
            6,2026-09-03,,late_delivery,O1
            7,2026-09-04,,late_delivery,O1
            8,2026-09-03,A,defective,O2

            """
        let expected = [
            "2026-08-31,defective,A,,,3", "2026-08-31,defective,B,,,1", "2026-08-31,late_delivery,,,,1", "2026-08-31,runs_small,A,,,1",
        ]
        #expect(try await tallied(file) == expected)
    }

    @Test("of rows with one id the coded goes before the classified, that before the rest, then the earliest week, then the smallest names")
    func choice() async throws {
        func rows(_ lines: String...) async throws -> [String] {
            let heading = "id,opened_at,sku,issue,text\n"
            let forward = try await tallied(heading + lines.joined(separator: "\n"))
            let backward = try await tallied(heading + lines.reversed().joined(separator: "\n"))
            #expect(forward == backward)
            let apart = try await tally(
                tickets: lines.enumerated().map { .bytes(Array((heading + $1).utf8), name: "\($0).csv") }, orders: [], issues: fewWords)
            #expect(apart.statistics.tickets.count == forward.count)
            return forward
        }
        #expect(try await rows("1,2026-09-03,A,,too small", "1,2026-09-10,A,defective,") == ["2026-09-07,defective,A,,,1"])
        #expect(try await rows("1,2026-09-03,A,,?", "1,2026-09-10,A,,too small") == ["2026-09-07,runs_small,A,,,1"])
        #expect(try await rows("1,2026-09-10,A,defective,", "1,2026-09-03,A,wrong_item,") == ["2026-08-31,wrong_item,A,,,1"])
        #expect(try await rows("1,2026-09-03,B,wrong_item,", "1,2026-09-03,C,defective,") == ["2026-08-31,defective,C,,,1"])
        #expect(try await rows("1,2026-09-03,B,defective,", "1,2026-09-03,A,defective,") == ["2026-08-31,defective,A,,,1"])
    }

    @Test("of tickets of one order the one that was known first counts")
    func firstOfOrder() async throws {
        let file = "id,opened_at,sku,issue,order_id,channel\n1,2026-09-10,A,defective,O1,chat\n2,2026-09-03,A,defective,O1,mail\n"
        #expect(try await tallied(file) == ["2026-08-31,defective,A,,mail,1"])
    }

    @Test("rows without an id count each in their file, and once for the same row in several files")
    func withoutID() async throws {
        let file = "opened_at,sku,issue\n2026-09-03,A,defective\n2026-09-03,A,defective\n2026-09-03,B,defective\n"
        #expect(try await tallied(file) == ["2026-08-31,defective,A,,,2", "2026-08-31,defective,B,,,1"])
        let more = "opened_at,sku,issue\n2026-09-03,A,defective\n2026-09-03,A,defective\n2026-09-03,A,defective\n"
        #expect(try await tallied(file, more) == ["2026-08-31,defective,A,,,3", "2026-08-31,defective,B,,,1"])
    }

    @Test("a row without an id that names its order counts once for it")
    func withoutIDWithOrder() async throws {
        #expect(
            try await tallied("opened_at,issue,order_id\n2026-09-03,defective,O1\n2026-09-03,defective,O1\n") == [
                "2026-08-31,defective,,,,1"
            ])
    }

    @Test("a late Sunday in UTC is Monday in Shanghai, and the last days of December are in the week of their Monday")
    func zones() async throws {
        let shanghai = try #require(try Zone.named("Asia/Shanghai"))
        let file = "id,opened_at,issue\n1,2026-09-06T23:30:00Z,defective\n2,2026-09-06 23:30,defective\n"
        #expect(try await tallied(file) == ["2026-08-31,defective,,,,2"])
        #expect(try await tallied(file, zone: shanghai) == ["2026-08-31,defective,,,,1", "2026-09-07,defective,,,,1"])
        // 2027-01-01 is a Friday of the week 53 of 2026.
        #expect(try await tallied("id,opened_at,issue\n1,2027-01-03,x\n2,2027-01-04,x\n") == ["2026-12-28,x,,,,1", "2027-01-04,x,,,,1"])
    }

    @Test("the change to summer time moves no ticket into another week")
    func summerTime() async throws {
        let berlin = try #require(try Zone.named("Europe/Berlin"))
        // Sunday 2026-03-29, 22:30 UTC is already Monday in Berlin, 21:30 UTC is not.
        let file = "id,opened_at,issue\n1,2026-03-29T21:30:00Z,x\n2,2026-03-29T22:30:00Z,x\n"
        #expect(try await tallied(file, zone: berlin) == ["2026-03-23,x,,,,1", "2026-03-30,x,,,,1"])
    }

    @Test("quotes, commas and line breaks in texts change nothing")
    func quotedText() async throws {
        let file = "id,text,opened_at,issue\n1,\"He said \"\"no\"\",\n\nand, left\",2026-09-03,defective\n2,\"偏小,\n紧\",2026-09-03,\n"
        #expect(try await tallied(file) == ["2026-08-31,defective,,,,1", "2026-08-31,runs_small,,,,1"])
    }

    @Test("no rows, no counts")
    func noRows() async throws {
        #expect(try await tallied("id,opened_at,issue\n") == [])
    }

    @Test("the order of rows and their split over files change nothing")
    func shuffles() async throws {
        var seed: UInt64 = 7
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let issues = ["", "defective", "runs_small", "late_delivery"]
        let texts = ["", "too small", "arrived damaged", "hm"]
        var rows = (0..<600).map { _ in
            let opened = Day(number: 20_600 + random(40))
            let answered = random(3) == 0 ? "" : opened.advanced(by: random(12)).description
            return "\(random(200)),\(opened),S\(random(5)),\(issues[random(4)]),\(texts[random(4)]),O\(random(40)),\(answered)"
        }
        let heading = "id,opened_at,sku,issue,text,order_id,first_response_at\n"
        let expected = try await tallied(heading + rows.joined(separator: "\n"))
        #expect(expected.count > 50)
        for _ in 0..<5 {
            for index in rows.indices { rows.swapAt(index, random(rows.count)) }
            let cut = random(rows.count)
            let first = heading + rows[..<cut].joined(separator: "\n")
            let second = heading + rows[cut...].joined(separator: "\n")
            #expect(try await tallied(first, second) == expected)
        }
    }

    @Test("orders are summed by week, product and carrier")
    func orders() async throws {
        let counted = "week,sku,carrier,orders\n2026-08-31,A,,5\n2026-08-31,A,,7\n2026-08-31,,swift,9\n2026-09-07,B,,0\n"
        let result = try await tally(tickets: [], orders: inputs([counted]), issues: fewWords)
        #expect(
            result.statistics.orders.map { "\($0.week),\($0.sku?.text ?? ""),\($0.carrier ?? ""),\($0.orders)" } == [
                "2026-08-31,,swift,9", "2026-08-31,A,,12", "2026-09-07,B,,0",
            ])
    }

    @Test("one row an order: an order counts once for a product, and once for its carrier however many products it has")
    func orderRows() async throws {
        let rows = """
            order_id,ordered_at,sku,carrier
            1,2026-09-03,A,swift
            1,2026-09-03,A,swift
            1,2026-09-03,B,swift
            2,2026-09-03,A,swift
            3,2026-09-10,A,

            """
        let result = try await tally(tickets: [], orders: inputs([rows]), issues: fewWords)
        #expect(
            result.statistics.orders.map { "\($0.week),\($0.sku?.text ?? ""),\($0.carrier ?? ""),\($0.orders)" } == [
                "2026-08-31,A,swift,2", "2026-08-31,B,,1", "2026-09-07,A,,1",
            ])
    }
}
