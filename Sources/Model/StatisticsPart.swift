/// A part of the transparency report; `statistics:` in `site.yml` switches it off.
package enum StatisticsPart: String, Hashable, Sendable, CaseIterable {
    /// Complaints by family over time.
    case complaints
    /// What became better.
    case improvements
    /// Promised and measured response times.
    case responseTimes = "response_times"
    /// When most people write.
    case busyHours = "busy_hours"
    /// Carriers beside each other.
    case carriers
}
