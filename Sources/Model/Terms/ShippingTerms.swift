/// When orders leave, how long they travel and what that costs.
package struct ShippingTerms: Hashable, Sendable {
    package var place: TextPlace
    /// Where parcels leave from.
    package var origin: Country?
    package var dispatch: [Dispatch] = []
    package var delivery: [Delivery] = []
    package var fees: [ShippingFee] = []
    /// Who pays duties and import taxes.
    package var duties: [Duty] = []

    package init(place: TextPlace) {
        self.place = place
    }

    package struct Dispatch: Hashable, Sendable {
        /// Which orders; nil: all, or all others.
        package var what: LocalizedText?
        /// Ids of channels, `livestream`.
        package var channels: [String]
        package var within: TimeSpan
        package var from: TermStart?
        package var place: TextPlace

        package init(what: LocalizedText?, channels: [String], within: TimeSpan, from: TermStart?, place: TextPlace) {
            self.what = what
            self.channels = channels
            self.within = within
            self.from = from
            self.place = place
        }
    }

    package struct Delivery: Hashable, Sendable {
        /// Empty: everywhere else.
        package var countries: [Country]
        /// A part of a country, or a name for the countries.
        package var region: LocalizedText?
        /// Id of the carrier.
        package var carrier: String?
        package var within: TimeSpan
        package var from: TermStart
        /// How much longer remote areas take.
        package var remoteExtra: TimeSpan?
        package var place: TextPlace

        package init(countries: [Country], region: LocalizedText?, within: TimeSpan, from: TermStart, place: TextPlace) {
            self.countries = countries
            self.region = region
            self.within = within
            self.from = from
            self.place = place
        }
    }

    package struct ShippingFee: Hashable, Sendable {
        /// Empty: everywhere else.
        package var countries: [Country]
        /// 0 is free.
        package var fee: Money
        package var freeFrom: Money?
        package var place: TextPlace

        package init(countries: [Country], fee: Money, freeFrom: Money?, place: TextPlace) {
            self.countries = countries
            self.fee = fee
            self.freeFrom = freeFrom
            self.place = place
        }
    }

    package struct Duty: Hashable, Sendable {
        /// Empty: everywhere else.
        package var countries: [Country]
        package var payer: Cost.Payer

        package init(countries: [Country], payer: Cost.Payer) {
            self.countries = countries
            self.payer = payer
        }
    }
}
