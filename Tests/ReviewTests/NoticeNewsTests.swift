import Model
import Testing

@testable import Review

@Suite("News of the notices")
struct NoticeNewsTests {
    private static func published(_ notice: Notice, course: [Int] = []) -> PublishedNotice {
        var published = PublishedNotice(notice)
        published.course = Shop.course(course)
        return published
    }

    @Test("new is what goes up on the Monday after the week, over what comes down on it")
    func newAndRetired() {
        let register = NoticeRegister(notices: [
            Self.published(Shop.notice(from: "2026-11-16")), Self.published(Shop.notice("defective", from: "2026-11-09")),
            Self.published(Shop.notice("poor_quality", from: "2026-08-03", to: "2026-11-16")),
            Self.published(Shop.notice("wrong_item", from: "2026-08-03", to: "2026-11-09")),
        ])
        let news = Shop.review(register: register).notices
        #expect(news.new.map(\.id) == ["A-runs_small-2026-11-16"])
        #expect(news.steady.map(\.id) == ["A-defective-2026-11-09"])
        #expect(news.retired.map(\.id) == ["A-poor_quality-2026-08-03"])
    }

    @Test(
        "worse and better compare the last four weeks with the four before",
        arguments: [
            // 16.5 / 4.5 = 3.67, ln 1.30; deviation sqrt(1/16.5 + 1/4.5) = .532; 2.44 > 1.28
            ([1, 1, 1, 1, 4, 4, 4, 4], "worse"),
            ([4, 4, 4, 4, 1, 1, 1, 1], "better"),
            // 10.5 / 8.5 = 1.24, ln .211; sqrt(1/10.5 + 1/8.5) = .461; .46 < 1.28
            ([2, 2, 2, 2, 2, 2, 3, 3], "steady"),
            // seven in all say nothing
            ([0, 0, 0, 0, 1, 2, 2, 2], "steady"),
            // seven weeks are not twice four
            ([0, 0, 0, 9, 9, 9, 9], "steady"),
        ])
    func change(course: [Int], expected: String) {
        let register = NoticeRegister(notices: [Self.published(Shop.notice(from: "2026-10-05"), course: course)])
        let news = Shop.review(register: register).notices
        #expect(news.worse.count == (expected == "worse" ? 1 : 0))
        #expect(news.better.count == (expected == "better" ? 1 : 0))
        #expect(news.steady.count == (expected == "steady" ? 1 : 0))
    }

    @Test("a notice of three weeks is not worse: the weeks before it had no trouble")
    func young() {
        let course = [0, 0, 0, 0, 8, 8, 8, 8]
        let register = NoticeRegister(notices: [Self.published(Shop.notice(from: "2026-10-26"), course: course)])
        #expect(Shop.review(register: register).notices.steady.count == 1)
        let settled = NoticeRegister(notices: [Self.published(Shop.notice(from: "2026-10-19"), course: course)])
        #expect(Shop.review(register: settled).notices.worse.count == 1)
    }

    @Test("kept, waiting and muted ones ask for a decision, with the words to write")
    func decisions() {
        let kept = Shop.notice(from: "2026-09-07")
        var register = NoticeRegister(notices: [Self.published(kept, course: [9, 9, 9, 9, 1, 1, 1, 1])])
        register.kept = [kept]
        register.waiting = [Shop.notice("defective", from: "2026-11-16")]
        register.muted = [Shop.notice("wrong_item", from: "2026-10-05"), Shop.notice("poor_quality", from: "2026-10-05")]
        var content = Shop.content()
        content.overrides = [
            NoticeOverride(
                notice: "A-wrong_item-2026-10-05", action: .mute, reason: "One bad batch.", until: Shop.day("2026-11-30")),
            // More than 14 days away.
            NoticeOverride(notice: "A-poor_quality-2026-10-05", action: .mute, reason: "r", until: Shop.day("2026-12-01")),
        ]
        let review = Shop.review(content, register: register)
        #expect(review.notices.kept.map(\.id) == ["A-runs_small-2026-09-07"] && review.notices.better.isEmpty)
        #expect(review.notices.mutesEnding.map(\.entry.id) == ["A-wrong_item-2026-10-05"])
        #expect(review.decisions.map(\.kind) == ["approve", "say_whether_fixed", "extend_mute"])
        let text = review.text()
        #expect(text.contains("signpost notices approve A-defective-2026-11-16"))
        #expect(text.contains("- { fixed: A-runs_small-2026-09-07, on: 2026-11-16 }"))
        #expect(text.contains("Muted until 30 November 2026. Reason: One bad batch."))
        #expect(text.contains("Last 4 weeks 4 (usual 4.0), the 4 before 36 (usual 4.0)"))
    }

    @Test("a written notice is new in the week it starts in, and ends within 14 days")
    func written() {
        let texts = Translations([Shop.en: Article(file: "f", source: "s", language: Shop.en, title: "We move house")])
        var content = Shop.content()
        content.writtenNotices = [
            WrittenNotice(name: "move", scopes: [.site], start: Shop.day("2026-11-12"), end: Shop.day("2026-11-30"), texts: texts)
        ]
        var notice = PublishedNotice(id: "move", scopes: [.site], issue: nil, from: Shop.day("2026-11-12"), to: nil, level: 2)
        notice.texts = texts
        let review = Shop.review(content, register: NoticeRegister(notices: [notice]))
        #expect(review.notices.new.map(\.id) == ["move"])
        #expect(review.notices.ending.map(\.id) == ["move"])
        // Its writers know it; nothing is to be looked into, and nothing to draft.
        #expect(review.decisions.isEmpty && review.drafts.isEmpty)
        #expect(review.text().contains("We move house\n    Ends on 30 November."))
    }
}
