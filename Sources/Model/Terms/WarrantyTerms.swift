/// How long things are covered against faults, and what happens then.
package struct WarrantyTerms: Hashable, Sendable {
    package var place: TextPlace
    package var covers: [Cover] = []
    package var from: TermStart = .event(.delivery)
    /// In the order in which they are tried or offered.
    package var remedies: [Kind] = []
    package var within: TimeSpan?
    package var withinFrom: TermStart?
    package var payer: Cost.Payer?

    package init(place: TextPlace) {
        self.place = place
    }

    package enum Kind: String, CaseIterable, Sendable { case repair, replacement, refund }

    package struct Cover: Hashable, Sendable {
        package var what: LocalizedText
        /// Ids of product categories.
        package var categories: [String]
        package var length: Length
        /// Which faults.
        package var faults: LocalizedText?
        package var place: TextPlace

        package init(what: LocalizedText, categories: [String], length: Length, faults: LocalizedText?, place: TextPlace) {
            self.what = what
            self.categories = categories
            self.length = length
            self.faults = faults
            self.place = place
        }
    }
}
