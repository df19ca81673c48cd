/// How long a notice about sizes stays although complaints have fallen.
package struct KeepingKnobs: Hashable, Sendable {
    /// Good weeks from going up until orders that followed the notice show in the complaints.
    package var settling = 2
    /// Complaints have fallen where since then they were at most so many times the usual.
    package var fallen = 1.1
    /// Good weeks for which it is kept, the first time and after the trouble came back.
    package var weeks = 2
    package var weeksAfterReturn = 52
    /// Weeks after coming down in which new trouble counts as the old one coming back.
    package var returnWeeks = 26
    /// A fix recorded so many weeks before the notice went up still counts: its complaints were on their way.
    package var fixedBefore = 4

    package init() {}
}
