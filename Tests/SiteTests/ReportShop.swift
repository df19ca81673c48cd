import Model

/// The sample shop with twenty weeks of even figures, from 29 June to 15 November 2026, so that sums can be done in the head.
///
/// Every week: 100 orders of DR-1001 with swiftpost and 300 with dashun. "Runs small" 8 times a week up to 20 September, then 2;
/// lost parcels 2 a week with swiftpost, 1 with dashun; a code that nobody explained once a week.
enum ReportShop {
    static let dress = SKU("DR-1001")
    static let last = SampleShop.week
    static let first = last.advanced(by: -19)
    static let fixed = SampleShop.day("2026-09-21")

    static func content() -> Content {
        var content = SampleShop.content()
        content.statistics = WeeklyStatistics(tickets: tickets(), orders: orders(), service: service(), hours: hours())
        content.carriers = [Carrier(id: "swiftpost", name: LocalizedText([SampleShop.en: "SwiftPost", SampleShop.zh: "迅邮"]))]
        content.improvements = [
            Improvement(
                day: fixed, name: "dress-cut", issue: "runs_small", product: dress, carrier: nil,
                texts: SampleShop.texts(
                    "improvements/2026-09-21-dress-cut", "The dress is cut anew", "裙子重新打版", links: ["../size-charts/dresses/page.md"]
                ) { $0.description = "It was too small." }),
            Improvement(
                day: SampleShop.day("2026-11-02"), name: "packing", issue: nil, product: nil, carrier: nil,
                texts: SampleShop.texts("improvements/2026-11-02-packing", "Better boxes", nil)),
        ]
        return content
    }

    private static let weeks = (0..<20).map { first.advanced(by: $0) }

    private static func tickets() -> [TicketCount] {
        weeks.flatMap { week in
            [
                TicketCount(
                    week: week, issue: "runs_small", sku: dress, carrier: nil, channel: "chat", tickets: week.monday < fixed ? 8 : 2),
                TicketCount(week: week, issue: "lost_parcel", sku: nil, carrier: "swiftpost", channel: "chat", tickets: 2),
                TicketCount(week: week, issue: "lost_parcel", sku: dress, carrier: "dashun", channel: nil, tickets: 1),
                TicketCount(week: week, issue: "odd<code>", sku: nil, carrier: nil, channel: nil, tickets: 1),
            ]
        }
    }

    private static func orders() -> [OrderCount] {
        weeks.flatMap { week in
            [
                OrderCount(week: week, sku: dress, carrier: "dashun", orders: 300),
                OrderCount(week: week, sku: dress, carrier: "swiftpost", orders: 100),
            ]
        }
    }

    /// Chat: medians of 2, 3, 4, 2, ... minutes, 9 of 10 in time; one week of four tickets, which no page may tell of.
    private static func service() -> [ServiceCount] {
        weeks.enumerated().map { number, week in
            number == 18
                ? ServiceCount(week: week, channel: "chat", tickets: 4, medianFirstResponse: 99, withinPromise: 0)
                : ServiceCount(
                    week: week, channel: "chat", tickets: 10, medianFirstResponse: Double(2 + number % 3), p90FirstResponse: 12.4,
                    medianResolution: 200, withinPromise: 9)
        } + [ServiceCount(week: last, channel: "hotline", tickets: 4, medianFirstResponse: 1)]
    }

    /// Twelve weeks with, on Mondays, 14 messages at nine, 6 at ten and at fifteen, 4 in all at three in the night.
    private static func hours() -> [HourCount] {
        weeks.suffix(12).flatMap { week in
            [(9, 14), (10, 6), (15, 6), (16, 1)].map { HourCount(week: week, weekday: 1, hour: $0.0, channel: "chat", tickets: $0.1) }
        } + [HourCount(week: last, weekday: 7, hour: 3, channel: nil, tickets: 4)]
    }

    /// The dress's notice, retired since the dress is cut anew.
    static func retired(_ effect: Effect? = halved, improvement: Int? = 0) -> PublishedNotice {
        var notice = PublishedNotice(
            id: "DR-1001-runs_small-2026-08-03", scopes: [.product(dress)], issue: "runs_small", from: SampleShop.day("2026-08-03"),
            to: SampleShop.day("2026-10-26"), level: 2,
            figures: PublishedNotice.Figures(
                probability: 0.98, evidence: Notice.Evidence(weeks: 5, tickets: 40, orders: 2000, expected: 10)))
        notice.effect = effect
        notice.improvement = improvement
        return notice
    }

    /// Half as many, 38 to 61 % fewer: 1 - .62 and 1 - .39.
    static let halved = Effect(
        before: Stretch(first: first, last: first.advanced(by: 11), weeks: 12, tickets: 96, orders: 4800, expected: 24),
        after: Stretch(first: first.advanced(by: 15), last: last, weeks: 5, tickets: 10, orders: 2000, expected: 10),
        ratio: Effect.Ratio(value: 0.5, low: 0.39, high: 0.62))

    static func register(_ notices: [PublishedNotice] = [retired()], effects: [Effect?] = [halved, nil]) -> NoticeRegister {
        var register = NoticeRegister(notices: notices, lastWeek: last)
        register.effects = effects
        return register
    }

    static func pages(_ edit: (inout Content) -> Void = { _ in }, register: NoticeRegister = register()) throws -> SamplePages {
        var content = content()
        edit(&content)
        return try SamplePages(content, register: register, baseURL: "https://help.example.com/")
    }
}
