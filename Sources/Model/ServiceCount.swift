/// How quickly one channel answered the tickets that were opened in one week: a row of `tickets/service.csv`.
package struct ServiceCount: Hashable, Sendable {
    package var week: Week
    package var channel: String
    package var tickets: Int
    /// Minutes; nil where no ticket has the time.
    package var medianFirstResponse: Double?
    /// Minutes: nine of ten tickets were answered within it.
    package var p90FirstResponse: Double?
    /// Minutes.
    package var medianResolution: Double?
    /// Tickets answered within the promise of their channel; nil where nothing is promised.
    package var withinPromise: Int?

    package init(
        week: Week, channel: String, tickets: Int, medianFirstResponse: Double? = nil, p90FirstResponse: Double? = nil,
        medianResolution: Double? = nil, withinPromise: Int? = nil
    ) {
        self.week = week
        self.channel = channel
        self.tickets = tickets
        self.medianFirstResponse = medianFirstResponse
        self.p90FirstResponse = p90FirstResponse
        self.medianResolution = medianResolution
        self.withinPromise = withinPromise
    }
}
