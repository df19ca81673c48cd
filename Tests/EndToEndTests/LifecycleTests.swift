import Foundation
import TestFolders
import Testing

@Suite("The life of a notice: reviewed, approved, reworded, muted, written by hand")
struct LifecycleTests {
    /// Thirty products, 40 orders a week each, of which two are too small; from week 20 on nine of P04. 2026-01-05 is week 0.
    private static func shop(publish: String = "reviewed") throws -> Folder {
        var weekly = "week,issue,sku,carrier,channel,tickets\n"
        var orders = "week,sku,carrier,orders\n"
        var monday = try #require(DateComponents(calendar: .current, timeZone: .gmt, year: 2026, month: 1, day: 5).date)
        for week in 0..<30 {
            let name = monday.formatted(.iso8601.year().month().day().dateSeparator(.dash))
            for product in 0..<30 {
                let sku = "P" + (product < 10 ? "0" : "") + "\(product)"
                for (issue, usual) in ["late_delivery": 2, "runs_small": 2, "defective": 1, "color_mismatch": 1].sorted(by: {
                    $0.key < $1.key
                }) {
                    let count = product == 4 && week >= 20 && issue == "runs_small" ? 9 : usual
                    weekly += "\(name),\(issue),\(sku),,,\(count)\n"
                }
                orders += "\(name),\(sku),,40\n"
            }
            monday += 7 * 86_400
        }
        var files = Folder.small
        files["content/site.yml"] = "name: Help\nlanguages: [en]\nurl: https://help.example.com/\npublish: \(publish)\n"
        files["content/tickets/weekly.csv"] = weekly
        files["content/tickets/orders.csv"] = orders
        return try Folder(files)
    }

    private static let day = ["--as-of", "2026-08-03"]

    /// The id of the one notice that the figures raise.
    private static func notice(in folder: Folder) throws -> String {
        let run = try Executable.run(["notices", "--format", "jsonl"] + day, in: folder)
        let ids = run.output.split(separator: "\"").filter { $0.hasPrefix("P04-runs_small-2026-") }
        try #require(ids.count == 1, "\(run.output)\(run.errors)")
        return String(ids[0])
    }

    private static func build(_ folder: Folder, asOf day: String = "2026-08-03") throws -> Executable {
        let run = try Executable.run(["build", "--as-of", day], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return run
    }

    /// Files of the site that speak of the notice.
    private static func places(of id: String, in folder: Folder) throws -> [String] {
        try folder.tree("public").filter { $0.key.contains(id) || String(decoding: $0.value, as: UTF8.self).contains(id) }.keys.sorted()
    }

    @Test("a reviewed notice is nowhere until it is approved, and everywhere afterwards")
    func reviewed() throws {
        let folder = try Self.shop()
        let id = try Self.notice(in: folder)
        let before = try Self.build(folder)
        #expect(
            before.output.contains(
                "0 notices up, 0 retired; figures up to the week of 2026-07-27.\n1 new notice waits for approval:\n  signpost notices approve \(id)\n"
            ))
        #expect(try Self.places(of: id, in: folder) == [])
        // Not even as the product's page.
        #expect(!folder.exists("public/products/P04"))

        let approval = try Executable.run(["notices", "approve", id], in: folder)
        #expect(approval.status == 0 && approval.errors == "")
        #expect(approval.output == "Approved \(id) in content/notices/overrides.yml.\n")
        #expect(try folder.text("content/notices/overrides.yml") == "- approve: \(id)\n")
        #expect(try folder.names(in: "content/notices") == ["overrides.yml"])

        let after = try Self.build(folder)
        #expect(after.output.contains("1 notice up, 0 retired; figures"))
        #expect(!after.output.contains("approv"))
        let places = try Self.places(of: id, in: folder)
        #expect(places.contains("public/notices/\(id)/index.html".replacing("public/", with: "")), "\(places)")
        for file in ["api/notices.json", "feed.xml", "index.html", "notices/index.html", "products/P04/index.html"] {
            #expect(places.contains(file), "\(file)")
        }
    }

    @Test("approving twice says so and changes nothing; --content names another folder")
    func twice() throws {
        let folder = try Self.shop()
        let id = try Self.notice(in: folder)
        try folder.write("# Ours\r\n", to: "content/notices/overrides.yml")
        for _ in 0..<2 { _ = try Executable.run(["notices", "approve", id, "--content", folder.path("content")], in: folder) }
        let again = try Executable.run(["notices", "approve", id], in: folder)
        #expect(again.status == 0)
        #expect(again.output == "\(id) is approved already.\n")
        #expect(try folder.text("content/notices/overrides.yml") == "# Ours\r\n- approve: \(id)\r\n")
    }

    @Test("an unknown id is refused with the nearest one, and nothing is written")
    func unknown() throws {
        let folder = try Self.shop()
        let id = try Self.notice(in: folder)
        let run = try Executable.run(["notices", "approve", id, "P04-runs_smal-\(id.suffix(10))"], in: folder)
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors
                == "signpost: there is no notice 'P04-runs_smal-\(id.suffix(10))'; did you mean '\(id)'?\nNothing was approved.\n")
        #expect(!folder.exists("content/notices"))
        #expect(try Executable.run(["notices", "approve"], in: folder).status == 64)
    }

    @Test("a list to which no line can be added is left alone")
    func brackets() throws {
        let folder = try Self.shop()
        let id = try Self.notice(in: folder)
        try folder.write("[]\n", to: "content/notices/overrides.yml")
        let run = try Executable.run(["notices", "approve", id], in: folder)
        #expect(run.status == 1 && run.output == "")
        #expect(
            run.errors
                == "content/notices/overrides.yml: error: no line can be added to this list; write each entry on lines of its own, starting with '- ', as in '- approve: \(id)'\nNothing was approved.\n"
        )
        #expect(try folder.text("content/notices/overrides.yml") == "[]\n")
    }

    @Test("where nothing is reviewed, approving is done and said to be needless")
    func automatic() throws {
        let folder = try Self.shop(publish: "automatic")
        let id = try Self.notice(in: folder)
        let run = try Executable.run(["notices", "approve", id], in: folder)
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("\nsite.yml says 'publish: automatic': new notices are shown without approval.\n"))
    }

    @Test("overrides hold up to their last day; the table says what became of a notice, JSON what the figures say")
    func overrides() throws {
        let folder = try Self.shop(publish: "automatic")
        let id = try Self.notice(in: folder)
        let figures = try Executable.run(["notices", "--format", "json"] + Self.day, in: folder).output
        try folder.write("- mute: \(id)\n  reason: one bad batch\n  until: 2026-08-03\n", to: "content/notices/overrides.yml")
        let muted = try Self.build(folder)
        #expect(muted.output.contains("0 notices up, 0 retired, 1 muted; figures"))
        #expect(try Self.places(of: id, in: folder) == [])
        let table = try Executable.run(["notices"] + Self.day, in: folder).output
        #expect(table.contains("STATE") && table.contains("muted"))
        #expect(try Executable.run(["notices", "--format", "json"] + Self.day, in: folder).output == figures)

        let after = try Self.build(folder, asOf: "2026-08-04")
        #expect(after.output.contains("1 notice up"))
        #expect(
            after.errors
                == "content/notices/overrides.yml:1:9: warning: 'mute: \(id)' ended on 2026-08-03; remove it, or write a later 'until'\n")

        try folder.write(
            "- reword: \(id)\n  title: Order one size up\n  reason: r\n  until: 2026-12-31\n", to: "content/notices/overrides.yml")
        _ = try Self.build(folder)
        #expect(try folder.text("public/notices/\(id)/index.html").contains("<h1>Order one size up</h1>"))
    }

    @Test("a written notice comes and goes on its days, and its links are checked from the start")
    func written() throws {
        let folder = try Self.shop()
        let text = "---\ntitle: Parcels take longer\nstart: 2026-08-10\nend: 2026-08-20\n---\n\nSee [returns](../policies/returns.md).\n"
        try folder.write(text, to: "content/notices/strike.md")
        #expect(try Self.build(folder).output.contains("0 notices up"))
        #expect(!folder.exists("public/notices/strike"))
        #expect(try Self.build(folder, asOf: "2026-08-10").output.contains("1 notice up, 0 retired"))
        #expect(try folder.text("public/index.html").contains("Parcels take longer"))
        #expect(try folder.text("public/notices/strike/index.html").contains("href=\"../../policies/returns/\""))
        let table = try Executable.run(["notices", "--as-of", "2026-08-10"], in: folder).output
        #expect(table.hasSuffix("\n\nWritten by hand:\n  strike  from 2026-08-10 to 2026-08-20\n"))
        #expect(try Self.build(folder, asOf: "2026-08-21").output.contains("0 notices up, 1 retired"))
        #expect(folder.exists("public/notices/strike/index.html"))
        #expect(try !folder.text("public/index.html").contains("Parcels take longer"))

        try folder.write(text.replacing("returns.md", with: "nowhere.md"), to: "content/notices/strike.md")
        let run = try Executable.run(["build"] + Self.day, in: folder)
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("content/notices/strike.md:7: error: "), "\(run.errors)")
    }
}
