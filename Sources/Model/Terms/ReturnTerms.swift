/// What holds for sending something back.
package struct ReturnTerms: Hashable, Sendable {
    package var place: TextPlace
    package var window: Window = .unspecified
    package var from: TermStart = .event(.delivery)
    package var methods: [Method] = []
    /// In which state things may come back; empty: not said.
    package var itemConditions: [ItemCondition] = []
    /// Who pays for the way back, by reason.
    package var costs: [Cost] = []
    package var refund: RefundTerms?
    /// What the shopper may have instead of money.
    package var replacements: [Replacement] = []
    package var restockingFee: Fee?
    package var otherFees: [OtherFee] = []
    package var addresses: [ReturnAddress] = []
    /// Seasons with a window of their own, in the order written.
    package var seasons: [Season] = []
    /// What cannot be returned because the buyer changed their mind.
    package var finalSale: [FinalSale] = []
    /// Below this value a faulty thing need not come back.
    package var keepBelow: Money?
    /// What members have instead.
    package var tiers: [TierException] = []

    package init(place: TextPlace) {
        self.place = place
    }

    package enum Window: Hashable, Sendable {
        case unspecified, unlimited, notPermitted
        case length(Length)
    }

    package enum Method: String, CaseIterable, Sendable {
        case mail, store
        /// A counter or locker of a carrier.
        case dropOff = "drop-off"
        /// Nothing comes back.
        case keep
    }

    package enum ItemCondition: String, CaseIterable, Sendable { case new, used, refurbished, damaged }

    package enum Replacement: String, CaseIterable, Sendable {
        case same
        case otherSize = "other size"
        case otherColour = "other colour"
        case otherItem = "other item"
        case part
    }

    package struct ReturnAddress: Hashable, Sendable {
        /// Where the shopper is; empty: everybody else.
        package var from: [Country]
        /// Where the thing goes.
        package var country: Country
        /// Street and town, or as much of it as the shop publishes.
        package var address: LocalizedText

        package init(from: [Country], country: Country, address: LocalizedText) {
            self.from = from
            self.country = country
            self.address = address
        }
    }

    /// Orders of these days may come back for longer.
    package struct Season: Hashable, Sendable {
        package var name: LocalizedText?
        /// The first and the last day of ordering.
        package var first: Day
        package var last: Day
        package var window: Window

        package init(name: LocalizedText?, first: Day, last: Day, window: Window) {
            self.name = name
            self.first = first
            self.last = last
            self.window = window
        }
    }

    package struct FinalSale: Hashable, Sendable {
        package var what: LocalizedText?
        /// Ids of product categories.
        package var categories: [String]

        package init(what: LocalizedText?, categories: [String]) {
            self.what = what
            self.categories = categories
        }
    }

    package struct OtherFee: Hashable, Sendable {
        package var what: LocalizedText
        package var fee: Fee

        package init(what: LocalizedText, fee: Fee) {
            self.what = what
            self.fee = fee
        }
    }

    /// What a tier of members has instead of the usual.
    package struct TierException: Hashable, Sendable {
        package var tier: String
        package var window: Window?
        /// What a return of a changed mind costs them.
        package var cost: Cost?

        package init(tier: String, window: Window?, cost: Cost?) {
            self.tier = tier
            self.window = window
            self.cost = cost
        }
    }
}
