import Testing

@testable import Model

@Suite("Day and Week")
struct DayTests {
    @Test("a day is read and written alike", arguments: ["1970-01-01", "2000-02-29", "2026-11-16", "0001-01-01", "9999-12-31"])
    func roundTrip(text: String) {
        #expect(Day(iso: text)?.description == text)
    }

    @Test(
        "what is not a day is not read",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "2026/01/01", "26-01-01", "2026-01-01T00", "", "2026-06-31",
            "-026-01-01",
        ])
    func refused(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test("days are counted from 1970", arguments: [("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-16", 20_773)])
    func number(text: String, number: Int) {
        #expect(Day(iso: text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test("Monday is 0 and Sunday is 6", arguments: [("2026-11-16", 0), ("2026-11-22", 6), ("1970-01-01", 3), ("1969-12-29", 0)])
    func weekday(text: String, weekday: Int) {
        #expect(Day(iso: text)?.weekday == weekday)
    }

    @Test("a week reaches from Monday to Sunday, over the end of the year, too")
    func week() throws {
        // ISO year 2026 has 53 weeks: the last begins on Monday 2026-12-28 and ends on Sunday 2027-01-03.
        let week = Week(containing: try #require(Day(iso: "2027-01-01")))
        #expect(week.description == "2026-12-28")
        #expect(week.sunday.description == "2027-01-03")
        #expect(week.advanced(by: 1).description == "2027-01-04")
        #expect(week.distance(to: week.advanced(by: -60)) == -60)
        #expect(Week(monday: week.sunday) == nil)
    }

    @Test("a day at the start of bytes is stepped over, and nothing is consumed where there is none")
    func prefix() {
        var bytes = Array("2026-09-01T10:00".utf8)[...]
        #expect(Day(isoPrefix: &bytes)?.description == "2026-09-01")
        #expect(String(decoding: bytes, as: UTF8.self) == "T10:00")
        var other = Array("tomorrow at ten".utf8)[...]
        #expect(Day(isoPrefix: &other) == nil)
        #expect(other.count == 15)
    }
}
