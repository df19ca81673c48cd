import Model
import Testing

@testable import Notices

@Suite("The register of notices")
struct RegisterTests {
    @Test("without a word of the shop every notice is shown as decided, in order")
    func plain() {
        let (register, diagnostics) = RegisterShop().register()
        #expect(register.notices.map(\.id) == RegisterShop.all)
        #expect(register.notices.map(\.isRetired) == [true, true, false, false])
        #expect(register.notices.map(\.level) == [2, 1, 2, 2])
        #expect(register.notices.allSatisfy { $0.figures?.evidence.tickets == 47 && !$0.isPinned && $0.title == nil })
        #expect(register.waiting.isEmpty && register.muted.isEmpty)
        #expect(register.lastWeek == Week(containing: RegisterShop.day("2026-11-09")))
        #expect(diagnostics.isEmpty)
    }

    @Test("a muted notice is not shown, up to the last day of the mute")
    func mute() {
        var shop = RegisterShop()
        shop.say(.mute, RegisterShop.small, until: "2026-11-16")
        #expect(shop.shown(RegisterShop.small) == nil)
        #expect(shop.register().register.muted.map(\.id) == [RegisterShop.small])
        #expect(shop.diagnostics() == [])
        let tomorrow = RegisterShop.day("2026-11-17")
        #expect(shop.shown(RegisterShop.small, asOf: tomorrow) != nil)
        #expect(
            shop.diagnostics(asOf: tomorrow) == [
                "content/notices/overrides.yml:1:9: warning: 'mute: DR-1001-runs_small-2026-10-05' ended on 2026-11-16; remove it, or write a later 'until'"
            ])
    }

    @Test("what was muted when it came down does not come up as history; a mute that ended before does not hide it")
    func muteOfRetired() {
        var shop = RegisterShop()
        // It came down on 20 July.
        shop.say(.mute, RegisterShop.large, until: "2026-07-20")
        #expect(shop.shown(RegisterShop.large) == nil)
        #expect(shop.diagnostics() == [])
        shop.content.overrides[0].until = RegisterShop.day("2026-07-19")
        #expect(shop.shown(RegisterShop.large) != nil)
        #expect(shop.diagnostics().count == 1)
    }

    @Test("a pinned notice stays up, and comes down the day after its pin ends")
    func pin() throws {
        var shop = RegisterShop()
        shop.say(.pin, RegisterShop.large)
        shop.say(.pin, RegisterShop.small)
        let pinned = try #require(shop.shown(RegisterShop.large))
        #expect(pinned.to == nil && pinned.isPinned)
        // The figures keep the other one up themselves.
        #expect(shop.shown(RegisterShop.small)?.isPinned == false)
        let later = try #require(shop.shown(RegisterShop.large, asOf: RegisterShop.day("2027-01-01")))
        #expect(later.to == RegisterShop.day("2027-01-01") && !later.isPinned)
        // A pin that ended before the figures let go changes nothing.
        shop.content.overrides[0].until = RegisterShop.day("2026-07-01")
        #expect(shop.shown(RegisterShop.large)?.to == RegisterShop.day("2026-07-20"))
    }

    @Test("a reworded notice keeps its figures and has the shop's words, the later entry last")
    func reword() throws {
        var shop = RegisterShop()
        let title = LocalizedText([Language("en"): "Order up", Language("zh"): "拍大一码"])
        shop.say(.reword(title: title, advice: LocalizedText("first")), RegisterShop.small)
        shop.say(.reword(title: nil, advice: LocalizedText("second")), RegisterShop.small)
        let notice = try #require(shop.shown(RegisterShop.small))
        #expect(notice.title == title && notice.advice == LocalizedText("second"))
        #expect(notice.figures?.evidence.tickets == 47)
        #expect(shop.shown(RegisterShop.small, asOf: RegisterShop.day("2027-01-01"))?.title == nil)
    }

    @Test("a reworded notice has the number of sizes that comes with its words, a written one too")
    func sizes() throws {
        var shop = RegisterShop()
        #expect(shop.shown(RegisterShop.small)?.sizes == nil)
        shop.say(.reword(title: nil, advice: LocalizedText("Take two sizes up."), sizes: 2), RegisterShop.small)
        #expect(shop.shown(RegisterShop.small)?.sizes == 2)
        shop.say(.reword(title: LocalizedText("t"), advice: nil), RegisterShop.small)
        #expect(shop.shown(RegisterShop.small)?.sizes == 2)
        shop.content.writtenNotices.append(
            WrittenNotice(
                name: "narrow", scopes: [.group("ivy")], issue: "runs_small", start: RegisterShop.day("2026-10-01"), sizes: 0.5,
                texts: Translations()))
        #expect(shop.shown("narrow")?.sizes == 0.5)
    }

    @Test(
        "what nobody could tell the reason of is shown only where the shop says something of it",
        arguments: [Settings.PublishMode.automatic, .reviewed])
    func unexplained(publish: Settings.PublishMode) {
        let id = "DR-1001-other-2026-10-26"
        var shop = RegisterShop(publish)
        shop.history.notices.append(RegisterShop.notice(.product(SKU("DR-1001")), "other", "2026-10-26"))
        let register = shop.register().register
        #expect(register.unexplained.map(\.id) == [id])
        #expect(!register.notices.contains { $0.id == id } && !register.waiting.contains { $0.id == id })
        #expect(shop.diagnostics() == [])
        for action: NoticeOverride.Action in [.pin, .approve, .reword(title: LocalizedText("The zip sticks"), advice: nil)] {
            var told = shop
            told.say(action, id)
            if publish == .reviewed { told.say(.approve, id) }
            #expect(told.shown(id) != nil, "\(action)")
            #expect(told.register().register.unexplained.isEmpty)
        }
        // One that nobody sees is no place for another.
        shop.say(.merge(into: id), RegisterShop.small)
        if publish == .reviewed { shop.say(.approve, RegisterShop.small) }
        #expect(shop.shown(RegisterShop.small) != nil)
        #expect(
            shop.diagnostics() == [
                "content/notices/overrides.yml:1:9: warning: '\(id)' says only that something is wrong, so 'DR-1001-runs_small-2026-10-05' is shown by itself; write 'reword: \(id)', too"
            ])
    }

    @Test("where notices are reviewed first, new ones wait and unapproved old ones are no history")
    func reviewed() {
        var shop = RegisterShop(.reviewed)
        #expect(shop.register().register.notices.isEmpty)
        #expect(shop.register().register.waiting.map(\.id) == [RegisterShop.small, RegisterShop.colour])
        shop.say(.approve, RegisterShop.small)
        shop.say(.approve, RegisterShop.lost)
        shop.say(.mute, RegisterShop.colour)
        shop.say(.pin, RegisterShop.large)
        shop.write("sale", from: "2026-11-11")
        let register = shop.register().register
        #expect(register.notices.map(\.id) == [RegisterShop.lost, RegisterShop.small, "sale"])
        // Whoever mutes a notice has looked at it. A pin shows nothing that nobody approved.
        #expect(register.waiting.isEmpty)
        #expect(register.muted.map(\.id) == [RegisterShop.colour])
    }

    @Test("an urgent notice of the whole shop waits, too")
    func urgentWaits() {
        var shop = RegisterShop(.reviewed)
        shop.history.notices = [RegisterShop.notice(.site, "lost_parcel", "2026-10-05", level: 1)]
        #expect(shop.register().register.notices.isEmpty)
        #expect(shop.register().register.waiting.map(\.id) == ["site-lost_parcel-2026-10-05"])
    }

    @Test("a written notice is shown from its first to its last day, and stays readable")
    func written() throws {
        var shop = RegisterShop()
        shop.write("sale", [.carrier("post")], from: "2026-11-11", to: "2026-11-30")
        #expect(shop.shown("sale", asOf: RegisterShop.day("2026-11-10")) == nil)
        let first = try #require(shop.shown("sale", asOf: RegisterShop.day("2026-11-11")))
        #expect(first.scopes == [.carrier("post")] && first.figures == nil && first.from == RegisterShop.day("2026-11-11"))
        #expect(first.to == nil && first.lastDay == RegisterShop.day("2026-11-30"))
        #expect(shop.shown("sale", asOf: RegisterShop.day("2026-11-30"))?.isRetired == false)
        #expect(shop.shown("sale", asOf: RegisterShop.day("2026-12-01"))?.to == RegisterShop.day("2026-12-01"))
        shop.write("open", from: "2026-11-11")
        #expect(shop.shown("open", asOf: RegisterShop.day("2030-01-01"))?.isRetired == false)
    }

    @Test("kept notices are passed on as long as shoppers see them")
    func kept() {
        var shop = RegisterShop()
        shop.history.kept = shop.history.active
        shop.say(.mute, RegisterShop.colour)
        #expect(shop.register().register.kept.map(\.id) == [RegisterShop.small])
        shop.content.settings.publish = .reviewed
        #expect(shop.register().register.kept.isEmpty)
    }

    // MARK: Improvements

    static let improvements: [(day: String, issue: String, product: String?, carrier: String?, answers: String?)] = [
        ("2026-06-15", "runs_large", "JN-2003", nil, RegisterShop.large),
        // The first and the last day that count: it went up on 16 March and came down on 20 July; 28 days later is 17 August.
        ("2026-03-16", "runs_large", "JN-2003", nil, RegisterShop.large),
        ("2026-08-17", "runs_large", "JN-2003", nil, RegisterShop.large),
        ("2026-03-15", "runs_large", "JN-2003", nil, nil), ("2026-08-18", "runs_large", "JN-2003", nil, nil),
        ("2026-06-15", "runs_small", "JN-2003", nil, nil), ("2026-06-15", "runs_large", "DR-1001", nil, nil),
        // One for the whole shop answers any notice of its issue; one about a carrier answers the whole shop's.
        ("2026-06-15", "runs_large", nil, nil, RegisterShop.large), ("2026-07-06", "lost_parcel", nil, nil, RegisterShop.lost),
        ("2026-07-06", "lost_parcel", nil, "post", RegisterShop.lost), ("2026-07-06", "lost_parcel", "DR-1001", nil, nil),
        // Of a notice that is up, up to today.
        ("2026-11-16", "runs_small", "DR-1001", nil, RegisterShop.small), ("2026-11-17", "runs_small", "DR-1001", nil, nil),
    ]

    @Test("an improvement answers the notice about the same issue and thing in its time", arguments: improvements)
    func improvement(_ wanted: (day: String, issue: String, product: String?, carrier: String?, answers: String?)) {
        var shop = RegisterShop()
        shop.improve(wanted.day, wanted.issue, product: wanted.product, carrier: wanted.carrier)
        let answered = shop.register().register.notices.filter { $0.improvement == 0 }.map(\.id)
        #expect(answered == [wanted.answers].compactMap(\.self))
    }

    @Test("of several improvements the one about exactly this comes first, then the earliest")
    func nearestImprovement() {
        var shop = RegisterShop()
        shop.improve("2026-04-01", "runs_large")
        shop.improve("2026-06-15", "runs_large", product: "JN-2003")
        shop.improve("2026-07-01", "runs_large", product: "JN-2003")
        #expect(shop.shown(RegisterShop.large)?.improvement == 1)
    }

    @Test("an improvement about a product answers the notice of its group or category")
    func improvementOfPart() {
        var shop = RegisterShop()
        shop.history.notices = [
            RegisterShop.notice(.group("ivy"), "defective", "2026-10-05"),
            RegisterShop.notice(.category("dresses"), "defective", "2026-10-05"),
            RegisterShop.notice(.category("jeans"), "defective", "2026-10-05"),
            RegisterShop.notice(.channel("chat"), "defective", "2026-10-05"),
        ]
        shop.improve("2026-11-02", "defective", product: "DR-1001")
        #expect(
            shop.register().register.notices.filter { $0.improvement != nil }.map(\.id) == [
                "dresses-defective-2026-10-05", "ivy-defective-2026-10-05",
            ])
    }
}
