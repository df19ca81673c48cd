/// The numbers for series that are compared with their likes: carriers, categories, channels.
package struct PeerKnobs: Hashable, Sendable {
    /// Each is compared with its own past; what it learned is tight, so nothing is learned in the filter.
    package var filter: FilterKnobs
    /// How sure before a notice goes up, and below which it comes down.
    package var up = 0.90
    package var down = 0.35
    /// How sure the week before must have been: where one product can look like the trouble of all for a week, before it is known
    /// as its own.
    package var before: Double
    /// Recent complaints behind a new notice, each week's worth `countDecay` of the week after.
    package var minimumCount = 6.0
    /// How many times the usual it must be.
    package var excess = 1.4
    /// How much of a week's figures is still remembered as usual a week later.
    package var memory: Double
    /// Quiet weeks before anything is decided.
    package var neededWeeks = 6
    /// What the usual rate of all is worth, in complaints, beside the usual rate of one.
    package var sharedWeight: Double
    /// What "the others are as always" is worth, in complaints, beside how the others do this week.
    package var othersWeight: Double
    package var othersRange = 0.5...4.0
    /// The usual rate of one is at most this many times that of the others; nil for no bound.
    package var largestRatio: Double?

    package init(
        filter: FilterKnobs, before: Double = 0, memory: Double = 0.95, sharedWeight: Double = 5, othersWeight: Double = 3,
        largestRatio: Double? = nil
    ) {
        self.filter = filter
        self.before = before
        self.memory = memory
        self.sharedWeight = sharedWeight
        self.othersWeight = othersWeight
        self.largestRatio = largestRatio
    }
}
