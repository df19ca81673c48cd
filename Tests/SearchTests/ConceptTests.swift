import Model
import Testing

@testable import Search

@Suite("What can be said in several ways")
struct ConceptTests {
    private static let en = Language("en")
    private static let zh = Language("zh")
    private static let groups = [
        SynonymGroup(["refund", "money back", "退款", "退钱"]), SynonymGroup(["tracking", "tracking number", "单号"]),
        SynonymGroup(["pre-order", "presale", "优惠券", "消费券"]),
    ]

    /// The concepts in a text, by their number and in its order.
    private func found(
        _ text: String, _ groups: [SynonymGroup] = groups, language: Language = en, languages: [Language] = [en]
    ) -> [Int] {
        var tokenizer = Tokenizer(simplifier: Simplifier(Array("錢钱優优".utf8)))
        let concepts = Concepts(groups, language: language, languages: languages, tokenizer: &tokenizer)
        tokenizer.cut(Array(text.utf8).span)
        var found: [Int] = []
        concepts.forEach(in: tokenizer.numbers) { term, _ in
            found.append(Int(tokenizer.terms.text(Int(term)).dropFirst()) ?? -1)
        }
        return found
    }

    @Test(
        "forms are found as sequences of terms",
        arguments: [
            ("Refunds take a week", [0]), ("I want my money back now", [0]), ("give the money to my back", [0]), ("back money", []),
            ("the money", []), ("tracking number", [1]), ("Refunded? Your tracking", [0, 1]), ("a pre-order", [2]), ("pre order", [2]),
            ("我要退钱吗", [0]), ("退錢", [0]), ("退 款", []), ("優惠券怎么用", [2]), ("优惠了券", []), ("消费券退款", [2, 0]), ("nothing", []),
        ])
    func forms(text: String, concepts: [Int]) {
        #expect(found(text) == concepts)
    }

    @Test(
        "of a group for all languages the search keeps two forms in the writing of the site's other language, all where the site has none")
    func languages() {
        let both = [Self.en, Self.zh]
        let group = [SynonymGroup(["refund", "money back", "reimburse", "退款", "退钱", "返钱"])]
        let all = "refund money back reimburse 退款 退钱 返钱"
        #expect(found(all, group, language: Self.en, languages: both) == [0, 0, 0, 0, 0])
        #expect(found("返钱", group, language: Self.en, languages: both).isEmpty)
        #expect(found("reimburse", group, language: Self.zh, languages: both).isEmpty)
        #expect(found(all, group, language: Self.zh, languages: [Self.zh]).count == 6)
    }

    @Test("a group of one language is for its search alone, in whatever words")
    func ownLanguage() {
        let groups = [SynonymGroup(["VIP", "会员"], language: Self.zh)]
        #expect(found("vip", groups, language: Self.zh, languages: [Self.en, Self.zh]) == [0])
        #expect(found("vip", groups, language: Self.en, languages: [Self.en, Self.zh]).isEmpty)
    }

    @Test("groups that share a form are one, those that they join included")
    func joined() {
        let groups = [
            SynonymGroup(["refund", "money back"]), SynonymGroup(["parcel", "package"]), SynonymGroup(["reimburse", "cash back"]),
            SynonymGroup(["Refunds", "reimbursed", "payback"]),
        ]
        #expect(found("payback, cash back, money back, package", groups) == [0, 0, 0, 1])
        var tokenizer = Tokenizer()
        let concepts = Concepts(groups, language: Self.en, languages: [Self.en], tokenizer: &tokenizer)
        #expect(concepts.groups == [["refund", "money back", "reimburse", "cash back", "payback"], ["parcel", "package"]])
    }

    @Test("forms that hold another one, say nothing or stand alone are left out")
    func needless() {
        var tokenizer = Tokenizer()
        let groups = [SynonymGroup(["tracking", "tracking number", "where is it", "waybill"]), SynonymGroup(["alone", "the"])]
        #expect(Concepts(groups, language: Self.en, languages: [Self.en], tokenizer: &tokenizer).groups == [["tracking", "waybill"]])
    }

    @Test("a saying that has one term without its stop words is for queries, and not found in texts")
    func sayings() {
        let groups = [SynonymGroup(["tracking", "where is my order", "order status"]), SynonymGroup(["order", "purchase"])]
        #expect(found("where is my order", groups) == [1])
        var tokenizer = Tokenizer()
        let concepts = Concepts(groups, language: Self.en, languages: [Self.en], tokenizer: &tokenizer)
        #expect(concepts.groups == [["tracking", "where is my order", "order status"], ["order", "purchase"]])
    }

    @Test("a concept is posted where a form stands, with the weight of its field")
    func postings() {
        let entries = [
            TinyShop.page("a/", .faq, "Money back", body: ["": "Soon.", "More": "Any refund."]), TinyShop.page("b/", .faq, "Other"),
        ]
        let index = LanguageIndex(entries, language: Self.en, languages: [Self.en], synonyms: Self.groups)
        let lists = PostingLists([IndexedSlice(index.entries[...], tokenizer: index.tokenizer, concepts: index.concepts)])
        let terms = lists.order.map { lists.terms.text($0) }
        #expect(terms == ["=0", "any", "back", "money", "mor", "other", "refund", "soon"])
        let concept = Array(lists[lists.order[0]])
        #expect(concept.map { [$0.page, $0.section] } == [[0, 0], [0, 1]])
        #expect(concept[0].level == lists[lists.order[2]].first?.level)
        #expect(concept[1].level == lists[lists.order[6]].first?.level)
    }

    @Test("what people say about a complaint leads to the pages that help with it, below those that say it themselves")
    func complaints() {
        var helping = TinyShop.page("a/", .faq, "Other")
        helping.issues = [
            Issue(
                code: "lost_parcel", group: .logistics, level: 1, name: LocalizedText("lost"),
                words: [Self.en: ["never * refund", "no refund", "money back", "tracking * gone"], Self.zh: ["退钱"]])
        ]
        let entries = [helping, TinyShop.page("b/", .faq, "Refund")]
        let index = LanguageIndex(entries, language: Self.en, languages: [Self.en], synonyms: Self.groups)
        let lists = PostingLists([IndexedSlice(index.entries[...], tokenizer: index.tokenizer, concepts: index.concepts)])
        let found = lists.order.filter { lists.terms.text($0).hasPrefix("=") }
        // Tracking is in one phrase only.
        #expect(found.map { lists.terms.text($0) } == ["=0"])
        #expect(lists[found[0]].map(\.page) == [0, 1])
        #expect(lists[found[0]].first.map(\.level) ?? 99 < lists[found[0]].last?.level ?? 0)
        #expect(!lists.order.contains { ["never", "gone"].contains(lists.terms.text($0)) })
    }
}
