import Model
import Testing

@testable import Tickets

@Suite("What is said of mistakes in exports")
struct MistakeTests {
    private func tickets(_ bytes: [UInt8], _ name: String = "export.csv") async throws -> [Diagnostic] {
        try await tally(tickets: [.bytes(bytes, name: name)], orders: [], issues: fewWords).diagnostics
    }

    private func tickets(_ text: String) async throws -> [Diagnostic] { try await tickets(Array(text.utf8)) }

    private func orders(_ text: String) async throws -> [Diagnostic] {
        try await tally(tickets: [], orders: [.bytes(Array(text.utf8), name: "orders.csv")], issues: fewWords).diagnostics
    }

    @Test(
        "a file that is no export at all is called by its name",
        arguments: [
            (Array("PK\u{3}\u{4}".utf8) + [0xFF, 0], "this is an Excel workbook or a ZIP archive; save it as 'CSV UTF-8', or unpack it"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "this is an old Excel workbook; save it as 'CSV UTF-8'"),
            (Array("%PDF-1.7".utf8), "this is a PDF; export the tickets as CSV"),
            (Array("BZh91AY".utf8), "this is packed in a way that import cannot read; unpack it, or pack it with gzip"),
            (
                [0xFF, 0xFE] + "id,opened_at".utf16.flatMap { [UInt8($0), 0] },
                "this is UTF-16; save the export as 'CSV UTF-8' or convert it"
            ),
            ("id,opened_at".utf16.flatMap { [0, UInt8($0)] }, "this is UTF-16; save the export as 'CSV UTF-8' or convert it"),
            (
                Array("\n<!DOCTYPE html><title>Log in</title>".utf8),
                "this is a web page or XML, perhaps that of a log-in; export the tickets as CSV"
            ),
        ] as [([UInt8], String)])
    func otherFormats(bytes: [UInt8], message: String) async throws {
        let diagnostics = try await tickets(bytes)
        #expect(diagnostics.map(\.text) == ["export.csv: error: " + message])
        #expect(diagnostics.first?.id == "tickets.other-format")
    }

    @Test("a file that is one long line is refused without comparing all of it with the names of columns", .timeLimit(.minutes(1)))
    func longHeading() async throws {
        #expect(
            try await tickets([UInt8](repeating: 0x78, count: 1_000_000)).map(\.text) == [
                "export.csv:1:1: error: no column says when a ticket was opened; name it 'opened_at'"
            ])
    }

    @Test(
        "mistakes in ticket exports",
        arguments: [
            (
                "id,opened_at\n1,tomorrow\n", "tickets.bad-time",
                "export.csv:2:3: error: 'opened_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03"
            ),
            (
                "opened_at,first_response_at\n2026-09-03,\"soon\"\n", "tickets.bad-time",
                "export.csv:2:12: error: 'first_response_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03"
            ),
            (
                "id,opened_at\n1,\n", "tickets.no-time",
                "export.csv:2:3: error: the time at which the ticket was opened is empty; write it as 2026-09-01T14:03:00Z"
            ),
            (
                "id,sku\n1,A\n", "tickets.no-opened-at",
                "export.csv:1:1: error: no column says when a ticket was opened; name it 'opened_at'"
            ),
            (
                "id,opend_at\n1,2026-09-03\n", "tickets.no-opened-at",
                "export.csv:1:1: error: no column says when a ticket was opened; 'opend_at' is none, did you mean 'opened_at'?"
            ),
            (
                "opened_at,isue\n2026-09-03,x\n", "tickets.unknown-column",
                "export.csv:1:1: warning: 'isue' is not a column that we know; did you mean 'issue'?"
            ),
            (
                "opened_at,sku,issue\n2026-09-03,A\n", "tickets.ragged",
                "export.csv:2:1: error: this row has 2 fields, the heading has 3; put quotes around a field that holds the delimiter"
            ),
            (
                "opened_at,text\n2026-09-03,a, b\n", "tickets.ragged",
                "export.csv:2:14: error: this row has 3 fields, the heading has 2; put quotes around a field that holds the delimiter"
            ),
            (
                "opened_at,text\n2026-09-03,\"a\n2026-09-04,b\n", "table.unterminated-quote",
                "export.csv:2:12: error: this quote is never closed; write \" at the end of the field, and \"\" for a quote inside it"
            ),
            ("", "tickets.empty-file", "export.csv:1: error: the file is empty; export it with its heading"),
        ])
    func tickets(text: String, id: String, expected: String) async throws {
        let diagnostics = try await tickets(text)
        #expect(diagnostics.map(\.text) == [expected])
        #expect(diagnostics.map(\.id) == [id])
    }

    @Test(
        "mistakes in exports of orders",
        arguments: [
            (
                "week,sku,orders\n2026-09-01,A,3\n", "counts.not-monday",
                "orders.csv:2:1: error: 2026-09-01 is not a Monday; a week is named by its Monday, write 2026-08-31"
            ),
            (
                "week,sku,orders\n36/2026,A,3\n", "counts.bad-week",
                "orders.csv:2:1: error: 'week' is not a date; write the week's Monday as 2026-08-31"
            ),
            (
                "week,sku,orders\n2026-08-31,A,-3\n", "counts.negative",
                "orders.csv:2:14: error: 'orders' is negative; write a whole number from 0"
            ),
            (
                "week,sku,orders\n2026-08-31,A,3.5\n", "counts.not-a-count",
                "orders.csv:2:14: error: 'orders' is not a count; write a whole number such as 12"
            ),
            (
                "week,sku,orders\n2026-08-31,A,\n", "counts.not-a-count",
                "orders.csv:2:14: error: 'orders' is not a count; write a whole number such as 12"
            ),
            (
                "order_id,ordered_at,sku\n1,soon,A\n", "orders.bad-time",
                "orders.csv:2:3: error: 'ordered_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03"
            ),
            (
                "sku,carrier\nA,b\n", "orders.no-columns",
                "orders.csv:1:1: error: orders need the columns 'week' and 'orders', or 'order_id' and 'ordered_at'"
            ),
            (
                "weak,sku,orders\n2026-08-31,A,1\n", "orders.no-columns",
                "orders.csv:1:1: error: orders need the columns 'week' and 'orders', or 'order_id' and 'ordered_at'; did you mean 'week' by 'weak'?"
            ),
        ])
    func orders(text: String, id: String, expected: String) async throws {
        let diagnostics = try await orders(text)
        #expect(diagnostics.map(\.text) == [expected])
        #expect(diagnostics.map(\.id) == [id])
    }

    @Test("bytes that are not UTF-8 are named with their place")
    func notUTF8() async throws {
        // 你 in GBK
        let diagnostics = try await tickets(Array("opened_at,text\n2026-09-03,好".utf8) + [0xC4, 0xE3] + Array("\n".utf8))
        #expect(diagnostics.map(\.text) == ["export.csv:2:13: error: this is not UTF-8; save the export as 'CSV UTF-8' or convert it"])
        #expect(diagnostics.map(\.id) == ["tickets.not-utf8"])
    }

    @Test("JSON Lines whose objects never say when a ticket was opened")
    func jsonWithoutTime() async throws {
        let diagnostics = try await tickets(Array("{\"id\":1,\"sku\":\"A\"}\n".utf8), "export.jsonl")
        #expect(diagnostics.contains { $0.text == "export.jsonl:1:1: error: no column says when a ticket was opened; name it 'opened_at'" })
    }

    @Test("of many mistakes the first fifty are told, and how many more there are")
    func many() async throws {
        let text = "opened_at\n" + (0..<73).map { "x\($0)\n" }.joined()
        let diagnostics = try await tickets(text)
        #expect(diagnostics.count == 51)
        #expect(
            diagnostics.last?.text
                == "export.csv:52:1: error: 23 mistakes from here on are not listed; mend those above and import the file again")
        #expect(diagnostics.last?.id == "tickets.more")
    }

    @Test("many mistakes over several blocks are told in order")
    func manyBlocks() async throws {
        var text = "opened_at,text\n"
        for row in 2..<20_002 {
            text += row % 5000 == 0 ? "x,\n" : "2026-09-03,\"a text that takes some room, so that the file has many blocks\"\n"
        }
        #expect(try await tickets(text).map(\.line) == [5000, 10_000, 15_000, 20_000])
    }

    @Test("a file that is not there, and a folder")
    func files() async throws {
        let missing = try await tally(tickets: [.path("/nowhere/export.csv")], orders: [], issues: fewWords).diagnostics
        #expect(
            missing.map(\.text) == [
                "/nowhere/export.csv: error: there is no such file; write the path of an export, or - for the standard input"
            ])
        #expect(missing.map(\.id) == ["tickets.no-file"])
        let folder = try await tally(tickets: [.path("/usr")], orders: [], issues: fewWords).diagnostics
        #expect(folder.map(\.text) == ["/usr: error: this is a folder; write the paths of the files in it"])
        #expect(folder.map(\.id) == ["tickets.folder"])
    }

    @Test("a line of JSON that never ends stops before it fills memory")
    func longLine() async throws {
        let line = Array("{\"text\":\"".utf8) + [UInt8](repeating: 0x61, count: 18 << 20)
        let diagnostics = try await tickets(line, "export.jsonl")
        #expect(
            diagnostics.map(\.text) == ["export.jsonl:1:1: error: this line is longer than 16 MiB; write one object a line (JSON Lines)"])
        #expect(diagnostics.map(\.id) == ["tickets.long-line"])
    }

    @Test("mistakes in the statistics themselves stop an import")
    func statistics() async throws {
        let shop = try Workshop()
        let broken = "week,issue,sku,carrier,channel,count\n2026-09-01,x,,,,1\n2026-08-31,x,,,,-2\n"
        try shop.write("content/tickets/weekly.csv", broken)
        let summary = try await shop.importTickets("opened_at\n2026-09-03\n")
        let file = "\(shop.content)/tickets/weekly.csv"
        #expect(
            summary.diagnostics.map(\.text) == [
                "\(file):1:1: error: there is no column 'tickets'; the heading is week,issue,sku,carrier,channel,tickets",
                "\(file):2:1: error: 2026-09-01 is not a Monday; a week is named by its Monday, write 2026-08-31",
                "\(file):2:18: error: 'tickets' is not a count; write a whole number such as 12",
                "\(file):3:19: error: 'tickets' is not a count; write a whole number such as 12",
            ])
        #expect(summary.diagnostics.first?.id == "counts.no-column")
        #expect(try shop.weekly == broken)
    }

    @Test("another import at the same time is refused")
    func lock() async throws {
        let shop = try Workshop()
        let session = try ImportSession(shop.target(), .tickets)
        await #expect(throws: MachineFailure("another import into \(shop.content) is running; wait until it is done")) {
            try await shop.importTickets("opened_at\n2026-09-03\n")
        }
        #expect(session.key.count == Digest.keyLength)
    }
}
