package import Model

/// What a notice of some scope needs to go up and to stay.
package struct Thresholds: Hashable, Sendable {
    /// How sure before it goes up, and below which it comes down.
    package var up: Double
    package var down: Double
    /// Recent complaints that must stand behind a new one.
    package var minimumCount: Double
    /// Whether these are those of the last week alone; else older weeks count, too, each for a part of the week after.
    package var countsLastWeek: Bool
    /// What a week's complaints are worth of the next week's.
    package var countDecay: Double
    /// How many times the usual is still normal.
    package var normal: Double
    /// How sure a notice must be beside one of the whole shop.
    package var upBesideShop: Double
    /// Weeks without an order after which a product's notice comes down.
    package var idleWeeks: Int
    /// Whether trouble must have been likely the week before, too.
    var needsTwoWeeks = false

    package init(of scope: Notice.Scope, knobs: Knobs = Knobs()) {
        switch scope {
        case .product, .group:
            self.init(up: knobs.up, down: knobs.down, minimumCount: knobs.minimumCount, knobs)
        case .site:
            self.init(up: knobs.shopUp, down: knobs.shopDown, minimumCount: knobs.shopMinimum, knobs)
            countsLastWeek = true
            normal = knobs.shopExcess
        case .carrier: self.init(knobs.carrier, knobs)
        case .category: self.init(knobs.category, knobs)
        case .channel: self.init(knobs.channel, knobs)
        }
    }

    private init(_ peers: PeerKnobs, _ knobs: Knobs) {
        self.init(up: peers.up, down: peers.down, minimumCount: peers.minimumCount, knobs)
        normal = peers.excess
        needsTwoWeeks = true
    }

    private init(up: Double, down: Double, minimumCount: Double, _ knobs: Knobs) {
        self.up = up
        self.down = down
        self.minimumCount = minimumCount
        countsLastWeek = false
        countDecay = knobs.countDecay
        normal = knobs.product.cut ?? knobs.shopExcess
        upBesideShop = knobs.upInShopTrouble
        idleWeeks = knobs.idleWeeks
    }
}
