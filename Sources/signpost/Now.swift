import ArgumentParser
import Glibc

/// The moment at which the command runs: the one place that reads the clock.
enum Now {
    /// Seconds since 1970-01-01 UTC, or `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
    @Sendable static func moment() -> Int64 { written.flatMap(seconds) ?? Int64(time(nil)) }

    /// Says so where `SOURCE_DATE_EPOCH` is no moment: a build that silently took today's date would not be reproducible.
    static func check() throws {
        guard let written, seconds(written) == nil else { return }
        throw ValidationError("SOURCE_DATE_EPOCH is '\(written)'; write seconds since 1970-01-01 UTC, such as 1793548740, or unset it")
    }

    private static var written: String? { getenv("SOURCE_DATE_EPOCH").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } }

    /// From 1970 to 9999, the years that dates can be written in.
    private static func seconds(_ text: String) -> Int64? {
        Int64(text).flatMap { (0..<253_402_300_800).contains($0) ? $0 : nil }
    }
}
