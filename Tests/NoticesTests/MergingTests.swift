import Model
import Testing

@testable import Notices

@Suite("Merged notices, and overrides about nothing")
struct MergingTests {
    private let small = RegisterShop.small
    private let colour = RegisterShop.colour
    private let large = RegisterShop.large
    private let lost = RegisterShop.lost

    @Test("a merged notice is part of the other, which speaks for both and stays as long as one of them")
    func merge() throws {
        var shop = RegisterShop()
        shop.say(.merge(into: lost), colour)
        shop.say(.merge(into: lost), large)
        let (register, diagnostics) = shop.register()
        #expect(diagnostics.isEmpty)
        #expect(register.notices.map(\.id) == [lost, small])
        let notice = try #require(register.notices.first)
        #expect(notice.replaced == [large, colour])
        #expect(notice.scopes == [.site, .product(SKU("JN-2003")), .product(SKU("DR-1001"))])
        // The earliest of 16 March, 4 May and 19 October; one of them is still up.
        #expect(notice.from == RegisterShop.day("2026-03-16") && notice.to == nil)
        #expect(notice.level == 1 && notice.issue == "lost_parcel")
        // When the merge has ended the one that is up is on its own again; the retired one stays where it was.
        let later = shop.register(asOf: RegisterShop.day("2027-01-01")).register
        #expect(later.notices.map(\.id) == [lost, small, colour])
        #expect(later.notices.first?.replaced == [large] && later.notices.first?.to == RegisterShop.day("2026-07-27"))
    }

    @Test("chains of merges end in one notice")
    func chain() {
        var shop = RegisterShop()
        shop.say(.merge(into: colour), small)
        shop.say(.merge(into: lost), colour)
        #expect(shop.register().register.notices.map(\.id) == [large, lost])
        #expect(shop.shown(lost)?.replaced == [small, colour])
    }

    @Test("merges in a circle are told and none of them happens; one that leads into the circle does")
    func cycle() {
        var shop = RegisterShop()
        shop.say(.merge(into: colour), small)
        shop.say(.merge(into: small), colour)
        shop.say(.merge(into: small), large)
        shop.say(.merge(into: lost), lost)
        #expect(
            shop.diagnostics() == [
                "content/notices/overrides.yml:1:9: warning: '\(small)' is merged into '\(colour)', which leads back to '\(small)'; merge them all into one that stays",
                "content/notices/overrides.yml:2:9: warning: '\(colour)' is merged into '\(small)', which leads back to '\(colour)'; merge them all into one that stays",
                "content/notices/overrides.yml:4:9: warning: '\(lost)' is merged into itself; merge them all into one that stays",
            ])
        #expect(shop.register().register.notices.map(\.id) == [small, lost, colour])
        #expect(shop.shown(small)?.replaced == [large])
    }

    @Test("a notice cannot be merged into one that is not shown")
    func hidden() {
        var shop = RegisterShop()
        shop.say(.mute, small)
        shop.say(.merge(into: small), colour)
        #expect(
            shop.diagnostics() == [
                "content/notices/overrides.yml:2:9: warning: '\(small)' is muted, so '\(colour)' is shown by itself; merge it into one that is shown, or mute it, too"
            ])
        #expect(shop.shown(colour)?.replaced == [])
        shop.content.settings.publish = .reviewed
        shop.content.overrides.removeFirst()
        shop.say(.approve, colour)
        #expect(
            shop.diagnostics() == [
                "content/notices/overrides.yml:2:9: warning: '\(small)' waits for approval, so '\(colour)' is shown by itself; write 'approve: \(small)', too"
            ])
        #expect(shop.register().register.notices.map(\.id) == [colour])
    }

    @Test("a notice may be part of a written one while that is up")
    func intoWritten() throws {
        var shop = RegisterShop()
        shop.write("sale", from: "2026-11-11", to: "2026-11-30")
        shop.say(.merge(into: "sale"), small)
        shop.say(.merge(into: "sale"), large)
        let sale = try #require(shop.shown("sale"))
        #expect(sale.replaced == [large, small] && sale.scopes.first == .site && sale.scopes.count == 3)
        // Its days are the shop's own words.
        #expect(sale.from == RegisterShop.day("2026-11-11"))
        #expect(shop.shown(small) == nil)
        // Before it starts and after it ended what is up speaks for itself; nothing is wrong with that.
        #expect(shop.shown(small, asOf: RegisterShop.day("2026-11-10"))?.isRetired == false)
        let after = RegisterShop.day("2026-12-01")
        #expect(shop.shown(small, asOf: after)?.isRetired == false)
        #expect(shop.shown("sale", asOf: after)?.replaced == [large])
        #expect(shop.diagnostics(asOf: after) == [])
    }

    @Test("a group and a product of one name share an id, and are one notice about both")
    func sameID() throws {
        var shop = RegisterShop()
        shop.history.notices = [
            RegisterShop.notice(.group("ivy"), "defective", "2026-10-05"),
            RegisterShop.notice(.product(SKU("ivy")), "defective", "2026-10-05", "2026-11-02", level: 1),
        ]
        let notices = shop.register().register.notices
        let notice = try #require(notices.first)
        #expect(notices.count == 1)
        #expect(notice.scopes == [.group("ivy"), .product(SKU("ivy"))] && notice.replaced == [])
        #expect(notice.to == nil && notice.level == 1)
    }

    // MARK: Ids that name nothing

    static let unknown: [(id: String, says: String)] = [
        (
            "DR-1001-runs_smal-2026-10-05",
            "there is no notice 'DR-1001-runs_smal-2026-10-05'; did you mean 'DR-1001-runs_small-2026-10-05'?"
        ),
        // The same trouble on another day is nearer than any spelling.
        (
            "DR-1001-runs_small-2026-08-31",
            "there is no notice 'DR-1001-runs_small-2026-08-31'; did you mean 'DR-1001-runs_small-2026-10-05'?"
        ),
        (
            "EB-4002-misleading_ad-2026-10-05",
            "there is no notice 'EB-4002-misleading_ad-2026-10-05'; 'signpost notices --replay' lists them all"
        ),
        ("sale", "the shop wrote the notice 'sale' itself; change its file in notices/ instead"),
    ]

    @Test("an override about nothing names the nearest notice", arguments: unknown)
    func unknownNotice(_ wanted: (id: String, says: String)) {
        var shop = RegisterShop()
        shop.write("sale", from: "2026-11-11")
        for action in [
            NoticeOverride.Action.mute, .pin, .reword(title: nil, advice: nil), .merge(into: large), .approve,
            .fixed(on: RegisterShop.today),
        ] {
            shop.content.overrides = []
            shop.say(action, wanted.id)
            #expect(shop.diagnostics() == ["content/notices/overrides.yml:1:9: warning: \(wanted.says)"])
            #expect(shop.register().register.notices.map(\.id) == RegisterShop.all + ["sale"])
        }
    }

    @Test("a merge into nothing names the nearest notice, written ones among them")
    func unknownTarget() {
        var shop = RegisterShop()
        shop.write("sale", from: "2026-11-11")
        shop.say(.merge(into: "sole"), small)
        #expect(shop.diagnostics() == ["content/notices/overrides.yml:1:9: warning: there is no notice 'sole'; did you mean 'sale'?"])
    }

    @Test("a build for an earlier day says nothing of notices that are still to come")
    func stillToCome() {
        var shop = RegisterShop()
        shop.history.notices = []
        shop.say(.mute, small)
        #expect(shop.diagnostics(asOf: RegisterShop.day("2026-10-04")) == [])
        #expect(shop.diagnostics(asOf: RegisterShop.day("2026-10-05")).count == 1)
        // The statistics end before it: it will never come.
        shop.content.overrides[0].notice = "DR-1001-runs_small-2026-11-23"
        #expect(shop.diagnostics(asOf: RegisterShop.day("2026-10-04")).count == 1)
    }

    @Test("a written notice cannot have the name of one from the figures")
    func nameTaken() {
        var shop = RegisterShop()
        shop.write(small, from: "2026-11-11")
        #expect(
            shop.diagnostics() == [
                "content/notices/\(small).md: error: a notice from the figures is called '\(small)', too; rename the file"
            ])
    }

    // MARK: Properties

    @Test("overrides change no notice that they do not name", arguments: 0..<200)
    func others(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        var shop = RegisterShop()
        let ids = RegisterShop.all
        var named: Set<String> = []
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
            let id = ids[Int.random(in: 0..<ids.count, using: &dice)]
            let other = ids[Int.random(in: 0..<ids.count, using: &dice)]
            named.insert(id)
            switch Int.random(in: 0..<6, using: &dice) {
            case 0: shop.say(.mute, id)
            case 1: shop.say(.pin, id, until: "2026-0\(Int.random(in: 1...9, using: &dice))-01")
            case 2: shop.say(.reword(title: LocalizedText("t"), advice: nil), id)
            case 3: shop.say(.approve, id)
            case 4: shop.say(.fixed(on: RegisterShop.today), id)
            default:
                named.insert(other)
                shop.say(.merge(into: other), id)
            }
        }
        let before = RegisterShop().register().register.notices.filter { !named.contains($0.id) }
        let after = shop.register().register.notices.filter { !named.contains($0.id) }
        #expect(before.map { String(reflecting: $0) } == after.map { String(reflecting: $0) })
    }

    @Test("the order of entries about different notices changes nothing")
    func order() {
        var shop = RegisterShop()
        shop.say(.merge(into: lost), colour)
        shop.say(.mute, large)
        shop.say(.pin, lost)
        shop.say(.reword(title: LocalizedText("t"), advice: nil), small)
        let before = shop.register().register
        shop.content.overrides.reverse()
        let after = shop.register().register
        #expect(before.notices.map { String(reflecting: $0) } == after.notices.map { String(reflecting: $0) })
    }
}
