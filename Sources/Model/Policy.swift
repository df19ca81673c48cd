/// A promise of the shop to its customers, in one or more dated versions.
package struct Policy: Sendable {
    package var name: String
    /// Sorted by the day they take effect; a policy in a single file has exactly one.
    package var versions: [Version]
    /// Whether it is a folder of dated files, whose versions have addresses of their own.
    package var isDated: Bool

    package init(name: String, versions: [Version], isDated: Bool) {
        self.name = name
        self.versions = versions
        self.isDated = isDated
    }

    package struct Version: Sendable {
        /// nil: in force since ever.
        package var effective: Day?
        package var texts: Translations
        /// What this version changed, in the author's words.
        package var change: [Language: String]
        package var changeKind: ChangeKind = .major
        /// The day it was first shown to customers; nil: nobody wrote it down.
        package var announced: Day?
        /// nil where the author wrote none.
        package var terms: PolicyTerms?
        /// Slips put right in this version's own text after it was published, oldest first.
        package var corrections: [Correction] = []

        package init(effective: Day?, texts: Translations, change: [Language: String] = [:]) {
            self.effective = effective
            self.texts = texts
            self.change = change
        }
    }

    /// Whether customers need to hear of a version.
    package enum ChangeKind: String, CaseIterable, Sendable, CustomStringConvertible {
        case major
        /// Spelling: it shows in the history, but is no news.
        case minor

        package var description: String { rawValue }
    }

    package struct Correction: Hashable, Sendable {
        package var day: Day
        package var note: LocalizedText

        package init(day: Day, note: LocalizedText) {
            self.day = day
            self.note = note
        }
    }

    /// The version in force on the day: the latest that has taken effect; nil when all of them are still to come.
    package func version(inForceOn day: Day) -> Version? {
        versions.last { $0.effective.map { $0 <= day } ?? true }
    }
}
