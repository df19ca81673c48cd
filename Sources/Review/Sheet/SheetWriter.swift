import Model

/// Puts a review into the words of one language, in the order in which a team decides.
struct SheetWriter: Sendable {
    let review: WeeklyReview
    let words: Words
    /// Whether the drafts' texts are part of the sheet, or only their names.
    let showsDrafts: Bool

    init(_ review: WeeklyReview, language: Language?, showsDrafts: Bool) {
        self.review = review
        let fallback = review.languages.first ?? Language("en")
        words = Words(language: language ?? fallback, fallback: fallback)
        self.showsDrafts = showsDrafts
    }

    var sheet: Sheet {
        let site = words.text(review.site)
        return Sheet(
            language: words.isChinese ? words.language.tag : words.language.tag.hasPrefix("en") ? words.language.tag : "en",
            title: words("\(site): the week of \(words.date(review.week.monday))", "\(site)：\(words.date(review.week.monday))这一周"),
            remarks: [
                words(
                    "After-sales review, \(words.span(review.week)), as of \(words.shortDate(review.day)).",
                    "售后周报，\(words.span(review.week))，数据截至\(words.shortDate(review.week.sunday))。"),
                words(
                    "Internal: small counts stand as they are. Do not publish.", "内部资料：含小数目，请勿外传。"),
            ],
            sections: [
                decisions, week, notices, streaks, carriers, products, unclassified, searches, channels, staffing, policies, drafts,
            ].compactMap(\.self))
    }

    // MARK: Pieces that sections share

    /// `37 complaints from 625 orders in 7 weeks; usual: 6.7 (5.5 times, over 99% sure)`
    func figures(_ figures: PublishedNotice.Figures) -> String {
        let evidence = figures.evidence
        let basis =
            switch evidence.basis {
            case .orders:
                words("from \(words.count(Int(evidence.orders.rounded()), "order", "orders", "单"))", "\(words.number(evidence.orders))单中")
            case .complaints:
                words("among \(words.number(evidence.orders)) complaints of every kind", "各类投诉\(words.number(evidence.orders))条中")
            }
        let times = words.estimate(evidence.ratio)
        let sure = words.sureness(figures.probability)
        return words(
            "\(complaints(evidence.tickets)) \(basis) in \(evidence.weeks) weeks; usual: \(words.estimate(evidence.expected)) (\(times) times, \(sure) sure)",
            "\(evidence.weeks)周内\(basis)\(evidence.tickets)条，通常\(words.estimate(evidence.expected))条（\(times)倍，把握\(sure)）")
    }

    /// `last 4 weeks 14 (usual 3.1), the 4 before 6 (usual 2.9)`
    func change(_ change: NoticeNews.Change) -> String {
        let (now, before) = (change.now, change.before)
        return words(
            "last \(now.weeks) weeks \(now.tickets) (usual \(words.estimate(now.expected))), the \(before.weeks) before \(before.tickets) (usual \(words.estimate(before.expected)))",
            "近\(now.weeks)周\(now.tickets)条（通常\(words.estimate(now.expected))条），之前\(before.weeks)周\(before.tickets)条（通常\(words.estimate(before.expected))条）"
        )
    }

    func complaints(_ count: Int) -> String { words.count(count, "complaint", "complaints", "条投诉") }

    /// The line for overrides.yml or the command that answers a notice.
    func approval(_ id: String) -> String { "signpost notices approve \(shellWord(id))" }
}
