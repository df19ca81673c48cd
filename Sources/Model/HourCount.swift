/// How many tickets were opened in one hour of a week, in the site's time zone: a row of `tickets/hours.csv`.
package struct HourCount: Hashable, Sendable {
    package var week: Week
    /// 1 Monday to 7 Sunday (ISO 8601).
    package var weekday: Int
    /// 0 to 23.
    package var hour: Int
    package var channel: String?
    package var tickets: Int

    package init(week: Week, weekday: Int, hour: Int, channel: String?, tickets: Int) {
        self.week = week
        self.weekday = weekday
        self.hour = hour
        self.channel = channel
        self.tickets = tickets
    }
}
