package import Model

/// Policies that ask for somebody's eye.
package struct PoliciesDue: Sendable {
    /// Versions that take effect within 14 days, sorted by day.
    package var effective: [Version] = []
    /// The next one after that.
    package var next: Version?
    /// In force, with no word of it for over a year; the oldest first.
    package var old: [Version] = []
    /// In force or upcoming, with languages missing.
    package var untranslated: [Untranslated] = []

    package struct Version: Hashable, Sendable {
        package var policy: String
        package var title: LocalizedText
        /// The day it takes effect, or of which it is.
        package var day: Day
    }

    package struct Untranslated: Hashable, Sendable {
        package var version: String
        package var title: LocalizedText
        package var missing: [Language]
    }
}
