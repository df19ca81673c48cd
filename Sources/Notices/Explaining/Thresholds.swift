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
    /// Whether trouble must have been likely the week before, too.
    var needsTwoWeeks = false

    package init(of scope: Notice.Scope, knobs: Knobs = Knobs()) {
        switch scope {
        case .product, .group:
            self.init(up: knobs.up, down: knobs.down, minimumCount: knobs.minimumCount)
        case .site:
            self.init(up: knobs.shopUp, down: knobs.shopDown, minimumCount: knobs.shopMinimum)
            countsLastWeek = true
        case .carrier: self.init(knobs.carrier)
        case .category: self.init(knobs.category)
        case .channel: self.init(knobs.channel)
        }
    }

    private init(_ peers: PeerKnobs) {
        self.init(up: peers.up, down: peers.down, minimumCount: peers.minimumCount)
        needsTwoWeeks = true
    }

    private init(up: Double, down: Double, minimumCount: Double) {
        self.up = up
        self.down = down
        self.minimumCount = minimumCount
        countsLastWeek = false
    }
}
