import Foundation
import Model
import Search
import TestFolders
import Testing

@testable import Searches

@Suite("Logs of web servers") struct LogTests {
    static let english = Language("en")
    static let chinese = Language("zh")
    static let words = SearchableWords([], languages: [english, chinese])

    static func read(
        _ lines: String, url: String? = nil, searchLog: String? = "/search-log", upTo: String? = nil, offset: Int64 = 0
    ) throws -> (log: SearchLog?, diagnostics: [Diagnostic]) {
        try readSearchLogs(
            [.bytes(Array(lines.utf8), name: "access.log")],
            of: SearchedSite(languages: [english, chinese], url: url, searchLog: searchLog),
            words: words, upTo: upTo.flatMap { Day(iso: $0) }, day: { Day(number: Int(($0 + offset) / 86_400)) })
    }

    /// A line of the Combined Log Format.
    static func line(
        _ target: String, address: String = "203.0.113.7", status: Int = 200, agent: String = "Mozilla/5.0", day: Int = 10,
        method: String = "GET"
    ) -> String {
        "\(address) - - [\(day)/Nov/2026:13:55:36 +0800] \"\(method) \(target) HTTP/1.1\" \(status) 2326 \"https://help.example.com/\" \"\(agent)\"\n"
    }

    static func queries(_ lines: String, url: String? = nil) throws -> [String] {
        let (log, diagnostics) = try read(lines, url: url)
        #expect(diagnostics.isEmpty)
        return try #require(log).queries.map { "\($0.language.tag) \($0.spelling) \($0.pages)+\($0.reports)" }
    }

    @Test(
        "a search is read from every format",
        arguments: [
            #"203.0.113.7 - - [10/Nov/2026:13:55:36 +0800] "GET /search/?q=late HTTP/1.1" 200 23"#,
            #"203.0.113.7 - - [10/Nov/2026:13:55:36 +0800] "GET /search/?q=late HTTP/1.1" 200 23 "-" "Mozilla/5.0""#,
            #"2001:db8::7 - anna [10/Nov/2026:13:55:36 +0800] "GET /search/?q=late HTTP/2.0" 304 0 "https://a/?q=\"x\"" "Mozilla \"5\"" "-""#,
            #"help.example.com:443 203.0.113.7 - - [10/Nov/2026:13:55:36 +0800] "GET /search/?q=late HTTP/1.1" 200 23 "-" "Mozilla/5.0""#,
            #"203.0.113.7 - a[1] [2026-11-10T13:55:36+08:00] "GET https://help.example.com/search/?q=late HTTP/1.1" 200 23 "-" "M""#,
            #"{"level":"info","ts":1794290136.52,"logger":"http.log.access","request":{"remote_ip":"203.0.113.7","method":"GET","uri":"/search/?q=late","headers":{"User-Agent":["M","x"],"X":[]}},"duration":0.1,"status":200}"#,
            #"{"time_iso8601":"2026-11-10T13:55:36+08:00","remote_addr":"203.0.113.7","request":"GET /search/?q=late HTTP/1.1","status":"200","http_user_agent":"M"}"#,
            #"{"time":"10/Nov/2026:13:55:36 +0800","method":"GET","path":"/search/","query_string":"q=late","status":200}"#,
            #"{"time":0.003,"timestamp":1794290136520,"method":"GET","url":"/search/?a=\u0062&q=l\u0061te","status":200,"ok":true,"none":null}"#,
            #"  {"ts":1.794290136e+09,"uri":"/search/index.html?q=late"}  "#.trimmingCharacters(in: .whitespaces),
        ])
    func formats(_ line: String) throws {
        let (log, diagnostics) = try Self.read(line + "\r\n")
        #expect(diagnostics.isEmpty)
        let query = try #require(log?.queries.first)
        #expect(query.spelling == "late" && query.pages == 1 && query.language == Self.english && query.visitors == 1)
        #expect(query.first == Day(iso: "2026-11-10") && log?.lines == 1)
    }

    @Test(
        "words are decoded however they were sent",
        arguments: [
            ("/search/?q=%E9%80%80%E6%AC%BE", "退款"), ("/search/?q=gift+card", "gift card"), ("/search/?q=gift%20card&x=1", "gift card"),
            ("/search/?x=1&q=late", "late"), (#"/search/?q=\xE9\x80\x80\xE6\xAC\xBE"#, "退款"), ("/search/?q=退款", "退款"),
            ("/search/?q=%u9000%u6b3e", "退款"),
            ("/search/?q=%25E9%2580%2580%25E6%25AC%25BE", "退款"), ("/search/?q=50%25+off", "50% off"), ("/search/?q=100%", nil),
            ("/search/?q=a%00b%0Ac", "a b c"),
            ("/search/?q=%E2%80%AEabc", "abc"), ("/search/?q=a%2Bb", "a+b"), ("/search?q=late", "late"), ("/help/search/?q=late", "late"),
            ("/search/?q=", nil),
            ("/search/?q=late&kind=faq", nil), ("/search/", nil), ("/search/search.js?q=late", nil), ("/researching/?q=late", nil),
            ("/?q=late", nil),
            ("/search/?query=late", nil), ("/search/?q=" + String(repeating: "a", count: 300), String(repeating: "a", count: 200)),
        ])
    func decoding(_ target: String, _ query: String?) throws {
        #expect(try Self.read(Self.line(target)).log?.queries.map(\.spelling) == (query.map { [$0] } ?? []))
    }

    @Test("the language is that of the page, below any address")
    func languages() throws {
        let lines = ["/search/?q=a", "/zh/search/?q=a", "/help/ZH/search/?q=a", "/help/fr/search/?q=a"].map { Self.line($0) }.joined()
        #expect(try Self.queries(lines) == ["en a 2+0", "zh a 2+0"])
    }

    @Test("what is none of a reader's searches is not counted: programs, posts, pages that are not there, redirects")
    func others() throws {
        let lines =
            Self.line("/search/?q=a", agent: "Mozilla/5.0 (compatible; Googlebot/2.1)") + Self.line("/search/?q=a", agent: "curl/8.1")
            + Self.line("/search/?q=a", status: 404) + Self.line("/search/?q=a", status: 301) + Self.line("/search/?q=a", method: "POST")
            + Self.line("/search/?q=a", method: "HEAD") + Self.line("/assets/site.css") + "\n\n"
        let (log, diagnostics) = try Self.read(lines)
        #expect(diagnostics.isEmpty && log?.queries == [] && log?.byRobots == 2 && log?.lines == 7)
    }

    @Test("reports of pages are read by the address of site.yml, from the address, from what was posted, or from fields of their own")
    func reports() throws {
        let lines =
            Self.line("/search-log?q=gift+card&language=zh", status: 405, method: "POST")
            + Self.line("/search-log/?q=gift%20card&language=en", status: 204, method: "POST")
            + #"{"ts":1794290136,"uri":"/search-log","method":"POST","request_body":"q=gift+card&language=zh","status":404}"# + "\n"
            + #"{"time":"2026-11-10T05:55:36Z","q":"Gift Card","language":"zh"}"# + "\n"
        #expect(try Self.queries(lines) == ["en gift card 0+1", "zh gift card 0+3"])
        #expect(try Self.read(Self.line("/search-log?q=x"), searchLog: "https://log.example.com/search-log").log?.queries.count == 1)
        #expect(try Self.read(Self.line("/search-log?q=x"), searchLog: nil).log?.queries.count == 0)
    }

    @Test("a page that was opened and reported the same is one search")
    func once() throws {
        let lines =
            Self.line("/search/?q=gift") + Self.line("/search-log?q=gift&language=en", method: "POST") + Self.line("/search/?q=GIFT")
        let query = try #require(try Self.read(lines).log?.queries.first)
        #expect(query.times == 2 && query.reports == 1)
    }

    @Test("where searches are at the site's own address, those at others are another site's")
    func otherSites() throws {
        let lines = Self.line("/search/?q=dress") + Self.line("/help/search/?q=late") + Self.line("/help/zh/search/?q=late")
        #expect(try Self.queries(lines, url: "https://shop.example.com/help/") == ["en late 1+0", "zh late 1+0"])
        // A proxy that takes the path off leaves none at the address: then all are the site's.
        #expect(try Self.queries(Self.line("/search/?q=dress"), url: "https://shop.example.com/help/") == ["en dress 1+0"])
        let hosts = ["a.example.com", "help.example.com"].map { "\($0):443 " + Self.line("/search/?q=\($0.prefix(1))") }.joined()
        #expect(try Self.queries(hosts, url: "https://help.example.com/") == ["en h 1+0"])
    }

    @Test("spellings are counted together, shown as most people type; days and visitors are counted")
    func grouping() throws {
        let lines =
            Self.line("/search/?q=Gift+Card", address: "198.51.100.1", day: 12)
            + Self.line("/search/?q=gift+card", address: "198.51.100.2", day: 9)
            + Self.line("/search/?q=gift++card%3F", address: "198.51.100.2", day: 14)
            + Self.line("/search/?q=gift+card", address: "198.51.100.2", day: 11)
            + Self.line("/search/?q=gift+card", address: "198.51.100.2", day: 10)
        let query = try #require(try Self.read(lines).log?.queries.first)
        #expect(query.spelling == "gift card" && query.times == 5 && query.visitors == 2)
        #expect(query.first == Day(iso: "2026-11-09") && query.last == Day(iso: "2026-11-14"))
    }

    @Test("behind a proxy everybody has one address, which tells nothing", arguments: ["203.0.113.7", "10.0.0.1", "127.0.0.1", "::1", "-"])
    func proxies(_ address: String) throws {
        let lines = (0..<4).map { _ in Self.line("/search/?q=gift", address: address) }.joined()
        #expect(try Self.read(lines).log?.queries.first?.visitors == 3)
    }

    @Test("what could tell who asked is gone before anything is kept")
    func redaction() throws {
        let lines =
            Self.line("/search/?q=order+20261118-0042") + Self.line("/search/?q=anna%40example.com") + Self.line("/search/?q=138+0013+8000")
            + Self.line("/search/?q=1")
        let (log, _) = try Self.read(lines)
        #expect(log?.queries.map(\.spelling) == ["order …"] && log?.withheld == 3)
    }

    @Test("the day is the site's; later days wait for later reviews")
    func days() throws {
        let lines = Self.line("/search/?q=a", day: 10) + Self.line("/search/?q=a", day: 16)
        let (log, _) = try Self.read(lines, upTo: "2026-11-15")
        #expect(log?.queries.first?.times == 1 && log?.later == 1)
        // 05:55 UTC is the day before, ten hours further west.
        #expect(try Self.read(lines, offset: -36_000).log?.first == Day(iso: "2026-11-09"))
    }

    @Test("lines of no known format are told, once a file, with the first of them")
    func unreadable() throws {
        let lines =
            Self.line("/search/?q=a") + "garbage\n" + Self.line("/a") + "{\"uri\":\"/search/?q=b\"\n" + Self.line("/search/?q=%FF%FE")
        let (log, diagnostics) = try Self.read(lines)
        #expect(log?.queries.count == 1 && log?.unreadable == 3)
        #expect(
            diagnostics.map(\.text) == [
                "access.log:2: warning: 3 lines of 5 are in no known format and not counted, here the first; look whether the log was cut or mixed with another"
            ])
    }

    @Test("a file that is no log at all is an error")
    func noLog() throws {
        let (log, diagnostics) = try Self.read("week,issue\n2026-11-09,defective\n")
        #expect(log == nil)
        #expect(
            diagnostics.map(\.text) == [
                "access.log:1: error: this is no access log that Signpost knows; give the log of nginx or Apache (combined), of Caddy, or one JSON object a line"
            ])
        #expect(try Self.read("").log?.lines == 0)
    }

    @Test("files that are not there, folders and damaged archives are errors; packed logs are unpacked")
    func files() throws {
        let folder = try Folder(["logs/a.log": Self.line("/search/?q=late")])
        func read(_ path: String) throws -> (log: SearchLog?, diagnostics: [Diagnostic]) {
            try readSearchLogs(
                [.path(path)], of: SearchedSite(languages: [Self.english]), words: Self.words, day: { Day(number: Int($0 / 86_400)) })
        }
        let root = folder.url.path
        #expect(try read("\(root)/logs/a.log").log?.searches == 1)
        #expect(
            try read("\(root)/b.log").diagnostics.map(\.text) == [
                "\(root)/b.log: error: there is no such file; write the path of a web server's access log, or - for the standard input"
            ])
        #expect(
            try read("\(root)/logs").diagnostics.map(\.text) == [
                "\(root)/logs: error: this is a folder; write the paths of the logs in it"
            ])
        let packed: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0]
        let (log, diagnostics) = try readSearchLogs(
            [.bytes(packed, name: "a.gz")], of: SearchedSite(languages: [Self.english]), words: Self.words, day: { _ in Day(number: 0) })
        #expect(log == nil)
        #expect(
            diagnostics.map(\.text) == [
                "a.gz: error: the compressed data is damaged or cut off; copy or compress the file again"
            ])
    }

    @Test("pieces of a log and its order change nothing but what comes first")
    func pieces() throws {
        // More than a piece of a file that is read at once.
        let many = (0..<9_000).map { Self.line("/search/?q=word\($0 % 40)x", address: "198.51.100.\($0 % 200)", day: 1 + $0 % 28) }
        #expect(many.joined().utf8.count > 1 << 20)
        let whole = try #require(try Self.read(many.joined()).log)
        #expect(whole.queries.count == 40 && whole.searches == 9_000 && whole.lines == 9_000)
        #expect(try Self.read(many.reversed().joined()).log == whole)
    }

    @Test("a log of nothing but different nonsense stays within bounds, and what many ask for is kept")
    func bounded() {
        var tally = SearchTally(capacity: 100)
        for number in 0..<1_000 {
            for text in ["gift", "x\(number)"] {
                let search = LoggedSearch(kind: .page, language: 0, query: text, isAtHome: true)
                tally.add(search, folded: text, day: Day(number: 0), visitor: 1)
            }
        }
        let queries = tally.queries(languages: [Self.english])
        #expect(queries.count <= 100)
        #expect(queries.first { $0.folded == "gift" }?.times == 1_000)
        #expect(queries.reduce(0) { $0 + $1.times } + tally.forgotten == 2_000)
    }
}
