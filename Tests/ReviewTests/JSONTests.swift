import Foundation
import Model
import Testing

@testable import Review

@Suite("The review as JSON")
struct JSONTests {
    /// A review in which nothing is empty.
    static var full: WeeklyReview {
        var content = Shop.content()
        content.statistics.tickets += [
            TicketCount(week: Shop.week, issue: "lost_parcel", sku: nil, carrier: "post", channel: nil, tickets: 24),
            TicketCount(week: Shop.week, issue: "moon_phase", sku: nil, carrier: nil, channel: nil, tickets: 3),
        ]
        for back in 0..<9 {
            content.statistics.service.append(
                ServiceCount(
                    week: Shop.week.advanced(by: -back), channel: "chat", tickets: 50, medianFirstResponse: 2.5, p90FirstResponse: 95,
                    medianResolution: 600, withinPromise: 20))
        }
        content.statistics.hours = [HourCount(week: Shop.week, weekday: 1, hour: 9, channel: "chat", tickets: 8)]
        let english = Translations([Shop.en: Article(file: "f", source: "s", language: Shop.en, title: "Returns")])
        content.policies = [
            Policy(name: "old", versions: [Policy.Version(effective: Shop.day("2024-01-01"), texts: english)], isDated: true),
            Policy(name: "soon", versions: [Policy.Version(effective: Shop.day("2026-11-20"), texts: english)], isDated: true),
            Policy(name: "later", versions: [Policy.Version(effective: Shop.day("2027-01-01"), texts: english)], isDated: true),
        ]
        content.overrides = [
            NoticeOverride(notice: "A-wrong_item-2026-10-05", action: .mute, reason: "r", until: Shop.day("2026-11-20"))
        ]
        content.writtenNotices = [
            WrittenNotice(name: "move", scopes: [.site], start: Shop.day("2026-11-02"), end: Shop.day("2026-11-30"), texts: english)
        ]
        var worse = PublishedNotice(Shop.notice("defective", from: "2026-10-05"))
        worse.course = Shop.course([1, 1, 1, 1, 6, 6, 6, 6])
        var better = PublishedNotice(Shop.notice("wrong_item", scope: .carrier("post"), from: "2026-10-05"))
        better.course = Shop.course([6, 6, 6, 6, 1, 1, 1, 1])
        var register = NoticeRegister(notices: [
            PublishedNotice(Shop.notice("poor_quality", from: "2026-11-16")), worse, better,
            PublishedNotice(Shop.notice("slow_reply", scope: .channel("chat"), from: "2026-10-05")),
            PublishedNotice(Shop.notice("defective", scope: .category("dresses"), from: "2026-10-05")),
            PublishedNotice(Shop.notice("defective", scope: .group("ivy"), from: "2026-10-05", to: "2026-11-16")),
        ])
        register.kept = [Shop.notice("unit_mixup", from: "2026-09-07")]
        register.waiting = [Shop.notice("missing_part", from: "2026-11-16")]
        register.muted = [Shop.notice("wrong_item", from: "2026-10-05")]
        return Shop.review(content, register: register, unclassified: [.init(word: "zip", tickets: 7)], searches: Shop.searches())
    }

    @Test("it is one line that parses")
    func parses() throws {
        let json = Self.full.json
        #expect(!json.contains("\n"))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["version"] as? Int == WeeklyReview.formatVersion)
        #expect(object["week"] as? String == "2026-11-09" && object["as_of"] as? String == "2026-11-16")
        let decisions = try #require(object["decisions"] as? [[String: Any]])
        #expect(
            decisions.compactMap { $0["kind"] as? String } == [
                "approve", "look_into", "act_on", "say_whether_fixed", "talk_to_carrier", "keep_promise", "extend_mute",
                "answer_searches", "announce", "translate", "translate", "translate", "tell_what_changed",
            ])
    }

    @Test("docs/review.md names every key, and no key that there is not")
    func documented() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let docs = try String(contentsOf: folder.appending(path: "docs/review.md"), encoding: .utf8)
        let form = try #require(docs.components(separatedBy: "## The JSON form").last)
        var named: Set<String> = []
        for line in form.split(separator: "\n") where line.hasPrefix("| `") {
            for (index, part) in line.split(separator: "`", omittingEmptySubsequences: false).enumerated() where index % 2 == 1 {
                for word in part.split(whereSeparator: { ".[]".contains($0) }) { named.insert(String(word)) }
            }
        }
        var keys: Set<String> = []
        func collect(_ value: Any) {
            if let object = value as? [String: Any] {
                for (key, value) in object {
                    keys.insert(key)
                    collect(value)
                }
            } else if let list = value as? [Any] {
                for value in list { collect(value) }
            }
        }
        collect(try JSONSerialization.jsonObject(with: Data(Self.full.json.utf8)))
        #expect(keys.subtracting(named) == [], "not in docs/review.md")
        // What the tables quote besides keys: words that a key may hold, and a command.
        let values: Set<String> = [
            "approve", "look_into", "act_on", "say_whether_fixed", "talk_to_carrier", "keep_promise", "extend_mute", "announce",
            "translate", "tell_what_changed", "worse", "better", "same", "too_few", "5 minutes", "improvement", "complaints",
            "signpost notices", "answer_searches", "partly", "nothing", "other_language", "asks_nothing", "found",
        ]
        #expect(named.subtracting(keys).subtracting(values) == [], "in docs/review.md, but not in the JSON")
    }

    @Test("its keys keep one order, and numbers are rounded")
    func form() {
        let json = Shop.review().json
        #expect(
            json.hasPrefix(
                "{\"version\":1,\"internal\":true,\"week\":\"2026-11-09\",\"as_of\":\"2026-11-16\",\"languages\":[\"en\",\"zh\"],"))
        #expect(json.contains("\"complaints_per_100_orders\":{\"value\":5.75,\"usual\":3.25,\"change\":0.769}"))
        #expect(
            json.contains(
                "{\"sku\":\"A\",\"complaints\":18,\"expected\":7.5,\"excess\":10.5,\"orders\":400,\"mostly\":\"runs_small\",\"has_notice\":false}"
            ))
    }
}
