import Glibc

/// The moment at which the command runs: the one place that reads the clock.
enum Now {
    /// Seconds since 1970-01-01 UTC, or `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
    @Sendable static func moment() -> Int64 {
        getenv("SOURCE_DATE_EPOCH").flatMap { Int64(String(cString: $0)) } ?? Int64(time(nil))
    }
}
