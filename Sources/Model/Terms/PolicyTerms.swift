/// What a version of a policy promises, as data: written once in the front matter, then shown at a glance, compared between
/// versions, checked against the prose and given to programs. docs/policy-terms.md is its reference.
package struct PolicyTerms: Hashable, Sendable {
    /// The file that the terms stand in, as diagnostics print it, and the place of `terms:`.
    package var file: String
    package var place: TextPlace

    /// Whom and what the policy is for; nothing named: everything the shop sells, everywhere it sells.
    package var coverage = Coverage()
    /// What must be so for the policy to hold, a sentence each.
    package var conditions: [LocalizedText] = []
    /// What the shopper does, in order.
    package var steps: [LocalizedText] = []
    /// What the shopper should send.
    package var evidence: [LocalizedText] = []
    /// Time limits beyond those that the parts below carry.
    package var timeLimits: [TimeLimit] = []

    package var returns: ReturnTerms?
    package var exchange: ExchangeTerms?
    package var shipping: ShippingTerms?
    package var warranty: WarrantyTerms?
    /// The promise of a lower price, and what an advertisement binds the shop to.
    package var price: PriceTerms?
    package var advertising: AdvertisingTerms?
    /// In the order written.
    package var tiers: [MemberTier] = []
    /// The compensation standard, a line for each kind of problem.
    package var compensation: [Remedy] = []

    package init(file: String, place: TextPlace) {
        self.file = file
        self.place = place
    }

    /// Whom and what a policy is for. An empty list leaves it open.
    package struct Coverage: Hashable, Sendable {
        package var countries: [Country] = []
        package var exceptCountries: [Country] = []
        /// Ids of product categories (products.csv, categories.yml).
        package var categories: [String] = []
        /// Ids of member tiers.
        package var tiers: [String] = []
        /// Ids of channels that orders come from, `livestream`.
        package var channels: [String] = []
        package var place: TextPlace?

        package init() {}
    }

    /// `7 days from delivery: report damage`
    package struct TimeLimit: Hashable, Sendable {
        package var what: LocalizedText
        package var within: TimeSpan
        package var from: TermStart?
        package var place: TextPlace

        package init(what: LocalizedText, within: TimeSpan, from: TermStart?, place: TextPlace) {
            self.what = what
            self.within = within
            self.from = from
            self.place = place
        }
    }
}
