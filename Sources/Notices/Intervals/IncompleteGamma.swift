import Glibc

/// The regularised incomplete gamma function P(a, x): the probability that a Gamma(a, 1) variable is at most x.
///
/// The series of DLMF 8.11.4 below x = a + 1, the continued fraction of DLMF 8.9.2 (https://dlmf.nist.gov/8.9) above it. Good to
/// about ten digits. The filter's own tail (`GammaTail`) is an approximation, made for speed; intervals are printed, so they are exact.
struct IncompleteGamma {
    private let a: Double
    /// ln Gamma(a)
    private let logGamma: Double

    /// - Parameter a: a shape above 0.
    init(_ a: Double) {
        self.a = a
        logGamma = lgamma(a).0
    }

    /// The probability that the variable is at most `x`.
    func probability(below x: Double) -> Double {
        guard x > 0 else { return 0 }
        // Beyond, the approximation is better than the sum of so many terms.
        guard a < 1e7 else { return GammaTail(shape: a).probability(below: x) }
        let front = exp(a * log(x) - x - logGamma)
        return x < a + 1 ? min(1, front * series(x)) : max(0, 1 - front * fraction(x))
    }

    /// The x below which the variable lies with this probability, by root finding.
    func quantile(_ probability: Double) -> Double {
        // By Wilson and Hilferty a variable of shape a lies below this bound but once in 10^20 times.
        let far = 1 + 1 / (9 * a) + 10 / (3 * a.squareRoot())
        return root(of: { self.probability(below: $0) - probability }, between: 0, and: max(a, 1) * far * far * far)
    }

    private func series(_ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        var n = a
        while term > sum * 1e-16 {
            n += 1
            term *= x / n
            sum += term
        }
        return sum
    }

    /// The continued fraction by Lentz' method as modified by Thompson and Barnett (1986).
    private func fraction(_ x: Double) -> Double {
        let tiny = 1e-300
        func away(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / away(b)
        var value = d
        for step in 1...10_000 {
            let m = Double(step)
            let factor = -m * (m - a)
            b += 2
            d = 1 / away(factor * d + b)
            c = away(b + factor / c)
            value *= d * c
            if abs(d * c - 1) < 1e-14 { break }
        }
        return value
    }
}
