import Disk
import Model
import Testing

@testable import Tickets

@Suite("Importing tickets")
struct ImportTests {
    private static let heading = "id,opened_at,sku,issue,order_id\n"
    private static let september = heading + "1,2026-09-03,A,defective,O1\n2,2026-09-04,A,defective,O2\n3,2026-09-08,B,runs_small,O3\n"

    @Test("an import writes the weekly counts, and nothing else into the content folder")
    func first() async throws {
        let shop = try Workshop()
        let summary = try await shop.importTickets(Self.september)
        #expect(summary.diagnostics == [])
        #expect(
            try shop.weekly == """
                week,issue,sku,carrier,channel,tickets
                2026-08-31,defective,A,,,2
                2026-09-07,runs_small,B,,,1

                """)
        #expect(summary.rows == 3 && summary.counted == 3 && summary.known == 0)
        #expect(try shop.text(".signpost/.gitignore") == "*\n")
        #expect(!shop.exists(".signpost/content/tickets.memory.new") && !shop.exists(".signpost/content/rows-0.tmp"))
    }

    @Test("the same file twice changes nothing")
    func twice() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        let once = try shop.weekly
        let summary = try await shop.importTickets(Self.september)
        #expect(try shop.weekly == once)
        #expect(summary.known == 3 && summary.weeksReplaced == [] && summary.weeksLeft == [])
        _ = try await shop.importTickets(Self.september, Self.september)
        #expect(try shop.weekly == once)
    }

    @Test("the same rows without ids twice change nothing")
    func twiceWithoutIDs() async throws {
        let shop = try Workshop()
        let file = "opened_at,issue\n2026-09-03,defective\n2026-09-03,defective\n2026-09-03,x\n"
        _ = try await shop.importTickets(file)
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,,,,2\n2026-08-31,x,,,,1\n"))
        _ = try await shop.importTickets(file)
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,,,,2\n2026-08-31,x,,,,1\n"))
        _ = try await shop.importTickets("opened_at,issue\n2026-09-03,defective\n2026-09-03,defective\n2026-09-03,defective\n")
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,,,,3\n2026-08-31,x,,,,1\n"))
    }

    @Test("files one after the other give what they give together")
    func oneAfterTheOther() async throws {
        let more =
            Self.heading + "3,2026-09-08,B,runs_small,O3\n4,2026-09-09,B,runs_small,O4\n5,2026-09-10,A,defective,O1\n6,2026-08-20,C,x,\n"
        let together = try Workshop()
        _ = try await together.importTickets(Self.september, more)
        let apart = try Workshop()
        _ = try await apart.importTickets(Self.september)
        _ = try await apart.importTickets(more)
        let backwards = try Workshop()
        _ = try await backwards.importTickets(more)
        _ = try await backwards.importTickets(Self.september)
        let expected = """
            week,issue,sku,carrier,channel,tickets
            2026-08-17,x,C,,,1
            2026-08-31,defective,A,,,2
            2026-09-07,runs_small,B,,,2

            """
        #expect(try together.weekly == expected)
        #expect(try apart.weekly == expected)
        #expect(try backwards.weekly == expected)
    }

    @Test("a ticket that was coded later moves to the week in which it became known")
    func codedLater() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets("id,opened_at,issue,first_response_at,text\n1,2026-09-03,,,hm\n")
        #expect(try shop.weekly.hasSuffix("tickets\n2026-08-31,other,,,,1\n"))
        _ = try await shop.importTickets("id,opened_at,issue,first_response_at,text\n1,2026-09-03,defective,2026-09-08,hm\n")
        #expect(try shop.weekly.hasSuffix("tickets\n2026-09-07,defective,,,,1\n"))
    }

    @Test("without its memory an import replaces the weeks that its file covers, says so, and leaves the others")
    func lostMemory() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        shop.loseMemory()
        let summary = try await shop.importTickets(Self.heading + "9,2026-09-09,C,x,\n")
        #expect(
            try shop.weekly == """
                week,issue,sku,carrier,channel,tickets
                2026-08-31,defective,A,,,2
                2026-09-07,x,C,,,1

                """)
        #expect(summary.memory == .none)
        #expect(summary.weeksReplaced.map(\.description) == ["2026-09-07"])
        #expect(summary.lines.contains("there is no memory of earlier imports (.signpost/)"))
        #expect(summary.lines.contains("replaced, not added to, because no import on this machine is known for them: 2026-09-07"))
        // From here on the week is known again, and is added to.
        let next = try await shop.importTickets(Self.heading + "10,2026-09-10,C,x,\n")
        #expect(try shop.weekly.hasSuffix("2026-09-07,x,C,,,2\n"))
        #expect(next.weeksReplaced == [])
    }

    @Test("the same file without memory gives the same counts")
    func lostMemorySameFile() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        let once = try shop.weekly
        shop.loseMemory()
        let summary = try await shop.importTickets(Self.september)
        #expect(try shop.weekly == once)
        #expect(summary.weeksReplaced.count == 2)
    }

    @Test("a damaged memory is named, set aside and written anew", arguments: [0, 3, 100, 5000, -8, -20])
    func brokenMemory(at place: Int) async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        var bytes = try DiskFile.contents(of: shop.memory)
        let index = place < 0 ? bytes.count + place : min(place, bytes.count - 1)
        bytes[index] ^= 0x40
        try DiskFile.creating(shop.memory).write(bytes)
        let summary = try await shop.importTickets(Self.september)
        #expect(summary.memory == .broken)
        #expect(summary.lines.contains("the memory of earlier imports (.signpost/) is damaged and was not used"))
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,A,,,2\n2026-09-07,runs_small,B,,,1\n"))
        #expect(try await shop.importTickets(Self.september).memory == .kept)
    }

    @Test("a memory cut off anywhere is named", arguments: [0, 8, 63, 64, 1000, 4000])
    func truncatedMemory(length: Int) async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        let bytes = try DiskFile.contents(of: shop.memory)
        try DiskFile.creating(shop.memory).write(Array(bytes.prefix(length)))
        #expect(try await shop.importTickets(Self.september).memory == .broken)
    }

    @Test("weeks that somebody else changed are left alone, unless the file covers them")
    func changedByOthers() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        try shop.write(
            "content/tickets/weekly.csv",
            "week,issue,sku,carrier,channel,tickets\n2026-08-31,defective,A,,,40\n2026-09-07,runs_small,B,,,1\n")
        let summary = try await shop.importTickets(Self.heading + "4,2026-09-09,B,runs_small,\n")
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,A,,,40\n2026-09-07,runs_small,B,,,2\n"))
        #expect(summary.weeksLeft.map(\.description) == ["2026-08-31"])
        #expect(summary.lines.contains("left alone, because they were changed after the last import: 2026-08-31"))
        let again = try await shop.importTickets(Self.september)
        #expect(try shop.weekly.hasSuffix("2026-08-31,defective,A,,,2\n2026-09-07,runs_small,B,,,2\n"))
        #expect(again.weeksReplaced.map(\.description) == ["2026-08-31"])
    }

    @Test("rows of the statistics that no import made stay, sorted among the others")
    func strangersStay() async throws {
        let shop = try Workshop()
        try shop.write(
            "content/tickets/weekly.csv", "week,issue,sku,carrier,channel,tickets\n2026-10-05,z,\"a,b\",,,3\n2026-01-05,y,,,,2\n")
        _ = try await shop.importTickets(Self.september)
        #expect(
            try shop.weekly == """
                week,issue,sku,carrier,channel,tickets
                2026-01-05,y,,,,2
                2026-08-31,defective,A,,,2
                2026-09-07,runs_small,B,,,1
                2026-10-05,z,"a,b",,,3

                """)
    }

    @Test("neither ids, orders, texts nor sizes reach the content folder, and ids not even the memory")
    func privacy() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(
            "id,opened_at,sku,issue,order_id,size,text\nTICKET-77,2026-09-03,A,defective,ORDER-88,XXL,my name is Ana Secret\n")
        let weekly = try shop.weekly
        let memory = String(decoding: try DiskFile.contents(of: shop.memory).map { $0 < 0x80 ? $0 : 0x2E }, as: UTF8.self)
        for secret in ["TICKET-77", "ORDER-88", "XXL", "Ana"] {
            #expect(!weekly.contains(secret))
            #expect(!memory.contains(secret))
        }
        #expect(memory.contains("defective"))
    }

    @Test("an error in one row, and nothing is written; all errors are told")
    func errors() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        let before = try shop.weekly
        let memory = try DiskFile.contents(of: shop.memory)
        let summary = try await shop.importTickets(
            Self.heading + "4,2026-09-09,B,x,\n5,soon,B,x,\n6,,B,x,\n", Self.heading + "7,31/12/2026,B,x,\n")
        #expect(
            summary.diagnostics.map(\.text) == [
                "export.csv:3:3: error: 'opened_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03",
                "export.csv:4:3: error: the time at which the ticket was opened is empty; write it as 2026-09-01T14:03:00Z",
                "export2.csv:2:3: error: 'opened_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03",
            ])
        #expect(!summary.isWritten)
        #expect(try shop.weekly == before)
        #expect(try DiskFile.contents(of: shop.memory) == memory)
    }

    @Test("the summary says what was found")
    func summary() async throws {
        let shop = try Workshop()
        let file = """
            id,opened_at,sku,issue,text,order_id
            1,2026-09-03,A,defective,,O1
            2,2026-09-03,A,defective,,O1
            3,2026-09-10,B,,too small,
            3,2026-09-10,B,,too small,
            4,2026-09-10,Z,,hm,
            5,2026-09-10,Z,mine,,

            """
        let summary = try await importTickets(inputs([file]), into: shop.target(products: [SKU("A"), SKU("B")]))
        #expect(
            summary.lines == [
                "6 rows, 4 counted", "counted once: 1 repeat another row, 1 say the same of the same order",
                "without an issue: 3; by their words: runs_small 2, other (no word decides) 1",
                "issues that the site does not know, counted as written: mine", "skus that are not in products.csv: Z",
                "weeks 2026-08-31 to 2026-09-07", "without a channel, and so in hours.csv but not in service.csv: 6",
                "opened on a day without an hour, and so not in hours.csv: 6", "written: \(shop.content)/tickets/weekly.csv",
            ])
    }

    @Test(
        "the memory lies beside the content folder",
        arguments: [
            ("content", ".signpost/content"), ("/srv/help/content/", "/srv/help/.signpost/content"), ("a/b", "a/.signpost/b"),
            (".", "./../.signpost/content"), ("..", "../../.signpost/content"),
        ])
    func memoryFolder(content: String, expected: String) {
        #expect(ImportTarget(content: content, issues: fewWords, zone: .utc).memoryFolder == expected)
    }

    @Test("two content folders side by side have memories of their own")
    func twoSites() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(Self.september)
        let other = ImportTarget(content: "\(shop.path)/other", issues: fewWords, zone: .utc)
        let summary = try await importTickets(inputs([Self.september]), into: other)
        #expect(summary.known == 0 && summary.memory == .none)
        #expect(try shop.text("other/tickets/weekly.csv") == shop.weekly)
    }

    @Test("many rows in several blocks are counted as a plain count counts them")
    func manyRows() async throws {
        var file = Self.heading
        var expected: [String: Int] = [:]
        for number in 0..<30_000 {
            let day = Day(number: 20_500 + number % 90)
            file += "\(number),\(day)T10:00:00Z,S\(number % 7),issue\(number % 3),\n"
            expected["\(Week(containing: day)),issue\(number % 3),S\(number % 7),,", default: 0] += 1
        }
        let shop = try Workshop()
        let summary = try await shop.importTickets(file)
        #expect(summary.counted == 30_000)
        let rows = try shop.weekly.split(separator: "\n").dropFirst().map(String.init)
        #expect(rows == expected.map { "\($0.key),\($0.value)" }.sorted())
        let again = try await shop.importTickets(file)
        #expect(again.known == 30_000)
        #expect(try shop.weekly.split(separator: "\n").dropFirst().map(String.init) == rows)
    }
}
