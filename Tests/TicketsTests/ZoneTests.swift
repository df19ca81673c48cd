import Disk
import Model
import Testing

@testable import Tickets

@Suite("Time zones")
struct ZoneTests {
    private func zone(_ name: String) throws -> Zone { try #require(try Zone.named(name)) }

    @Test(
        "the offset is the one of the place and moment",
        arguments: [
            // 2026-01-15T12:00:00Z and 2026-07-15T12:00:00Z
            ("Asia/Shanghai", 1_768_478_400, 28800), ("Asia/Shanghai", 1_784_116_800, 28800), ("Europe/Berlin", 1_768_478_400, 3600),
            ("Europe/Berlin", 1_784_116_800, 7200), ("America/New_York", 1_768_478_400, -18000),
            ("America/New_York", 1_784_116_800, -14400),
            ("Asia/Kolkata", 1_768_478_400, 19800), ("Australia/Sydney", 1_768_478_400, 39600), ("Australia/Sydney", 1_784_116_800, 36000),
            ("UTC", 1_768_478_400, 0),
            // 2060-07-15 and 2060-01-13, beyond every table
            ("Europe/Berlin", 2_857_032_000, 7200), ("Europe/Berlin", 2_841_220_800, 3600), ("Australia/Sydney", 2_857_032_000, 36000),
            ("Australia/Sydney", 2_841_220_800, 39600),
        ])
    func offset(name: String, moment: Int64, seconds: Int) throws {
        #expect(try zone(name).offset(at: moment) == seconds)
    }

    @Test("summer time begins and ends at its second")
    func changes() throws {
        let berlin = try zone("Europe/Berlin")
        // 2026-03-29T01:00:00Z and 2026-10-25T01:00:00Z
        #expect(berlin.offset(at: 1_774_745_999) == 3600)
        #expect(berlin.offset(at: 1_774_746_000) == 7200)
        #expect(berlin.offset(at: 1_792_889_999) == 7200)
        #expect(berlin.offset(at: 1_792_890_000) == 3600)
    }

    @Test("the rule at a file's end is read in all its forms")
    func rules() throws {
        let berlin = try #require(ZoneRule(Array("CET-1CEST,M3.5.0,M10.5.0/3".utf8)))
        #expect(berlin.offset(at: 1_774_745_999) == 3600)
        #expect(berlin.offset(at: 1_774_746_000) == 7200)
        #expect(try #require(ZoneRule(Array("<+0330>-3:30".utf8))).offset(at: 0) == 12600)
        #expect(try #require(ZoneRule(Array("EST5EDT,M3.2.0,M11.1.0".utf8))).offset(at: 1_784_116_800) == -14400)
        let julian = try #require(ZoneRule(Array("AAA0BBB,J60/0,J300/0".utf8)))
        // 2028-03-01T00:00:00Z, in a leap year: day 60 of the count that leaves 29 February out
        #expect(julian.offset(at: 1_835_481_599) == 0)
        #expect(julian.offset(at: 1_835_481_600) == 3600)
        #expect(ZoneRule([]) == nil)
        #expect(ZoneRule(Array("CET-1CEST,nonsense".utf8)) == nil)
    }

    @Test("a late Sunday evening in London is Monday in Shanghai")
    func weekBoundary() throws {
        // 2026-09-06T23:30:00Z, a Sunday
        #expect(Zone.utc.day(at: 1_788_737_400).description == "2026-09-06")
        #expect(try zone("Asia/Shanghai").day(at: 1_788_737_400).description == "2026-09-07")
        #expect(Zone.utc.day(at: -1).description == "1969-12-31")
    }

    @Test(
        "a name that is no zone is nil", arguments: ["Asia/Bejing", "", "../../etc/passwd", "/etc/passwd", "Europe", "Asia/", "tzdata.zi"])
    func unknown(name: String) throws {
        #expect(try Zone.named(name) == nil)
    }

    @Test("what is said of an unknown zone")
    func wording() {
        #expect(
            Zone.unknown("Asia/Bejing", in: "content").text
                == "content/site.yml: error: 'Asia/Bejing' is not a time zone; write an IANA name such as Asia/Shanghai or Europe/Berlin")
    }

    @Test("a machine without a time zone database says so")
    func noDatabase() {
        #expect(
            throws: MachineFailure("there is no time zone database on this machine; install the package tzdata, or write 'time_zone: UTC'")
        ) {
            try Zone.named("Asia/Shanghai", in: ["/nowhere"])
        }
    }

    @Test("bytes that are no zoneinfo are refused, cut anywhere")
    func broken() throws {
        let bytes = try DiskFile.contents(of: "/usr/share/zoneinfo/Europe/Berlin")
        #expect(Zone(name: "x", tzif: bytes) != nil)
        for count in stride(from: 0, to: bytes.count - 40, by: 7) { #expect(Zone(name: "x", tzif: Array(bytes[..<count])) == nil) }
    }
}
