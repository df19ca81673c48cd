/// One entry of `notices/overrides.yml`: what the shop decided about a notice that the figures brought up.
package struct NoticeOverride: Hashable, Sendable {
    /// The id of the notice it is about, `DR-1001-runs_small-2026-10-05`.
    package var notice: String
    package var action: Action
    /// Why, for colleagues; empty only where none is asked for (`approve`, `fixed`).
    package var reason: String
    /// The last day on which it holds; nil: for good.
    package var until: Day?
    /// Where its id stands, for diagnostics about it.
    package var place: TextPlace

    package init(notice: String, action: Action, reason: String = "", until: Day? = nil, place: TextPlace = TextPlace()) {
        self.notice = notice
        self.action = action
        self.reason = reason
        self.until = until
        self.place = place
    }

    package enum Action: Hashable, Sendable {
        /// It is not shown.
        case mute
        /// It stays up, whatever the figures say.
        case pin
        /// It is shown in these words, which advise so many sizes up, below 0 down; nil where they name no size.
        case reword(title: LocalizedText?, advice: LocalizedText?, sizes: Double? = nil)
        /// It is shown as part of the notice with this id.
        case merge(into: String)
        /// It may be shown, where new notices are reviewed first.
        case approve
        /// The trouble was fixed on this day: a notice that was kept may go.
        case fixed(on: Day)

        /// The key that the file writes: `mute`, `pin`, ...
        package var key: String {
            switch self {
            case .mute: "mute"
            case .pin: "pin"
            case .reword: "reword"
            case .merge: "merge"
            case .approve: "approve"
            case .fixed: "fixed"
            }
        }
    }
}
