import Model
import Testing

@testable import Review

@Suite("The review as text and as a page")
struct SheetTests {
    /// A register with one of most things.
    private static var review: WeeklyReview {
        var content = Shop.content()
        content.statistics.service = [
            ServiceCount(
                week: Shop.week, channel: "chat", tickets: 50, medianFirstResponse: 2.5, p90FirstResponse: 95, withinPromise: 45)
        ]
        var retired = PublishedNotice(Shop.notice("poor_quality", from: "2026-08-03", to: "2026-11-16"))
        retired.improvement = 0
        content.improvements = [
            Improvement(
                day: Shop.day("2026-11-02"), name: "seams", issue: nil, product: nil, carrier: nil,
                texts: Translations([Shop.en: Article(file: "f", source: "s", language: Shop.en, title: "New seams")]))
        ]
        return Shop.review(content, register: NoticeRegister(notices: [PublishedNotice(Shop.notice(from: "2026-11-16")), retired]))
    }

    @Test("the text in English")
    func english() throws {
        try expectSnapshot(Self.review.text(), "english.txt")
    }

    @Test("the text in Chinese, aligned by what a terminal shows")
    func chinese() throws {
        try expectSnapshot(Self.review.text(in: Shop.zh), "chinese.txt")
    }

    @Test("a quiet week says so in words and has no empty table")
    func quiet() throws {
        var content = Shop.content(WeeklyStatistics())
        content.statistics.tickets = [TicketCount(week: Shop.week, issue: "other", sku: nil, carrier: nil, channel: nil, tickets: 1)]
        try expectSnapshot(Shop.review(content).text(), "quiet.txt")
    }

    @Test("a language without words of its own takes English ones and its own names")
    func otherLanguage() {
        var content = Shop.content()
        let german = Language("de")
        content.settings.languages = [german]
        content.settings.name = LocalizedText([german: "Efeu-Hilfe"])
        #expect(Shop.review(content).text().hasPrefix("Efeu-Hilfe: the week of 9 November 2026"))
        #expect(Shop.review(content).html().contains("<html lang=\"en\">"))
    }

    @Test("what comes from elsewhere is escaped in a page and harmless in a terminal")
    func hostile() {
        let sku = "<script>alert(1)</script>\u{1B}[2J\u{202E}\"'&"
        let notice = PublishedNotice(Shop.notice("<b>code</b>", scope: .product(SKU(sku)), from: "2026-11-16"))
        let review = Shop.review(
            register: NoticeRegister(notices: [notice]), unclassified: [.init(word: "<i>\u{7}", tickets: 1)])
        let html = review.html()
        #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("<i>"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        for text in [html, review.text(withDrafts: true)] {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        }
    }

    @Test("the page is one file: no script, no address of another host")
    func selfContained() {
        let html = Self.review.html()
        for word in ["<script", "http:", "https:", "url(", "@import", " src=", " href="] { #expect(!html.contains(word), "\(word)") }
        #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
        #expect(html.contains("Do not publish."))
    }

    @Test(
        "lines break where the language breaks them",
        arguments: [
            ("aaa bbb ccc", 8, ["aaa bbb", "ccc"]),
            // A full stop never begins a line: the character before it goes along.
            ("一二三四。五", 8, ["一二三", "四。五"]),
            // Nor does an opening bracket end one.
            ("一二三（四）", 8, ["一二三", "（四）"]),
        ])
    func wrapping(text: String, width: Int, expected: [String]) {
        #expect(Sheet.wrapped(text, first: "", next: "", width: width) == expected)
    }

    @Test("Chinese characters take two places, marks none", arguments: [("ab", 2), ("提示", 4), ("e\u{301}", 1), ("（A）", 5), ("–", 1)])
    func width(text: String, expected: Int) {
        #expect(displayWidth(text) == expected)
    }
}
