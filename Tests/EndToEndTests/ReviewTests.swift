import Foundation
import TestFolders
import Testing

@Suite("signpost review")
struct ReviewTests {
    /// Three weeks, of which the second is a gap.
    static func site() throws -> Folder {
        var files = Folder.small
        files["content/site.yml"] = "name: { en: Help, zh: 帮助 }\nlanguages: [en, zh]\n"
        files["content/tickets/weekly.csv"] = """
            week,issue,sku,carrier,channel,tickets
            2026-10-26,defective,TEE-01,,email,2
            2026-11-09,defective,TEE-01,,email,3

            """
        files["content/tickets/orders.csv"] = """
            week,sku,carrier,orders
            2026-10-26,TEE-01,post,50
            2026-11-09,TEE-01,post,60

            """
        return try Folder(files)
    }

    @Test("it sums up the last week of the statistics, or the week asked for, and warnings stay with check")
    func text() throws {
        let folder = try Self.site()
        let run = try Executable.run(["review"], in: folder)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.hasPrefix("Help: the week of 9 November 2026\n"))
        #expect(run.output.contains("Internal: small counts stand as they are. Do not publish."))
        let old = try Executable.run(["review", "--week", "2026-10-26", "--language", "zh"], in: folder)
        #expect(old.status == 0 && old.output.hasPrefix("帮助：2026年10月26日这一周\n"))
        let gap = try Executable.run(["review", "--week", "2026-11-02"], in: folder)
        #expect(gap.status == 0 && gap.output.contains("The statistics have no row of this week."))
    }

    @Test("as JSON it is one object, as HTML one page")
    func formats() throws {
        let folder = try Self.site()
        let json = try Executable.run(["review", "--format", "json"], in: folder)
        #expect(json.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(object?["week"] as? String == "2026-11-09")
        let html = try Executable.run(["review", "--format", "html", "--output", "review.html"], in: folder)
        #expect(html.status == 0 && html.output == "")
        let page = try folder.text("review.html")
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    }

    @Test("it is never written where it would be published")
    func internalOnly() throws {
        let folder = try Self.site()
        #expect(try Executable.run(["build", "--as-of", "2026-11-16"], in: folder).status == 0)
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "link").path, withDestinationPath: folder.url.appending(path: "public/policies").path)
        for path in ["public/review.html", "public/policies/review.html", "./public/../public/review.html", "link/review.html"] {
            let run = try Executable.run(["review", "--output", path], in: folder)
            #expect(run.status == 64 && run.errors.contains("lies in the published site; the review is internal"), "\(path)")
        }
        let content = try Executable.run(["review", "--output", "content/review.html"], in: folder)
        #expect(content.status == 64 && content.errors.contains("lies in the content folder, which is published"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "public/review.html").path))
    }

    @Test("a folder that is not there is not made for it: a failure of the machine")
    func missingFolder() throws {
        let folder = try Self.site()
        let run = try Executable.run(["review", "--output", "reviews/week.txt"], in: folder)
        #expect(run.status == 2 && run.errors.contains("reviews/week.txt"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "reviews").path))
    }

    @Test(
        "words that are off are told with what to write",
        arguments: [
            (["--week", "2026-11-10"], "--week 2026-11-10 is not a Monday; a week is named by its Monday, 2026-11-09"),
            (["--week", "2026-11-16"], "there are no figures for the week of 2026-11-16; the statistics go from 2026-10-26 to 2026-11-09"),
            (["--language", "fr"], "--language 'fr' is not a language of the site; write one of en, zh"),
            (["--content", ""], "--content is empty; name a folder"), (["--output", ""], "--output is empty; name a file"),
        ])
    func words(arguments: [String], message: String) throws {
        let run = try Executable.run(["review"] + arguments, in: try Self.site())
        #expect(run.status == 64 && run.output == "")
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test("without statistics there is nothing to review; with an error nothing is said")
    func nothing() throws {
        let empty = try Executable.run(["review"], in: try Folder(Folder.small))
        #expect(empty.status == 1)
        #expect(empty.errors == "There are no ticket statistics yet; 'signpost import tickets FILE' brings them.\n")
        let folder = try Self.site()
        try folder.write("week,issue,tickets\nsoon,defective,1\n", to: "content/tickets/weekly.csv")
        let broken = try Executable.run(["review"], in: folder)
        #expect(broken.status == 1 && broken.output == "")
        #expect(broken.errors.contains("'soon' is not a week"))
    }
}

@Suite("signpost review --search-log")
struct SearchLogTests {
    /// Three visitors ask for what the site has, what it has not, and one of them for what nobody else does.
    private static let log =
        (0..<3).flatMap { visitor in
            ["/search/?q=gift+card", "/zh/search/?q=%E7%A4%BC%E5%93%81%E5%8D%A1", "/search/?q=returns", "/search/?q=anna%40example.com"].map
            { target in
                "198.51.100.\(visitor) - - [1\(visitor)/Nov/2026:13:55:36 +0800] \"GET \(target) HTTP/1.1\" 200 2326 \"-\" \"Mozilla/5.0\"\n"
            }
        }.joined() + "198.51.100.9 - - [20/Nov/2026:13:55:36 +0800] \"GET /search/?q=john+doe HTTP/1.1\" 200 2326 \"-\" \"Mozilla/5.0\"\n"

    private static func site() throws -> Folder {
        let folder = try ReviewTests.site()
        try Data(log.utf8).write(to: folder.url.appending(path: "access.log"))
        return folder
    }

    @Test("it says what was searched and not found, and what to write, but nothing of who searched")
    func missed() throws {
        let folder = try Self.site()
        let run = try Executable.run(["review", "--search-log", "access.log"], in: folder)
        #expect(run.status == 0 && run.errors == "")
        #expect(run.output.contains("  gift card"))
        #expect(run.output.contains("    - [gift card, ...]"))
        #expect(run.output.contains("礼品卡"))
        #expect(run.output.contains("1 more search without an answer is not shown"))
        for absent in ["john", "anna", "198.51.100", "Mozilla"] { #expect(!run.output.contains(absent), "\(absent)") }
        let twice = try Executable.run(["review", "--search-log", "access.log"], in: folder)
        #expect(twice.output == run.output)
        let old = try Executable.run(["review", "--search-log", "access.log", "--week", "2026-11-09"], in: folder)
        #expect(old.status == 0 && old.output.contains("1 after the week"))
    }

    @Test("logs come packed, several, and from the standard input; the JSON has them")
    func inputs() throws {
        let folder = try Self.site()
        let json = try Executable.run(
            ["review", "--format", "json", "--search-log", "access.log", "--search-log", "-"], in: folder, input: Self.log)
        #expect(json.status == 0 && json.output.contains("\"query\":\"gift card\",\"language\":\"en\",\"times\":6"))
        let packed = try Executable.shell("gzip access.log && $SIGNPOST review --format json --search-log access.log.gz", in: folder)
        #expect(packed.status == 0 && packed.output.contains("\"query\":\"gift card\",\"language\":\"en\",\"times\":3"))
        let none = try Executable.run(["review", "--format", "json"], in: folder)
        #expect(none.output.contains("\"searches\":null"))
    }

    @Test("a file that is not there or no log ends it with what to give")
    func mistakes() throws {
        let folder = try Self.site()
        let missing = try Executable.run(["review", "--search-log", "acces.log"], in: folder)
        #expect(missing.status == 1 && missing.output == "")
        #expect(missing.errors.contains("acces.log: error: there is no such file; write the path of a web server's access log"))
        let other = try Executable.run(["review", "--search-log", "content/site.yml"], in: folder)
        #expect(other.status == 1 && other.errors.contains("content/site.yml:1: error: this is no access log that Signpost knows"))
        let twice = try Executable.run(["review", "--search-log", "-", "--search-log", "-"], in: folder)
        #expect(twice.status == 64 && twice.errors.contains("--search-log - stands twice; there is one standard input"))
    }
}
