/// Rows whose times or channel do not serve the statistics of service: left out of those, and counted here.
package struct ServiceReport: Hashable, Sendable {
    /// Responses before the opening.
    package var answeredTooEarly = 0
    /// Resolutions before the response or the opening.
    package var resolvedTooEarly = 0
    /// Resolutions that are no time.
    package var unreadableResolutions = 0
    /// Openings that name a day alone.
    package var withoutHour = 0
    /// Rows without a channel.
    package var withoutChannel = 0

    mutating func join(_ other: ServiceReport) {
        answeredTooEarly += other.answeredTooEarly
        resolvedTooEarly += other.resolvedTooEarly
        unreadableResolutions += other.unreadableResolutions
        withoutHour += other.withoutHour
        withoutChannel += other.withoutChannel
    }
}
