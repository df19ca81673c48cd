/// All notices of a day, after overrides and approval: what shoppers see, and what waits for the shop.
package struct NoticeRegister: Sendable {
    /// Active and retired ones, sorted by first day, then id.
    package var notices: [PublishedNotice]
    /// New ones that nobody has approved, where notices are reviewed first.
    package var waiting: [Notice]
    /// Those that an override keeps from being shown.
    package var muted: [Notice]
    /// Those about what no word and no agent could tell: there is nothing to say to shoppers until the shop gives them words.
    package var unexplained: [Notice]
    /// Notices whose complaints fell while shoppers followed the advice: they stay until the shop says whether the trouble is fixed.
    package var kept: [Notice]
    /// By index of the content's improvements: what became of the complaints; nil where the figures do not say.
    package var effects: [Effect?]
    /// The last week that the decisions know; nil where there are no statistics.
    package var lastWeek: Week?

    package init(notices: [PublishedNotice] = [], lastWeek: Week? = nil) {
        self.notices = notices
        self.lastWeek = lastWeek
        waiting = []
        muted = []
        unexplained = []
        kept = []
        effects = []
    }
}
