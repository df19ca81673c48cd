import Model
import Testing

@testable import Site

@Suite("Measured times on /contact/") struct ContactTests {
    private static let last = SampleShop.week

    private static func count(
        _ weeksAgo: Int, _ median: Double? = 3, _ p90: Double? = 9, _ resolution: Double? = 200, on channel: String = "chat",
        tickets: Int = 20
    ) -> ServiceCount {
        ServiceCount(
            week: last.advanced(by: -weeksAgo), channel: channel, tickets: tickets, medianFirstResponse: median, p90FirstResponse: p90,
            medianResolution: resolution)
    }

    private static func times(_ counts: [ServiceCount], _ channel: String = "chat") -> MeasuredTimes? {
        MeasuredTimes(counts, channel: channel, last: last, floor: 5)
    }

    @Test("of each figure the middle week is told, of two the longer")
    func middle() {
        let odd = Self.times([Self.count(0, 2, 20, 100), Self.count(1, 9, 10, 300), Self.count(2, 4, 12, nil)])
        // Medians 2, 4, 9; percentiles 10, 12, 20; resolutions 100, 300: the longer.
        #expect(odd?.medianFirstResponse == 4 && odd?.p90FirstResponse == 12 && odd?.medianResolution == 300)
        let even = Self.times([Self.count(0, 2, 20), Self.count(1, 9, 10)])
        #expect(even?.medianFirstResponse == 9 && even?.p90FirstResponse == 20)
    }

    @Test("eight weeks are looked at, those below the privacy floor and other channels say nothing")
    func window() {
        #expect(Self.times([Self.count(7)]) != nil)
        #expect(Self.times([Self.count(8)]) == nil)
        #expect(Self.times([Self.count(0, tickets: 4)]) == nil)
        #expect(Self.times([Self.count(0, tickets: 5)]) != nil)
        #expect(Self.times([Self.count(0, on: "email")]) == nil)
        #expect(Self.times([Self.count(0, nil, nil, nil)]) == nil)
        #expect(Self.times([]) == nil)
    }

    @Test("a week counts once it is over")
    func lastWeek() {
        let counts = [Self.count(0), Self.count(1)]
        // 2026-11-09 ends on Sunday the 15th.
        #expect(MeasuredTimes.lastWeek(of: counts, asOf: SampleShop.day("2026-11-16")) == Self.last)
        #expect(MeasuredTimes.lastWeek(of: counts, asOf: SampleShop.day("2026-11-15")) == Self.last.advanced(by: -1))
        #expect(MeasuredTimes.lastWeek(of: [], asOf: SampleShop.asOf) == nil)
    }

    @Test(
        "times are rounded up, as people say them",
        arguments: [
            (0.0, 1, Length.Unit.minute), (0.4, 1, .minute), (2.7, 3, .minute), (3, 3, .minute), (90, 90, .minute), (90.1, 2, .hour),
            (387.4, 7, .hour), (2880, 48, .hour), (2881, 3, .day), (1e300, 694_445, .day),
        ])
    func length(minutes: Double, count: Int, unit: Length.Unit) {
        #expect(MeasuredTimes.length(minutes: minutes) == Length(count: count, unit: unit))
    }

    @Test("each channel has its times beside its promise, dated, in both languages; one without figures has none")
    func page() throws {
        var content = SampleShop.content()
        content.statistics.service = (0..<8).map { Self.count($0, 2.7, 5.7, 207) }
        let pages = try SamplePages(content)
        #expect(pages.diagnostics == [])
        let english = try pages.html("contact/")
        #expect(english.contains("<dt>First answer, lately</dt><dd>usually within 3 minutes, 9 times out of 10 within 6 minutes</dd>"))
        // 207 minutes are 3 hours and 27 minutes.
        #expect(english.contains("<dt>Solved, lately</dt><dd>usually within 4 hours</dd>"))
        #expect(
            english.contains(
                "<p class=\"quiet\">“Lately” is what we measured: a usual week among the last 8 weeks, around the clock. "
                    + "Figures up to the week ending 15 November 2026.</p>"))
        #expect(english.split(separator: "lately</dt>").count == 3)
        let chinese = try pages.html("zh/contact/")
        #expect(chinese.contains("<dt>近期首次回复</dt><dd>通常在3分钟内，九成在6分钟内</dd>"))
        #expect(chinese.contains("<dt>近期解决用时</dt><dd>通常在4小时内</dd>"))
        #expect(chinese.contains("<p class=\"quiet\">“近期”是实测用时：取最近8周里居中的一周，按全天24小时计时。数据截至2026年11月15日。</p>"))
    }

    @Test("where both times read the same they are told once; without figures nothing is said")
    func short() throws {
        var content = SampleShop.content()
        content.statistics.service = [Self.count(0, 0.4, 0.9, nil, on: "hotline"), Self.count(0, 3, nil, nil)]
        let html = try SamplePages(content).html("contact/")
        #expect(html.contains("<dd>9 times out of 10 within 1 minute</dd>"))
        #expect(html.contains("<dd>usually within 3 minutes</dd>"))
        #expect(!html.contains("Solved, lately"))
        let without = try SamplePages().html("contact/")
        #expect(!without.contains("lately") && !without.contains("Lately"))
    }
}
