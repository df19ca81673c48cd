/// The time that the shop promises on one channel.
package struct Promise: Hashable, Sendable {
    package var channel: String
    package var firstResponse: Length?
    package var resolution: Length?

    package init(channel: String, firstResponse: Length?, resolution: Length?) {
        self.channel = channel
        self.firstResponse = firstResponse
        self.resolution = resolution
    }
}
