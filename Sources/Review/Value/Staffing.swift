/// When customers write, over the last eight weeks, in the site's time zone.
package struct Staffing: Hashable, Sendable {
    package static let weeks = 8
    /// Weeks that are known among them.
    package var knownWeeks: Int
    /// Tickets of those weeks.
    package var tickets: Int
    /// The hours of a week with the most tickets, the most first.
    package var peaks: [Peak]
    /// Channels with the lowest share within their promise first, then those without one.
    package var channels: [Channel]

    package struct Peak: Hashable, Sendable {
        /// 1 Monday to 7 Sunday.
        package var weekday: Int
        /// 0 to 23: the hour that starts then.
        package var hour: Int
        package var ticketsPerWeek: Double
    }

    package struct Channel: Hashable, Sendable {
        package var channel: NamedScope
        /// The three hours on end that bring the most: the first of them; 23 wraps to the next day.
        package var busiestHour: Int
        /// Their part of the channel's tickets.
        package var share: Double
        package var tickets: Int
        /// Answered within the promise over the same weeks; nil where nothing is promised.
        package var within: Double?
    }
}
