import Model

/// Complaints per 100 orders as they may be published.
///
/// Counts are rounded to multiples of the privacy floor before anything is computed from them, and what lies below the floor
/// is no figure at all. So neither a small count nor the difference of two published figures singles out a person; offices of
/// statistics do the same (HESA's rounding of counts to fives). Orders are rounded to tens and not published themselves.
enum PublishedRate: Hashable, Sendable {
    /// Orders are not known.
    case missing
    /// Fewer complaints than the privacy floor, or fewer orders without one.
    case few
    case figure(Figure)

    struct Figure: Hashable, Sendable {
        /// Complaints per 100 orders.
        var value: Double
        /// The range that chance alone would give it: 95 %.
        var low: Double
        var high: Double
    }

    /// - Parameters:
    ///   - orders: exposure; nil where it is not known.
    ///   - floor: the privacy floor, at least 1.
    init(tickets: Int, orders: Double?, floor: Int) {
        guard let orders, orders.isFinite, orders >= 0.5 else {
            self = .missing
            return
        }
        guard tickets >= floor, orders - Double(tickets) >= Double(floor) else {
            self = .few
            return
        }
        let count = Double(Self.rounded(tickets, to: floor))
        let base = max(10, (min(orders, 1e12) / 10).rounded() * 10)
        self = .figure(
            Figure(
                value: 100 * count / base, low: 100 * Self.lowest(count) / base, high: 100 * Self.highest(count) / base))
    }

    var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }

    /// The nearest multiple, halves up: 7 is 5, 8 is 10.
    static func rounded(_ count: Int, to step: Int) -> Int { step > 1 ? (2 * count + step) / (2 * step) * step : count }

    // The limits of a Poisson mean by Byar's approximation (Breslow and Day 1987, Statistical Methods in Cancer Research II).

    private static func lowest(_ count: Double) -> Double {
        guard count > 0 else { return 0 }
        let root = 1 - 1 / (9 * count) - 1.96 / (3 * count.squareRoot())
        return max(0, count * root * root * root)
    }

    private static func highest(_ count: Double) -> Double {
        let next = count + 1
        let root = 1 - 1 / (9 * next) + 1.96 / (3 * next.squareRoot())
        return next * root * root * root
    }
}
