import Model

/// An axis that starts at zero and ends at a round number at or above the largest value.
struct ValueAxis: Hashable, Sendable {
    /// The largest number on it.
    let top: Double
    /// Between two lines of the grid.
    let step: Double
    /// Decimals that its numbers need.
    let decimals: Int

    /// The finest of the steps 1, 2, 2.5, 5 times a power of ten with at most `lines` lines.
    ///
    ///     ValueAxis(upTo: 7.3).ticks   // 0, 2, 4, 6, 8
    init(upTo largest: Double, lines: Int = 4) {
        let wanted = largest.isFinite && largest > 0 ? min(largest, 1e9) : 1
        var unit = 1.0
        var decimals = 0
        while unit * 10 * Double(lines) < wanted { unit *= 10 }
        while unit * Double(lines) > wanted * 10, decimals < 6 {
            unit /= 10
            decimals += 1
        }
        let steps: [(Double, Int)] = [(0.1, 1), (0.2, 1), (0.25, 2), (0.5, 1), (1, 0), (2, 0), (2.5, 1), (5, 0), (10, 0)]
        // A hair's breadth of tolerance, so that 0.3 needs three steps of 0.1 although their sum is a bit less.
        let fit = steps.first { $0.0 * unit * Double(lines) >= wanted * (1 - 1e-9) } ?? (10, 0)
        step = fit.0 * unit
        top = step * (wanted / step * (1 - 1e-9)).rounded(.up)
        self.decimals = max(0, decimals + fit.1 - (unit >= 10 ? 1 : 0))
    }

    /// From zero up.
    var ticks: [Double] { (0...Int((top / step).rounded())).map { Double($0) * step } }

    /// The number as the axis prints it, always with the decimals that the axis needs.
    func label(_ value: Double) -> String {
        let text = JSON.number(value, decimals: decimals)
        guard decimals > 0, value != 0 else { return text }
        let digits = text.utf8.firstIndex(of: 0x2E).map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
        return text + (digits == 0 ? "." : "") + String(repeating: "0", count: decimals - digits)
    }
}
