package import Model

/// What became of the notices in the week.
package struct NoticeNews: Sendable {
    /// Up from this Monday on.
    package var new: [Entry] = []
    package var worse: [Entry] = []
    package var better: [Entry] = []
    /// Up, with no clear change.
    package var steady: [Entry] = []
    /// Down from this Monday on.
    package var retired: [Entry] = []
    /// Complaints fell while buyers followed the advice: up until the shop says whether the trouble is fixed.
    package var kept: [Entry] = []
    /// Not shown until somebody approves.
    package var waiting: [Entry] = []
    /// Not shown because of an override that ends within 14 days, sorted by that day.
    package var mutesEnding: [Mute] = []
    /// Written by hand and ending within 14 days.
    package var ending: [Entry] = []

    /// Everything that is up.
    var up: [Entry] { new + worse + better + steady + kept }

    package struct Entry: Sendable {
        package var id: String
        package var subjects: [NamedScope]
        /// nil for a written one about something else.
        package var issue: NamedIssue?
        /// The headline that the shop gave it.
        package var title: LocalizedText?
        package var from: Day
        package var to: Day?
        package var level: Int
        package var figures: PublishedNotice.Figures?
        /// The last four known weeks beside the four before.
        package var change: Change?
        /// The title of the improvement that answers it.
        package var improvement: LocalizedText?
    }

    package struct Mute: Sendable {
        package var entry: Entry
        package var until: Day
        package var reason: String
    }

    /// Two stretches of the same series.
    package struct Change: Hashable, Sendable {
        package var before: Stretch
        package var now: Stretch
        package var verdict: RateChange.Verdict
    }
}
