import Model
import Notices

/// A shop with notices written by hand, as if the figures had raised them.
struct RegisterShop {
    /// Up since 5 October.
    static let small = "DR-1001-runs_small-2026-10-05"
    /// Up since 19 October.
    static let colour = "DR-1001-color_mismatch-2026-10-19"
    /// Up from 16 March to 20 July.
    static let large = "JN-2003-runs_large-2026-03-16"
    /// The whole shop, from 4 May to 27 July.
    static let lost = "site-lost_parcel-2026-05-04"
    static let all = [large, lost, small, colour]

    static let today = Self.day("2026-11-16")

    var content: Content
    var history: NoticeHistory

    init(_ publish: Settings.PublishMode = .automatic) {
        var settings = Settings(name: LocalizedText("Shop"), languages: [Language("en"), Language("zh")])
        settings.publish = publish
        content = Content(settings: settings, issues: .builtIn, folder: "content")
        content.products = [
            Product(sku: SKU("DR-1001"), category: "dresses", group: "ivy"), Product(sku: SKU("JN-2003"), category: "jeans"),
        ]
        let last = Week(containing: Self.day("2026-11-09"))
        content.statistics.orders = [OrderCount(week: last, sku: SKU("DR-1001"), carrier: nil, orders: 1)]
        history = NoticeHistory(
            notices: [
                Self.notice(.product(SKU("JN-2003")), "runs_large", "2026-03-16", "2026-07-20"),
                Self.notice(.site, "lost_parcel", "2026-05-04", "2026-07-27", level: 1),
                Self.notice(.product(SKU("DR-1001")), "runs_small", "2026-10-05"),
                Self.notice(.product(SKU("DR-1001")), "color_mismatch", "2026-10-19"),
            ], lastWeek: last)
    }

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static func notice(_ scope: Notice.Scope, _ issue: String, _ from: String, _ to: String? = nil, level: Int = 2) -> Notice {
        Notice(
            scope: scope, issue: issue, from: day(from), to: to.map(day), level: level, probability: 0.97,
            evidence: Notice.Evidence(weeks: 6, tickets: 47, orders: 512, expected: 9))
    }

    /// Writes an override, in a line of its own: the first on line 1.
    mutating func say(_ action: NoticeOverride.Action, _ id: String, until: String? = "2026-12-31") {
        var place = TextPlace(line: content.overrides.count + 1)
        place.column = 9
        let isForGood = if case .approve = action { true } else if case .fixed = action { true } else { false }
        content.overrides.append(
            NoticeOverride(notice: id, action: action, reason: "r", until: isForGood ? nil : until.map(Self.day), place: place))
    }

    mutating func write(_ name: String, _ scopes: [Notice.Scope] = [.site], from start: String, to end: String? = nil) {
        content.writtenNotices.append(
            WrittenNotice(name: name, scopes: scopes, start: Self.day(start), end: end.map(Self.day), texts: Translations()))
    }

    mutating func improve(_ day: String, _ issue: String, product: String? = nil, carrier: String? = nil) {
        content.improvements.append(
            Improvement(
                day: Self.day(day), name: "x", issue: issue, product: product.map { SKU($0) }, carrier: carrier, texts: Translations()))
    }

    func register(asOf day: Day = today) -> (register: NoticeRegister, diagnostics: [Diagnostic]) {
        Notices.register(history, content: content, asOf: day)
    }

    /// The one notice with the id, where it is shown.
    func shown(_ id: String, asOf day: Day = today) -> PublishedNotice? { register(asOf: day).register.notices.first { $0.id == id } }

    func diagnostics(asOf day: Day = today) -> [String] { register(asOf: day).diagnostics.map(\.text) }
}
