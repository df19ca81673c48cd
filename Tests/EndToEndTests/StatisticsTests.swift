import Foundation
import TestFolders
import Testing

@Suite("signpost import and signpost notices")
struct StatisticsTests {
    private static let tickets = """
        id,opened_at,sku,issue,channel,order_id,text
        1,2026-11-02T10:00:00Z,TEE-01,,email,A1,"The T-shirt runs small, I cannot get it on"
        2,2026-11-02T10:00:00Z,TEE-01,runs_small,email,A1,same again
        3,2026-11-03 10:00,TEE-01,,email,A2,衣服偏小，穿不下
        4,2026-11-08T23:30:00Z,TEE-02,defective,chat,A3,

        """

    private static func site() throws -> Folder {
        var files = Folder.small
        files["content/site.yml"] = "name: Help\nlanguages: [en]\ntime_zone: Asia/Shanghai\n"
        files["tickets.csv"] = tickets
        return try Folder(files)
    }

    @Test("tickets become weekly counts in the site's time zone, and nothing else of them is kept")
    func imports() throws {
        let folder = try Self.site()
        let run = try Executable.run(["import", "tickets", "tickets.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        // Ticket 4 was opened on Sunday 23:30 UTC, which is Monday 07:30 in Shanghai: the next week.
        let expected = """
            week,issue,sku,carrier,channel,tickets
            2026-11-02,runs_small,TEE-01,,email,2
            2026-11-09,defective,TEE-02,,chat,1

            """
        #expect(try folder.text("content/tickets/weekly.csv") == expected)
        for (path, bytes) in try folder.tree(".") where path.hasPrefix("content/") || path.hasPrefix(".signpost/") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("cannot get it on") && !text.contains("A1"), "\(path)")
        }
    }

    @Test("importing twice, or from the standard input, changes nothing")
    func importsTwice() throws {
        let folder = try Self.site()
        _ = try Executable.run(["import", "tickets", "tickets.csv"], in: folder)
        let before = try folder.text("content/tickets/weekly.csv")
        let again = try Executable.run(["import", "tickets", "-"], in: folder, input: Self.tickets)
        #expect(again.status == 0, "\(again.errors)")
        #expect(try folder.text("content/tickets/weekly.csv") == before)
    }

    @Test("without its memory an import replaces the weeks of its file, says so, and leaves the others")
    func lostMemory() throws {
        let folder = try Self.site()
        _ = try Executable.run(["import", "tickets", "tickets.csv"], in: folder)
        try FileManager.default.removeItem(at: folder.url.appending(path: ".signpost"))
        try folder.write("id,opened_at,sku,issue\n9,2026-11-03,TEE-01,runs_small\n", to: "more.csv")
        let run = try Executable.run(["import", "tickets", "more.csv"], in: folder)
        #expect(run.output.contains("replaced, not added to"))
        let expected = """
            week,issue,sku,carrier,channel,tickets
            2026-11-02,runs_small,TEE-01,,,1
            2026-11-09,defective,TEE-02,,chat,1

            """
        #expect(try folder.text("content/tickets/weekly.csv") == expected)
    }

    @Test("a mistake in an export is told with its line, and nothing is written")
    func badRow() throws {
        let folder = try Self.site()
        try folder.write(Self.tickets + "5,soon,TEE-01,runs_small,email,A9,\n6,2026-13-01,TEE-01,,,,\n", to: "tickets.csv")
        let run = try Executable.run(["import", "tickets", "tickets.csv"], in: folder)
        #expect(run.status == 1)
        #expect(run.output == "")
        let expected = """
            tickets.csv:6:3: error: 'opened_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03
            tickets.csv:7:3: error: 'opened_at' is not a time; write it as 2026-09-01T14:03:00Z or 2026-09-01 14:03
            Nothing was imported (2 errors).

            """
        #expect(run.errors == expected)
        #expect(!folder.exists("content/tickets"))
    }

    @Test("the default content's planted troubles are found, and nothing else")
    func defaultNotices() throws {
        let content = Executable.repository.appending(path: "content").path
        let run = try Executable.run(
            ["notices", "--replay", "--content", content, "--as-of", "2026-11-16", "--format", "jsonl"], in: Folder())
        let notices = try run.output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let told = notices.map { "\($0["sku"] as? String ?? "*") \($0["issue"] as? String ?? "") \($0["to"] is NSNull ? "up" : "retired")" }
        #expect(
            told.sorted() == [
                "* lost_parcel retired", "DR-1001 runs_small up", "EB-4002 misleading_ad retired", "GL-7001 unit_mixup up",
                "JN-2003 runs_large retired",
            ])
    }

    @Test("the decisions of a day are the same whatever came later")
    func causal() throws {
        let content = Executable.repository.appending(path: "content").path
        let folder = try Folder()
        func active(_ day: String, _ more: [String] = []) throws -> String {
            try Executable.run(["notices", "--content", content, "--as-of", day, "--format", "json"] + more, in: folder).output
        }
        #expect(try active("2026-06-01").contains(#""issue":"lost_parcel""#))
        #expect(try active("2026-06-01").contains("JN-2003-runs_large"))
        #expect(try active("2030-01-01").replacing("2030-01-01", with: "2026-11-16") == active("2026-11-16"))
    }

    @Test("raw exports alone are enough")
    func rawExports() throws {
        let folder = try Folder(["tickets.csv": Self.tickets, "orders.csv": "week,sku,carrier,orders\n2026-11-02,TEE-01,,50\n"])
        let run = try Executable.run(
            ["notices", "--replay", "--tickets", "tickets.csv", "--orders", "orders.csv", "--as-of", "2026-11-16"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "Nothing stands out as of 2026-11-16 (figures up to the week of 2026-11-02).\n")
        #expect(try Executable.run(["notices", "--orders", "orders.csv"], in: folder).status == 64)
    }

    static let rental = Executable.repository.deletingLastPathComponent().appending(path: "shared/data/rental-fit")

    @Test(
        "real data: rental reviews import, replay and build into a site (needs ../shared/data/rental-fit)",
        .enabled(if: FileManager.default.fileExists(atPath: rental.path), "../shared/data/rental-fit is not here"))
    func realData() throws {
        let folder = try Folder(Folder.small)
        for kind in ["orders", "tickets"] {
            let run = try Executable.run(["import", kind, Self.rental.appending(path: "\(kind).csv.gz").path], in: folder)
            #expect(run.status == 0, "\(run.errors)")
        }
        let build = try Executable.run(["build", "--as-of", "2018-01-15"], in: folder)
        #expect(build.errors == "")
        #expect(build.status == 0)
        #expect(build.output.contains("in the statistics are not in products.csv"))
        let run = try Executable.run(["notices", "--replay", "--as-of", "2018-01-15", "--format", "jsonl"], in: folder)
        #expect(run.output.split(separator: "\n").count > 5)
    }
}
