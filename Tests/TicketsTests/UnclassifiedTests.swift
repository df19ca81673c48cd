import Model
import Testing

@testable import Tickets

private func words(_ text: String) -> [String] {
    var words: [ArraySlice<UInt8>] = []
    TicketWords.append(Array(text.utf8), to: &words)
    return words.map { String(decoding: $0, as: UTF8.self) }
}

@Suite("Words of tickets that no rule classified")
struct UnclassifiedTests {
    @Test(
        "words are small letters that say something",
        arguments: [
            ("The zipper is stuck, the zipper jams!", ["zipper", "stuck", "jams"]),
            ("Hello, my name is Anna Smith, Berlin. zipper", ["name", "zipper"]),
            ("anna@example.com wrote; see www.x.com/order_77 or A12345, 2nd zipper", ["wrote", "zipper"]),
            ("it's don't zipper's", []), ("réglage très größer", ["réglage", "très", "größer"]),
            ("extraordinarily-incomprehensibilities hyphen-ated", ["extraordinarily", "hyphen", "ated"]),
            ("antidisestablishmentarianism", []), ("ＡＢ１２ zipper", ["zipper"]), ("", []),
        ])
    func english(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test(
        "of Chinese, runs of two to four characters between particles and punctuation",
        arguments: [
            ("拉链卡住了。", ["拉链卡住", "拉链卡", "链卡住", "拉链", "链卡", "卡住"]), ("我的拉链", ["拉链"]), ("退", []),
            ("充电仓3天就坏，拉链", ["充电仓", "充电", "电仓", "拉链"]), ("我叫王小明，拉链", ["拉链"]), ("寄到杭州市西湖区，拉链", ["拉链"]),
            ("zipper拉链", ["zipper", "拉链"]),
        ])
    func chinese(text: String, expected: [String]) { #expect(words(text) == expected) }

    @Test("a text cut in the middle of a character is no crash, and a ticket has at most 32 words")
    func bounds() {
        let long = String(repeating: "拉链卡住坏掉开线脱胶掉色起球缩水变形", count: 200)
        for cut in 0..<40 {
            var found: [ArraySlice<UInt8>] = []
            TicketWords.append(Array(long.utf8.prefix(cut)), to: &found)
            TicketWords.append([0xFF, 0xE4] + Array(long.utf8.dropFirst(cut)), to: &found)
            #expect(found.count <= 32)
        }
    }

    @Test("a record keeps its word", arguments: ["ab", "zipper", "拉链卡住", "twentyletterswordabcd"])
    func record(text: String) {
        let bytes = Array(text.utf8.prefix(20))
        #expect(WordRecord(bytes[...], ticket: 7, week: 9).text == String(decoding: bytes, as: UTF8.self))
    }

    private static let heading = "id,opened_at,issue,text\n"

    private static func rows(_ ids: Range<Int>, _ day: String, _ text: String, issue: String = "") -> String {
        ids.map { "\($0),\(day),\(issue),\"\(text)\"\n" }.joined()
    }

    @Test("a word is kept with its week where at least five tickets say it, whoever repeats a row")
    func floor() async throws {
        let shop = try Workshop()
        let four = Self.rows(20..<24, "2026-09-09", "my buckle broke")
        _ = try await shop.importTickets(
            Self.heading + Self.rows(1..<6, "2026-09-08", "the zipper jams")
                + Self.rows(6..<8, "2026-09-08", "zipper, other order", issue: "other")
                + four + four + Self.rows(30..<40, "2026-09-08", "too small zipper")
                + Self.rows(40..<50, "2026-09-08", "zipper", issue: "x"))
        #expect(
            try unclassifiedWords(content: shop.content) == [
                UnclassifiedWord(week: try monday("2026-09-07"), text: "zipper", tickets: 7),
                UnclassifiedWord(week: try monday("2026-09-07"), text: "jams", tickets: 5),
            ])
        // Nothing of it lies in the content folder.
        #expect(!shop.exists("content/tickets/unclassified.csv") && shop.exists(".signpost/content/unclassified.csv"))
        #expect(!(try shop.text(".signpost/content/unclassified.csv")).contains("buckle"))
    }

    @Test("parts of a longer phrase that say the same are left out")
    func parts() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets(
            Self.heading + Self.rows(1..<7, "2026-09-08", "我的拉链卡住了") + Self.rows(7..<17, "2026-09-08", "拉链。掉色"))
        let found = try unclassifiedWords(content: shop.content).map { "\($0.text) \($0.tickets)" }
        #expect(found == ["拉链 16", "掉色 10", "拉链卡住 6"])
    }

    @Test("the same export again changes nothing, a fuller one replaces a week, a smaller one does not; other weeks stay")
    func again() async throws {
        let shop = try Workshop()
        let content = shop.content
        let first = Self.rows(1..<7, "2026-09-01", "zipper jams")
        let half = Self.rows(10..<15, "2026-09-08", "seam opens")
        let whole = half + Self.rows(15..<18, "2026-09-09", "seam opens")
        _ = try await shop.importTickets(Self.heading + first + half)
        let before = try unclassifiedWords(content: content)
        #expect(
            before.map { "\($0.week) \($0.text) \($0.tickets)" } == [
                "2026-08-31 jams 6", "2026-08-31 zipper 6", "2026-09-07 opens 5", "2026-09-07 seam 5",
            ])
        _ = try await shop.importTickets(Self.heading + first + half)
        #expect(try unclassifiedWords(content: content) == before)
        _ = try await shop.importTickets(Self.heading + whole)
        let after = try unclassifiedWords(content: content)
        #expect(after.map(\.tickets) == [6, 6, 8, 8])
        _ = try await shop.importTickets(Self.heading + half)
        #expect(try unclassifiedWords(content: content) == after)
        // Coded meanwhile: the words are no longer unclassified.
        _ = try await shop.importTickets(Self.heading + Self.rows(10..<18, "2026-09-08", "seam opens", issue: "poor_quality"))
        #expect(try unclassifiedWords(content: content).map(\.text) == ["jams", "zipper"])
    }

    @Test("words of weeks half a year before the last one are forgotten, and of a week the 200 most frequent stay")
    func bounded() async throws {
        let shop = try Workshop()
        let letters = Array("abcdefghijklmnop")
        let many = (0..<250).map { "qu\(letters[$0 / 16])\(letters[$0 % 16])zz" }
        var file = Self.heading + Self.rows(1..<7, "2026-01-06", "zipper jams")
        for (number, word) in many.enumerated() {
            file += Self.rows((100 + 10 * number)..<(105 + 10 * number), "2026-09-08", word)
        }
        _ = try await shop.importTickets(file)
        let found = try unclassifiedWords(content: shop.content)
        // All in five tickets: the alphabet decides.
        #expect(found.map(\.text) == Array(many.sorted().prefix(200)))
        #expect(Set(found.map(\.week.description)) == ["2026-09-07"])
    }

    @Test("a site with a higher privacy floor keeps fewer words; without an import there are none")
    func higherFloor() async throws {
        let shop = try Workshop()
        #expect(try unclassifiedWords(content: shop.content) == [])
        let file = Self.heading + Self.rows(1..<8, "2026-09-08", "zipper") + Self.rows(10..<17, "2026-09-08", "zipper jams")
        let target = ImportTarget(content: shop.content, issues: fewWords, zone: .utc, privacyFloor: 10)
        _ = try await importTickets(inputs([file]), into: target)
        #expect(try unclassifiedWords(content: shop.content).map(\.text) == ["zipper"])
    }

    private func monday(_ text: String) throws -> Week { try #require(Day(iso: text).flatMap { Week(monday: $0) }) }
}
