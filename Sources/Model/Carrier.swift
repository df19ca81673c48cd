/// A company that brings parcels.
package struct Carrier: Hashable, Sendable {
    package var id: String
    package var name: LocalizedText
    /// An address with `{number}` in the place of the tracking number.
    package var tracking: String?

    package init(id: String, name: LocalizedText, tracking: String? = nil) {
        self.id = id
        self.name = name
        self.tracking = tracking
    }
}
