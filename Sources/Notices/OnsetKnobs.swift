/// How a shop's own history tells how often each issue troubles its products.
package struct OnsetKnobs: Hashable, Sendable {
    /// What the filter's own rate is worth, in product-weeks of trouble: ten troubles of mean length.
    package var weight = 320.0
    /// How many times that rate may be learned.
    package var range = 0.2...5.0

    package init() {}
}
