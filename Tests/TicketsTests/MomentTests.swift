import Model
import Testing

@testable import Tickets

@Suite("Times as exports write them")
struct MomentTests {
    private func day(_ text: String, _ zone: Zone = .utc) -> String? {
        Moment.dayNumber(Array(text.utf8).span, in: zone).map { Day(number: $0).description }
    }

    @Test(
        "the day in UTC",
        arguments: [
            ("2026-09-01T14:03:22Z", "2026-09-01"), ("2026-09-01T14:03Z", "2026-09-01"), ("2026-09-01 14:03", "2026-09-01"),
            ("2026-09-01T23:30:00-02:00", "2026-09-02"), ("2026-09-01T00:30:00+0800", "2026-08-31"),
            ("2026-09-01T00:30:00+08", "2026-08-31"),
            ("2026-09-01 00:30:00 +0800", "2026-08-31"), ("2026-09-01 14:03:22 UTC", "2026-09-01"),
            ("2026-09-01 14:03:22.123456Z", "2026-09-01"), ("2026-09-01", "2026-09-01"), ("2026/9/1 14:03", "2026-09-01"),
            ("2026/09/01", "2026-09-01"), ("2026.9.1", "2026-09-01"), ("2026年9月1日", "2026-09-01"), ("2026年9月1日 14:03", "2026-09-01"),
            ("2026年09月01日14:03:22", "2026-09-01"), ("2026-09-01 11:03 PM", "2026-09-01"), ("2026-09-01, 2:03 pm", "2026-09-01"),
            ("2026-09-01T24:00:00", "2026-09-01"), ("20260901", "2026-09-01"), ("20260901140322", "2026-09-01"),
            ("1788271402", "2026-09-01"), ("1788271402000", "2026-09-01"), ("1788271402.5", "2026-09-01"), ("2024-02-29", "2024-02-29"),
            ("2026-12-31T23:59:60Z", "2027-01-01"),
        ])
    func days(text: String, expected: String) {
        #expect(day(text) == expected)
    }

    @Test("a time with a zone is turned into the site's, a time without one is the site's own")
    func zones() throws {
        let shanghai = try #require(try Zone.named("Asia/Shanghai"))
        #expect(day("2026-09-06T23:30:00Z", shanghai) == "2026-09-07")
        #expect(day("2026-09-06T23:30:00", shanghai) == "2026-09-06")
        #expect(day("1788737400", shanghai) == "2026-09-07")
        #expect(day("2026-09-06", shanghai) == "2026-09-06")
        let newYork = try #require(try Zone.named("America/New_York"))
        // Summer time starts on 2026-03-08 and ends on 2026-11-01, both at 02:00.
        #expect(day("2026-03-08T04:30:00Z", newYork) == "2026-03-07")
        #expect(day("2026-03-09T04:00:00Z", newYork) == "2026-03-09")
        #expect(day("2026-11-02T04:30:00Z", newYork) == "2026-11-01")
    }

    @Test(
        "what is no time",
        arguments: [
            "", "yesterday", "31/12/2026", "09/01/2026", "2026-13-01", "2026-02-30", "2026-09-01T25:00", "2026-09-01T14:60", "2026-09",
            "2026-9-1-1", "2026-09-01T14:03:22+99:00", "2026-09-01x", "12345", "2026-09-01T", "2026-09-01T14:03:22Zebra", "3026-09-01",
            "1969-12-31", "20261301", "-1", "99999999999999999999",
        ])
    func none(text: String) {
        #expect(day(text) == nil)
    }

    @Test(
        "what stands for no time",
        arguments: ["", "-", "NULL", "null", "N/A", "n/a", "None", "NaT", "0000-00-00 00:00:00", "\\N", "0", "无"])
    func empty(text: String) {
        let isNone = Moment.isNone(Array(text.utf8).span)
        #expect(isNone)
    }

    @Test("what does not stand for no time", arguments: ["2026-09-01", "soon", "1"])
    func notEmpty(text: String) {
        let isNone = Moment.isNone(Array(text.utf8).span)
        #expect(!isNone)
    }
}
