/// A tier of members: what one must have spent, and what one gets.
package struct MemberTier: Hashable, Sendable {
    /// `circle`: what other policies name.
    package var id: String
    package var name: LocalizedText
    /// By currency; any of them suffices. Empty: nothing needs to be spent.
    package var thresholds: [Money]
    /// In which time it must be spent.
    package var period: Length?
    package var isAnsweredFirst = false
    /// Whether a replacement leaves before the old thing comes back.
    package var getsReplacementFirst = false
    package var hasFreeReturns = false
    package var returnWindow: Length?
    /// Further benefits in words.
    package var benefits: [LocalizedText] = []
    package var place: TextPlace

    package init(id: String, name: LocalizedText, thresholds: [Money], period: Length?, place: TextPlace) {
        self.id = id
        self.name = name
        self.thresholds = thresholds
        self.period = period
        self.place = place
    }
}
