import Model
import Testing

@testable import Review

@Suite("The team's own work")
struct WorkTests {
    /// 50 chats a week, 45 within the promise; in the last week as given.
    private static func content(within: Int) -> Content {
        var statistics = Shop.statistics()
        for back in 0..<12 {
            let week = Shop.week.advanced(by: -back)
            statistics.service.append(
                ServiceCount(
                    week: week, channel: "chat", tickets: 50, medianFirstResponse: 2.5, p90FirstResponse: 95, medianResolution: 600,
                    withinPromise: back == 0 ? within : 45))
            statistics.service.append(ServiceCount(week: week, channel: "fax", tickets: 4, medianFirstResponse: 3000))
            for (weekday, hour, count) in [(1, 9, 8), (1, 10, 6), (2, 11, 4), (3, 23, 2)] {
                statistics.hours.append(HourCount(week: week, weekday: weekday, hour: hour, channel: "chat", tickets: count))
            }
        }
        return Shop.content(statistics)
    }

    @Test("a share within the promise that fell beyond chance asks somebody to act")
    func promise() throws {
        // 30 of 50 against 360 of 400: pooled 390/450 = .867, deviation sqrt(.867 x .133 x (1/50 + 1/400)) = .051; .3 is 5.9 of it.
        let review = Shop.review(Self.content(within: 30))
        let chat = try #require(review.channels.first)
        #expect(chat.within == .init(count: 30, of: 50) && chat.withinBefore == .init(count: 360, of: 400))
        #expect(chat.change == .worse && chat.promise == Length(count: 5, unit: .minute))
        #expect(review.decisions.map(\.kind) == ["keep_promise"])
        // 41 of 50: .082 below with a deviation of .047 is within chance, and above three of four.
        let usual = Shop.review(Self.content(within: 41))
        #expect(usual.channels.first?.change == .same && usual.decisions.isEmpty)
        // A channel that nothing is promised for is shown without.
        #expect(review.channels.last?.channel.scope == .channel("fax") && review.channels.last?.within == nil)
    }

    @Test("the three hours on end that bring the most, and the busiest hours of the week")
    func staffing() throws {
        let staffing = try #require(Shop.review(Self.content(within: 45)).staffing)
        #expect(staffing.knownWeeks == 8 && staffing.tickets == 160)
        let chat = try #require(staffing.channels.first)
        // 9, 10 and 11 bring 18 of 20 a week.
        #expect(chat.busiestHour == 9 && (chat.share - 0.9).magnitude < 1e-9)
        #expect(((chat.within ?? 0) - 0.9).magnitude < 1e-9)
        #expect(staffing.peaks.map(\.hour) == [9, 10, 11])
        #expect(staffing.peaks.first?.ticketsPerWeek == 8)
        #expect(Shop.review().staffing == nil)
    }

    private static func version(_ effective: String?, updated: String? = nil, languages: [Language] = [Shop.en, Shop.zh]) -> Policy.Version
    {
        var texts: [Language: Article] = [:]
        for language in languages {
            texts[language] = Article(file: "f", source: "s", language: language, title: language == Shop.en ? "Returns" : "退货")
            texts[language]?.updated = updated.map(Shop.day)
        }
        return Policy.Version(effective: effective.map(Shop.day), texts: Translations(texts))
    }

    @Test("policies due: soon in force, untranslated, old without a word; the day of the review is 2026-11-16")
    func policies() {
        var content = Shop.content()
        content.policies = [
            // The old version is history: nobody translates it any more.
            Policy(
                name: "a",
                versions: [
                    Self.version("2020-01-01", languages: [Shop.en]), Self.version("2026-01-01"), Self.version("2026-11-30"),
                    Self.version("2026-12-01", languages: [Shop.en]),
                ], isDated: true),
            Policy(name: "b", versions: [Self.version("2025-11-15")], isDated: true),
            Policy(name: "c", versions: [Self.version("2024-01-01", updated: "2026-10-01")], isDated: true),
            Policy(name: "d", versions: [Self.version("2025-11-16")], isDated: true),
            Policy(name: "e", versions: [Self.version(nil)], isDated: false),
        ]
        let due = Shop.review(content).policies
        #expect(due.effective.map { "\($0.policy) \($0.day)" } == ["a 2026-11-30"])
        #expect(due.next.map { "\($0.policy) \($0.day)" } == "a 2026-12-01")
        // 365 days before 2026-11-16 is 2025-11-16: a year ago is not yet over a year ago.
        #expect(due.old.map { "\($0.policy) \($0.day)" } == ["b 2025-11-15"])
        #expect(due.untranslated.map(\.version) == ["a/2026-12-01"])
        #expect(due.untranslated.first?.missing == [Shop.zh])
    }
}
