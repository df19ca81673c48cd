/// A way to reach the shop.
package struct Channel: Hashable, Sendable {
    package var id: String
    package var name: LocalizedText
    /// A web address, an e-mail address or a phone number, as written.
    package var address: String?
    package var hours: LocalizedText?
    package var bestFor: LocalizedText?

    package init(id: String, name: LocalizedText, address: String? = nil, hours: LocalizedText? = nil, bestFor: LocalizedText? = nil) {
        self.id = id
        self.name = name
        self.address = address
        self.hours = hours
        self.bestFor = bestFor
    }
}
