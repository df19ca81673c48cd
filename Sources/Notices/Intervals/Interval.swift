/// The range in which a figure may honestly be said to lie.
package struct Interval: Hashable, Sendable {
    package var low: Double
    package var high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// The 90 % interval of Jeffreys for a share: between the quantiles of Beta(n + 1/2, m - n + 1/2).
    ///
    /// It ends at 0 where nothing was counted and at 1 where everything was (Brown, Cai and DasGupta 2001, Statistical Science 16:101).
    /// Where more was counted than there are orders, which happens when orders are missing, the share is taken for all of them.
    ///
    /// - Parameters:
    ///   - count: n, how many complained.
    ///   - total: m, out of how many; may be a broken number, as an exposure is.
    package static func share(of count: Double, in total: Double) -> Interval {
        let m = max(total, count)
        guard m > 0 else { return Interval(low: 0, high: 1) }
        let beta = IncompleteBeta(count + 0.5, m - count + 0.5)
        return Interval(low: count <= 0 ? 0 : beta.quantile(0.05), high: count >= m ? 1 : beta.quantile(0.95))
    }

    /// The 90 % interval of how many times the usual: between the quantiles of Gamma(prior + n, prior + e).
    ///
    /// The prior is the filter's word on healthy products: it counts like so many usual complaints, so that few complaints do not
    /// speak of a large ratio (gamma-Poisson shrinkage, DuMouchel 1999).
    ///
    /// - Parameters:
    ///   - count: n, complaints.
    ///   - expected: e, the usual number of them.
    ///   - prior: shape and rate of the prior.
    package static func ratio(of count: Double, expected: Double, prior: Double) -> Interval {
        let gamma = IncompleteGamma(prior + count)
        return Interval(low: gamma.quantile(0.05) / (prior + expected), high: gamma.quantile(0.95) / (prior + expected))
    }
}
