/// What holds for exchanging something.
package struct ExchangeTerms: Hashable, Sendable {
    package var place: TextPlace
    package var window: ReturnTerms.Window = .unspecified
    package var from: TermStart = .event(.delivery)
    package var options: [ReturnTerms.Replacement] = []
    /// How many exchanges an order has free; nil where it is not said.
    package var freePerOrder: Int?
    package var costs: [Cost] = []
    /// When the new one leaves.
    package var sent: TermStart?
    package var finalSale: [ReturnTerms.FinalSale] = []
    package var refund: RefundTerms?

    package init(place: TextPlace) {
        self.place = place
    }
}
