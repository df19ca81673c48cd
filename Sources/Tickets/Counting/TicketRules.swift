import Model
import Tables

/// How tickets are counted.
struct TicketRules: Sendable {
    var zone: Zone
    /// nil: the codes alone count, and a ticket without one is left out.
    var classifier: Classifier?
    /// The codes of the catalogue, in its order.
    var codes: [String]
    /// For the digests; see `Digest`.
    var key: [UInt8]
    /// Whether times of response and resolution count.
    var countsService = false
}
