import Glibc
import Notices

/// Two rates of complaints and what may be said about their ratio.
package struct RateChange: Hashable, Sendable {
    package var now: Count
    package var before: Count

    package init(now: Count, before: Count) {
        self.now = now
        self.before = before
    }

    /// Complaints and what they are set against: orders, or complaints that were to be expected.
    package struct Count: Hashable, Sendable {
        package var tickets: Int
        package var exposure: Double

        package init(tickets: Int, exposure: Double) {
            self.tickets = tickets
            self.exposure = exposure
        }

        /// Complaints per unit of exposure.
        package var rate: Double { exposure > 0 ? Double(tickets) / exposure : 0 }

        /// The 90 % interval of the rate, where the exposure is orders.
        var interval: Interval { Interval.share(of: Double(tickets), in: exposure) }
    }

    package enum Verdict: String, Hashable, Sendable {
        /// Too few complaints to tell.
        case tooFew = "too_few"
        case same, worse, better
    }

    /// The ratio of the two rates, each count with a half added so that none divides by zero.
    package var ratio: Double {
        guard now.exposure > 0, before.exposure > 0 else { return 1 }
        return (Double(now.tickets) + 0.5) / now.exposure / ((Double(before.tickets) + 0.5) / before.exposure)
    }

    /// Which way the rate went: only where the ratio's interval leaves 1 outside.
    ///
    /// The logarithm of a ratio of Poisson rates is nearly normal with variance 1 / n1 + 1 / n2, with halves added
    /// (Haldane 1956, Anscombe 1956).
    ///
    /// - Parameters:
    ///   - z: how many standard deviations: 1.96 for 95 %, 1.28 for 80 %.
    ///   - atLeast: complaints in both stretches together below which nothing is said.
    package func verdict(z: Double = 1.96, atLeast: Int = 10) -> Verdict {
        guard now.exposure > 0, before.exposure > 0, now.tickets + before.tickets >= atLeast else { return .tooFew }
        let deviation = (1 / (Double(now.tickets) + 0.5) + 1 / (Double(before.tickets) + 0.5)).squareRoot()
        let distance = log(ratio) / deviation
        return distance > z ? .worse : distance < -z ? .better : .same
    }
}
