/// Who pays for the way back or out, and how much.
package struct Cost: Hashable, Sendable {
    package var reason: Reason
    package var payer: Payer
    /// What the customer pays, by country; empty: the carrier's price, or nothing where the shop pays.
    package var prices: [Price] = []
    /// Whether it is taken off the refund rather than paid in advance.
    package var isTakenOffRefund = false
    /// Where the label comes from.
    package var label: LabelSource?

    package init(reason: Reason, payer: Payer) {
        self.reason = reason
        self.payer = payer
    }

    package enum Reason: String, CaseIterable, Sendable {
        case any
        /// The buyer no longer wants it.
        case changedMind = "changed mind"
        /// It is faulty, damaged, wrong, not as described, or the shop's size chart was wrong.
        case ourFault = "our fault"
        case wrongSize = "wrong size"
    }

    package enum Payer: String, CaseIterable, Sendable { case shop, customer }

    package enum LabelSource: String, CaseIterable, Sendable {
        case inBox = "in box"
        /// Printed or shown by the shopper.
        case download
        case customer
    }
}

/// An amount for some countries; for all others where none are named.
package struct Price: Hashable, Sendable {
    package var amount: Money
    package var countries: [Country]

    package init(amount: Money, countries: [Country] = []) {
        self.amount = amount
        self.countries = countries
    }
}

/// A fee, in money or as a share of the price.
package enum Fee: Hashable, Sendable {
    case amounts([Price])
    /// Hundredths of a percent: 1000 is 10 %.
    case percent(Int)
}

/// How money comes back.
package struct RefundTerms: Hashable, Sendable {
    package var forms: [Form] = []
    package var within: TimeSpan?
    package var from: TermStart?
    /// How long banks take after that.
    package var bank: TimeSpan?
    package var place: TextPlace

    package init(place: TextPlace) {
        self.place = place
    }

    package enum Form: String, CaseIterable, Sendable {
        case originalPayment = "original payment"
        case storeCredit = "store credit"
        case exchange
    }
}
