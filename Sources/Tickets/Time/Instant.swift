/// A moment, with the day that the site's calendars show.
struct Instant: Hashable, Sendable {
    /// Days since 1970-01-01 in the site's zone.
    var day: Int
    /// Seconds since 1970-01-01 UTC.
    var seconds: Int64
    /// Whether the export names an hour, and not only a day.
    var hasClock: Bool

    /// The seconds as a record keeps them; 0 for what lies beyond its range (before 1970, after 2106).
    var recordSeconds: UInt32 { UInt32(exactly: seconds) ?? 0 }
}
