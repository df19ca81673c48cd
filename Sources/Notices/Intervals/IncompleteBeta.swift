import Glibc

/// The regularised incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at most x.
///
/// Evaluated by the continued fraction of DLMF 8.17.22 (https://dlmf.nist.gov/8.17.v), for x beyond (a + 1) / (a + b + 2) through the
/// symmetry I_x(a, b) = 1 - I_(1-x)(b, a) (DLMF 8.17.4), where it converges quickly. Good to about ten digits.
struct IncompleteBeta {
    private let a: Double
    private let b: Double
    /// ln B(a, b)
    private let logBeta: Double

    /// - Parameters: shapes above 0.
    init(_ a: Double, _ b: Double) {
        self.a = a
        self.b = b
        logBeta = lgamma(a).0 + lgamma(b).0 - lgamma(a + b).0
    }

    /// The probability that the variable is at most `x`.
    func probability(below x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(a * log(x) + b * log1p(-x) - logBeta)
        if x < (a + 1) / (a + b + 2) { return min(1, front * Self.fraction(x, a, b) / a) }
        return max(0, 1 - front * Self.fraction(1 - x, b, a) / b)
    }

    /// The x below which the variable lies with this probability, by root finding.
    func quantile(_ probability: Double) -> Double {
        root(of: { self.probability(below: $0) - probability }, between: 0, and: 1)
    }

    /// The continued fraction by Lentz' method as modified by Thompson and Barnett (1986).
    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / away(1 - (a + b) * x / (a + 1))
        var value = d
        for step in 1...2_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / away(1 + even * d)
            c = away(1 + even / c)
            value *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / away(1 + odd * d)
            c = away(1 + odd / c)
            value *= d * c
            if abs(d * c - 1) < 1e-14 { break }
        }
        return value
    }
}
