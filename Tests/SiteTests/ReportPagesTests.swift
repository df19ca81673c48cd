import Model
import Testing

@testable import Site

@Suite("Improvements and the transparency report") struct ReportPagesTests {
    @Test("an improvement has its page: what it answers, what came of it, a chart and its table; links from content reach it")
    func improvement() throws {
        let pages = try ReportShop.pages { content in
            content.pages[0].texts = SampleShop.texts("pages/about", "About us", "关于我们", links: ["../improvements/2026-09-21-dress-cut.md"])
        }
        #expect(pages.diagnostics.isEmpty)
        let html = try pages.html("improvements/dress-cut/")
        #expect(html.contains("<h1>The dress is cut anew</h1>"))
        #expect(html.contains("<dd>Since 21 September 2026</dd>"))
        #expect(html.contains("<a href=\"../../products/DR-1001/\">Ivy dress</a>"))
        #expect(html.contains("<dd>Runs small</dd>"))
        #expect(html.contains("Complaints about it fell by about half (by 38% to 61%)."))
        #expect(html.contains("<a href=\"../../notices/DR-1001-runs_small-2026-08-03/\">Ivy dress: runs small</a>"))
        #expect(html.contains(">21 September 2026: changed</text>"))
        // 30 of 1,600 with the range of chance, 1.26 to 2.68.
        #expect(
            html.contains("<th scope=\"row\">27 July 2026 to 23 August 2026</th><td>before</td><td>1.9 (by chance alone 1.3 to 2.7)</td>"))
        #expect(html.contains("<td>after</td><td>0.63 (by chance alone"))
        #expect(html.contains("<li><a href=\"../\">What we improved</a></li>"))
        #expect(try pages.html("zh/improvements/dress-cut/").contains("相关投诉减少约一半（降幅38%–61%）。"))
        #expect(try pages.html("about/").contains("<a href=\"../improvements/dress-cut/\">"))
    }

    @Test("the list has the newest first; one that answers no complaint claims no effect; one that is not translated is shown as it is")
    func list() throws {
        let pages = try ReportShop.pages()
        let html = try pages.html("improvements/")
        let newest = try #require(html.firstRange(of: "Better boxes"))
        let oldest = try #require(html.firstRange(of: "The dress is cut anew"))
        #expect(newest.lowerBound < oldest.lowerBound)
        #expect(html.contains("Whole shop · Since 2 November 2026"))
        #expect(html.ranges(of: "<strong>").count == 1)
        #expect(
            try pages.html("zh/improvements/").contains("<a href=\"packing/\" lang=\"en\">Better boxes</a> <span class=\"badge\">英文</span>")
        )
        #expect(try !pages.html("improvements/packing/").contains("id=\"_outcome\""))
    }

    @Test("they are in the feed, the sitemap, the search, the A to Z and the foot of every page")
    func everywhere() throws {
        let pages = try ReportShop.pages()
        #expect(try pages.file("feed.xml").contains("<entry><title>The dress is cut anew</title>"))
        #expect(
            try pages.file("sitemap.xml").contains(
                "<loc>https://help.example.com/improvements/dress-cut/</loc><lastmod>2026-09-21</lastmod>"))
        #expect(try pages.file("sitemap.xml").contains("<loc>https://help.example.com/statistics/</loc><lastmod>2026-11-16</lastmod>"))
        let entries = pages.plan.searchEntries.map(\.route.path)
        #expect(entries.contains("improvements/dress-cut/") && entries.contains("zh/statistics/"))
        #expect(try pages.html("index-of-pages/").contains("The dress is cut anew"))
        let about = try pages.html("about/")
        #expect(about.contains("<a href=\"../improvements/\">") && about.contains("<a href=\"../statistics/\">"))
    }

    @Test("a notice that has come down says what was done and what came of it, in full on its page and in a line in lists")
    func notice() throws {
        let pages = try ReportShop.pages()
        let html = try pages.html("notices/DR-1001-runs_small-2026-08-03/")
        #expect(html.contains("<p>What we did: <a href=\"../../improvements/dress-cut/\">The dress is cut anew</a></p>"))
        #expect(html.contains("<p><strong>Complaints about it fell by about half (by 38% to 61%).</strong></p>"))
        #expect(html.contains(">21 September 2026: changed</text>") && html.contains(">3 August 2026: notice up</text>"))
        #expect(try pages.html("notices/").contains("Complaints about it fell by about half (by 38% to 61%)."))
        let plain = try ReportShop.pages(register: ReportShop.register([ReportShop.retired(nil, improvement: nil)]))
        let without = try plain.html("notices/DR-1001-runs_small-2026-08-03/")
        #expect(without.contains(">26 October 2026: notice down</text>"))
        #expect(!without.contains("not known yet") && !without.contains("What we did"))
    }

    @Test("the report shows every part with a chart and its table, and words for what is too few")
    func statistics() throws {
        let html = try ReportShop.pages().html("statistics/")
        for id in ["families", "promises", "hours", "carriers"] { #expect(html.contains("id=\"_\(id)-title\""), "\(id)") }
        for id in ["families", "service", "hours", "carriers"] { #expect(html.contains("id=\"_\(id)-caption\""), "\(id)") }
        #expect(html.contains("Improvements: 1. Clearly helped: 1. Did not help: 0. Not known yet: 0."))
        #expect(html.contains("<td>5 minutes</td><td>2 to 4 minutes</td><td>13 minutes</td><td>90%</td>"))
        #expect(html.contains("Most people write from 9:00 to 11:00. It is quieter from 15:00 to 17:00."))
        #expect(html.contains("<th scope=\"row\">SwiftPost</th><td>2.1 (by chance alone 1.3 to 3.1)</td>"))
        #expect(!html.contains("odd<code>") && !html.contains("99 minutes"))
    }

    @Test("site.yml leaves parts out, on the page and for programs; without any there is neither")
    func switchedOff() throws {
        let some = try ReportShop.pages { $0.settings.statistics = [.complaints] }
        let html = try some.html("statistics/")
        #expect(html.contains("id=\"_families-title\"") && !html.contains("id=\"_hours-title\"") && !html.contains("id=\"_better\""))
        #expect(try some.file("api/statistics.json").contains("\"busy_hours\":null"))
        let none = try ReportShop.pages { $0.settings.statistics = [] }
        #expect(!none.addresses.contains("statistics/"))
        #expect(!none.plan.files.contains { $0.path == "api/statistics.json" })
        #expect(try !none.html("about/").contains("statistics/"))
    }

    @Test("no page and no file tells an exact count below the floor, nor exact orders")
    func privacy() throws {
        let pages = try ReportShop.pages()
        let json = try pages.file("api/statistics.json")
        // The unknown code, 4 in a block, stands nowhere; its family neither.
        #expect(!json.contains("\"other\"") && !json.contains("odd"))
        #expect(!json.contains("1600") && !json.contains("400"))
    }
}
