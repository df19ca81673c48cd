/// Products that were complained about more than the catalogue's rate would have brought.
package struct ProductExcesses: Hashable, Sendable {
    /// The ten with the largest excess, largest first.
    package var rows: [Row]
    /// Whether orders are known by product; without them there is nothing to expect.
    package var hasOrders: Bool
    /// The length of the stretch.
    package static let weeks = 4

    package struct Row: Hashable, Sendable {
        package var product: NamedScope
        /// About the product itself: not its parcel, not the answer to a ticket.
        package var complaints: Int
        package var orders: Double
        package var expected: Double
        /// The issue with the largest excess.
        package var mostly: NamedIssue
        /// Whether a notice about the product is up.
        package var hasNotice: Bool

        package var excess: Double { Double(complaints) - expected }
    }
}
