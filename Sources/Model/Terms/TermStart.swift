/// What a time limit is counted from.
package enum TermStart: Hashable, Sendable {
    case event(Event)
    /// In the author's words, to stand behind "from" (从…起).
    case words(LocalizedText)

    package enum Event: String, CaseIterable, Sendable {
        case order, payment, dispatch, delivery
        /// The last day on which the parcel was promised to arrive.
        case promisedDay = "promised day"
        /// The shopper tells the shop: starts the return, reports the fault.
        case request
        /// The shopper picks one of the choices.
        case choice
        /// The carrier scans the parcel that goes back.
        case returnScan = "return scan"
        /// The parcel that goes back arrives at the shop.
        case arrival
        case cancellation
        /// The shop confirms what was claimed.
        case confirmation
    }
}
