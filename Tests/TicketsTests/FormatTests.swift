import CZlib
import Model
import Testing

@testable import Tickets

@Suite("Formats of exports")
struct FormatTests {
    private static let csv = "id,opened_at,sku,issue,text\n1,2026-09-03,A,defective,\"a, b\"\n2,2026-09-03,B,,\"偏小,\n穿不下\"\n"
    private static let expected = ["2026-08-31,defective,A,,,1", "2026-08-31,runs_small,B,,,1"]

    private func counts(_ bytes: [UInt8], _ name: String) async throws -> [String] {
        let tally = try await tally(tickets: [.bytes(bytes, name: name)], orders: [], issues: fewWords)
        if tally.diagnostics.hasErrors { return tally.diagnostics.map(\.text) }
        return tally.statistics.tickets.map {
            "\($0.week),\($0.issue),\($0.sku?.text ?? ""),\($0.carrier ?? ""),\($0.channel ?? ""),\($0.tickets)"
        }
    }

    private func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = bytes
        let size = bytes.count + 1000
        return [UInt8](unsafeUninitializedCapacity: size) { out, filled in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = out.baseAddress
                stream.avail_out = UInt32(size)
                deflate(&stream, Z_FINISH)
                filled = size - Int(stream.avail_out)
            }
        }
    }

    @Test("CSV with commas, semicolons, tabs, a byte order mark, CRLF, and without a last line break")
    func tables() async throws {
        #expect(try await counts(Array(Self.csv.utf8), "a.csv") == Self.expected)
        #expect(try await counts(Array(("\u{FEFF}" + Self.csv.dropLast()).utf8), "a.csv") == Self.expected)
        let semicolons = "id;opened_at;sku;issue;text\r\n1;2026-09-03;A;defective;\"a; b\"\r\n2;2026-09-03;B;;偏小, 穿不下\r\n"
        #expect(try await counts(Array(semicolons.utf8), "a.csv") == Self.expected)
        let tabs = "id\topened_at\tsku\tissue\ttext\n1\t2026-09-03\tA\tdefective\ta, b\n2\t2026-09-03\tB\t\t偏小\n"
        for name in ["a.tsv", "a.tab", "a.csv", "a.txt", "<stdin>"] { #expect(try await counts(Array(tabs.utf8), name) == Self.expected) }
    }

    @Test("gzip of each is unpacked, whatever its name, in one part or several")
    func gzipped() async throws {
        let packed = gzip(Array(Self.csv.utf8))
        for name in ["a.csv.gz", "a.csv", "<stdin>"] { #expect(try await counts(packed, name) == Self.expected) }
        let bytes = Array(Self.csv.utf8)
        #expect(try await counts(gzip(Array(bytes[..<40])) + gzip(Array(bytes[40...])), "a.csv.gz") == Self.expected)
        #expect(try await counts(packed + [0, 0, 0, 0], "a.csv.gz") == Self.expected)
    }

    @Test("gzip that is cut off or damaged is an error, not a crash and not half a count")
    func brokenGzip() async throws {
        let message = "a.csv.gz: error: the compressed data is damaged or cut off; download or compress the file again"
        let packed = gzip(Array(Self.csv.utf8))
        for length in [10, 30, packed.count - 1] { #expect(try await counts(Array(packed[..<length]), "a.csv.gz") == [message]) }
        var damaged = packed
        damaged[packed.count / 2] ^= 0xFF
        #expect(try await counts(damaged, "a.csv.gz").last == message)
        #expect(try await counts(packed + [1, 2, 3], "a.csv.gz").last == message)
    }

    @Test("JSON Lines: texts with escapes, numbers, null, keys in any order, nested values passed over, blank lines")
    func jsonLines() async throws {
        let lines = """
            {"id": 1, "opened_at": "2026-09-03T10:00:00Z", "sku": "A", "issue": "defective", "tags": ["x", {"id": 9}], "vip": true}

            {"text":"\\u504f\\u5c0f,\\n\\"\\ud83d\\ude00\\" \\u7a7f\\u4e0d\\u4e0b","sku":"B","custom":{"issue":"no"},"opened_at":1788430000,"id":"2","issue":null}
            """
        #expect(try await counts(Array(lines.utf8), "a.jsonl") == Self.expected)
        #expect(try await counts(Array(lines.utf8), "<stdin>") == Self.expected)
        #expect(try await counts(Array(("\u{FEFF}" + lines + "\n").utf8), "a.ndjson") == Self.expected)
        #expect(try await counts(gzip(Array(lines.utf8)), "a.jsonl.gz") == Self.expected)
    }

    @Test("a line that is no JSON object is named with its place")
    func brokenJSON() async throws {
        let lines =
            "{\"opened_at\":\"2026-09-03\"}\n{\"opened_at\":\"2026-09-03\",}\n[1]\n{\"opened_at\":\"2026-09-03\"\n\"x\n{\"a\":1} 2\n{\"a\":tru}\n"
        let said = "this line is not a JSON object; write one object a line (JSON Lines)"
        #expect(
            try await counts(Array(lines.utf8), "a.jsonl") == [
                "a.jsonl:2:27: error: \(said)", "a.jsonl:3:1: error: \(said)", "a.jsonl:4:26: error: \(said)",
                "a.jsonl:5:1: error: \(said)",
                "a.jsonl:6:9: error: \(said)", "a.jsonl:7:6: error: \(said)",
            ])
    }

    @Test(
        "headings of the common help desks are found",
        arguments: [
            ("Ticket ID,Created at,Product SKU,Contact Reason,Channel,Order Number,First reply at", "en"),
            ("Id,Created at (UTC),SKU,Issue type,Via,Order #,First response time", "zendesk"),
            ("Conversation ID,Conversation started at,Item SKU,Reason,Source,Order ID,First responded at", "intercom"),
            ("工单号,创建时间,商品编码,问题类型,渠道,订单号,首次响应时间", "zh"),
            ("工单编号,提交时间,货号,投诉原因,来源渠道,订单编号,首次回复时间", "zh2"),
        ])
    func aliases(heading: String, name: String) async throws {
        let file = heading + "\n1,2026-09-03,A,defective,chat,O1,2026-09-08\n2,2026-09-03,A,defective,chat,O1,2026-09-08\n"
        #expect(try await counts(Array(file.utf8), "\(name).csv") == ["2026-09-07,defective,A,,chat,1"])
    }

    @Test("the contract's own name goes before an alias, and the more telling alias before the other")
    func preference() async throws {
        let file = "date,opened_at,reason,issue,物流公司\n2026-01-01,2026-09-03,no,yes,swift\n"
        #expect(try await counts(Array(file.utf8), "a.csv") == ["2026-08-31,yes,,swift,,1"])
        let chinese = "日期,创建时间,原因\n2026-01-01,2026-09-03,坏\n"
        #expect(try await counts(Array(chinese.utf8), "a.csv") == ["2026-08-31,坏,,,,1"])
    }

    @Test("a file on the disk is read like bytes")
    func file() async throws {
        let shop = try Workshop()
        try shop.write("raw.csv.gz", gzip(Array(Self.csv.utf8)))
        let tally = try await tally(tickets: [.path("\(shop.path)/raw.csv.gz")], orders: [], issues: fewWords)
        #expect(tally.statistics.tickets.count == 2)
    }
}
