import Model
import Notices
import Testing

@Test("no statistics, no notices")
func emptyStatistics() {
    let history = decide(WeeklyStatistics(), issues: IssueCatalogue([]), asOf: Day(number: 20_000))
    #expect(history.notices.isEmpty)
    #expect(history.lastWeek == nil)
}
