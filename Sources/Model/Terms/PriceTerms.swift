/// The promise of a lower price: who paid more within the window gets the difference.
package struct PriceTerms: Hashable, Sendable {
    package var place: TextPlace
    package var window: Length
    package var from: TermStart
    package var gives: Remedy.Choice
    package init(place: TextPlace, window: Length, from: TermStart, gives: Remedy.Choice) {
        self.place = place
        self.window = window
        self.from = from
        self.gives = gives
    }
}

/// What the shop does when it advertised something wrong.
package struct AdvertisingTerms: Hashable, Sendable {
    package var place: TextPlace
    /// What counts as a statement of the shop.
    package var binding: [LocalizedText] = []
    /// How soon the statement is corrected in public.
    package var correction: TimeSpan?
    /// Ids of channels whose statements count; empty: all.
    package var channels: [String] = []
    package var choices: [Remedy.Choice] = []
    /// How long the shopper may choose.
    package var chooseWithin: TimeSpan?

    package init(place: TextPlace) {
        self.place = place
    }
}
