/// The numbers of one switching filter.
package struct FilterKnobs: Hashable, Sendable {
    /// How many times the usual a trouble may be: the levels that are told apart.
    package var levels: [Double]
    /// The part of new series that are born with the trouble.
    package var launch: Double
    /// The chance a week that trouble begins, and that it ends (one over its mean length in weeks).
    package var on: Double
    package var off: Double
    /// How lumpy weeks are: variance beyond Poisson's, relative to the square of the mean.
    package var phi: Double
    /// How alike healthy series are: shape and rate of the gamma prior of the healthy relative rate.
    package var prior: Double
    /// Where learning is kept from going stale: the largest shape; nil where nothing is learned and the prior stays.
    package var memory: Double?
    /// The healthy relative rate lies below it; nil for no bound.
    package var cut: Double?

    package init(
        levels: [Double], launch: Double, on: Double, off: Double, phi: Double, prior: Double, memory: Double?, cut: Double?
    ) {
        self.levels = levels
        self.launch = launch
        self.on = on
        self.off = off
        self.phi = phi
        self.prior = prior
        self.memory = memory
        self.cut = cut
    }
}
