import Model
import Policies
import Testing

@Suite("the orders that a version applies to") struct PeriodTests {
    private func policy(_ days: [String?]) -> Policy {
        let versions = days.map { Policy.Version(effective: $0.flatMap { Day(iso: $0) }, texts: Translations()) }
        return Policy(name: "returns", versions: versions, isDated: true)
    }

    @Test("a version applies until the day before the next one")
    func consecutive() {
        let periods = policy(["2025-03-01", "2025-11-01", "2026-09-01"]).periods
        #expect(periods.map(\.from) == [Day(iso: "2025-03-01"), Day(iso: "2025-11-01"), Day(iso: "2026-09-01")])
        #expect(periods.map(\.to) == [Day(iso: "2025-10-31"), Day(iso: "2026-08-31"), nil])
    }

    @Test("every day from the first on lies in exactly one period")
    func partition() throws {
        let periods = policy(["2025-03-01", "2025-11-01", "2026-09-01"]).periods
        let first = try #require(Day(iso: "2025-03-01"))
        for offset in 0..<800 {
            #expect(periods.filter { $0.contains(first.advanced(by: offset)) }.count == 1)
        }
        #expect(!periods.contains { $0.contains(first.advanced(by: -1)) })
    }

    @Test("a version without a day holds since ever")
    func undated() throws {
        #expect(policy([nil]).periods == [Period(from: nil, to: nil)])
    }
}
