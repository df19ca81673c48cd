import Model
import Testing

@Suite("What was fixed")
struct FixesTests {
    private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    private static var shop: Content {
        var content = Content(
            settings: Settings(name: LocalizedText("Shop"), languages: [Language("en")]), issues: .builtIn, folder: "content")
        content.settings.channels = [Channel(id: "chat", name: LocalizedText("Chat"))]
        content.products = [
            Product(sku: SKU("DR-1001"), category: "dresses", group: "ivy"), Product(sku: SKU("rings"), category: "rings", group: "rings"),
        ]
        content.carriers = [Carrier(id: "swift-post", name: LocalizedText("SwiftPost"))]
        let week = Week(containing: day("2026-11-09"))
        content.statistics.tickets = [
            TicketCount(week: week, issue: "own-code", sku: SKU("X-1"), carrier: "other-post", channel: "phone", tickets: 1)
        ]
        return content
    }

    static let ids: [(id: String, fixes: [Fix])] = [
        ("DR-1001-runs_small-2026-10-05", [Fix(scope: .product(SKU("DR-1001")), issue: "runs_small", day: day("2026-11-02"))]),
        ("site-lost_parcel-2026-05-04", [Fix(scope: .site, issue: "lost_parcel", day: day("2026-11-02"))]),
        ("ivy-defective-2026-10-05", [Fix(scope: .group("ivy"), issue: "defective", day: day("2026-11-02"))]),
        ("dresses-defective-2026-10-05", [Fix(scope: .category("dresses"), issue: "defective", day: day("2026-11-02"))]),
        ("swift-post-late_delivery-2026-10-05", [Fix(scope: .carrier("swift-post"), issue: "late_delivery", day: day("2026-11-02"))]),
        ("chat-slow_reply-2026-10-05", [Fix(scope: .channel("chat"), issue: "slow_reply", day: day("2026-11-02"))]),
        // What only the statistics know, codes with hyphens among it.
        ("X-1-own-code-2026-10-05", [Fix(scope: .product(SKU("X-1")), issue: "own-code", day: day("2026-11-02"))]),
        ("other-post-defective-2026-10-05", [Fix(scope: .carrier("other-post"), issue: "defective", day: day("2026-11-02"))]),
        ("phone-defective-2026-10-05", [Fix(scope: .channel("phone"), issue: "defective", day: day("2026-11-02"))]),
        // An id does not say which of them it means.
        (
            "rings-defective-2026-10-05",
            [Notice.Scope.category("rings"), .group("rings"), .product(SKU("rings"))].map {
                Fix(scope: $0, issue: "defective", day: day("2026-11-02"))
            }
        ),
        ("nobody-defective-2026-10-05", []), ("DR-1001-nothing-2026-10-05", []), ("DR-1001-runs_small", []), ("", []), ("2026-10-05", []),
    ]

    @Test("an override names what was fixed by the id of a notice", arguments: ids)
    func override(_ wanted: (id: String, fixes: [Fix])) {
        var content = Self.shop
        content.overrides = [
            NoticeOverride(notice: wanted.id, action: .fixed(on: Self.day("2026-11-02"))),
            NoticeOverride(notice: wanted.id, action: .mute, reason: "r", until: Self.day("2026-11-02")),
        ]
        #expect(content.fixes == wanted.fixes)
    }

    @Test("improvements and overrides come together by day, each once")
    func together() {
        var content = Self.shop
        content.improvements = [
            Improvement(
                day: Self.day("2026-11-02"), name: "a", issue: "runs_small", product: SKU("DR-1001"), carrier: nil, texts: Translations()),
            Improvement(day: Self.day("2026-06-15"), name: "b", issue: "lost_parcel", product: nil, carrier: nil, texts: Translations()),
            Improvement(day: Self.day("2026-06-15"), name: "c", issue: nil, product: nil, carrier: nil, texts: Translations()),
        ]
        content.overrides = [NoticeOverride(notice: "DR-1001-runs_small-2026-10-05", action: .fixed(on: Self.day("2026-11-02")))]
        #expect(
            content.fixes == [
                Fix(scope: .site, issue: "lost_parcel", day: Self.day("2026-06-15")),
                Fix(scope: .product(SKU("DR-1001")), issue: "runs_small", day: Self.day("2026-11-02")),
            ])
    }

    static let days: [(id: String, day: String?)] = [
        ("DR-1001-runs_small-2026-10-05", "2026-10-05"), ("a-2026-10-05", "2026-10-05"), ("-2026-10-05", nil), ("2026-10-05", nil),
        ("peak-season", nil), ("a_2026-10-05", nil), ("a-2026-02-30", nil), ("裙-2026-10-05", "2026-10-05"), ("", nil),
    ]

    @Test("an id ends with the day its notice went up", arguments: days)
    func day(_ wanted: (id: String, day: String?)) {
        #expect(Notice.day(inID: wanted.id)?.description == wanted.day)
    }
}
