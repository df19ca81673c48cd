import Glibc

/// P(Gamma(shape, 1) <= y) in the approximation of Wilson and Hilferty: the cube root is nearly normal.
struct GammaTail {
    private let shape: Double
    private let spread: Double
    private let shift: Double

    init(shape: Double) {
        self.shape = shape
        spread = 3 * shape.squareRoot()
        shift = 1 / (9 * shape) - 1
    }

    /// The probability, which is taken for at least 1e-12.
    func probability(below y: Double) -> Double {
        let u = spread * (cbrt(y / shape) + shift)
        // Beyond, the probability rounds to 1.
        if u > 8.3 { return 1 }
        return max(erfc(-u * 0.5.squareRoot()) / 2, 1e-12)
    }
}
