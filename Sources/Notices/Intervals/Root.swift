/// Where an increasing function crosses zero between two points; the nearer end where it does not.
///
/// Chandrupatla's method (1997, Advances in Engineering Software 28:145): inverse quadratic interpolation where that is safe, else
/// halving. It needs about ten values for full precision and never leaves the bracket.
func root(of function: (Double) -> Double, between low: Double, and high: Double) -> Double {
    var (a, b) = (high, low)
    var (fa, fb) = (function(a), function(b))
    if fa <= 0 { return a }
    if fb >= 0 { return b }
    var (c, fc) = (a, fa)
    var part = 0.5
    for _ in 0..<200 {
        let x = a + part * (b - a)
        let fx = function(x)
        if (fx > 0) == (fa > 0) {
            (c, fc) = (a, fa)
        } else {
            (c, fc) = (b, fb)
            (b, fb) = (a, fa)
        }
        (a, fa) = (x, fx)
        let best = abs(fa) < abs(fb) ? a : b
        let tolerance = 1e-15 * max(abs(best), 1e-300) / abs(b - a)
        if fa == 0 || tolerance > 0.5 { return best }
        let xi = (a - b) / (c - b)
        let phi = (fa - fb) / (fc - fb)
        if phi * phi < xi, (1 - phi) * (1 - phi) < 1 - xi {
            part = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
        } else {
            part = 0.5
        }
        part = min(max(part, tolerance), 1 - tolerance)
    }
    return abs(fa) < abs(fb) ? a : b
}
