/// Orders by week and by one kind of name, and the exposure that follows from them.
///
/// Complaints come one to three weeks after the order, so a week's complaints are set against the orders of five weeks, weighted
/// by how many of the complaints come that much later: the exposure of docs/notices.md.
struct OrderTable: Sendable {
    private var counts: [String: [Double]] = [:]
    private var total: [Double]
    private let delay: [Double]
    private let knownMass: Double
    private var isKnown: [Bool]

    init(weeks: Int, delay: [Double], knownMass: Double) {
        total = Array(repeating: 0, count: weeks)
        isKnown = Array(repeating: false, count: weeks)
        self.delay = delay
        self.knownMass = knownMass
    }

    mutating func add(_ orders: Int, of name: String, back: Int) {
        counts[name, default: Array(repeating: 0, count: total.count)][back] += Double(orders)
        total[back] += Double(orders)
        isKnown[back] = true
    }

    var isEmpty: Bool { counts.isEmpty }
    /// Sorted.
    var names: [String] { counts.keys.sorted() }

    /// Orders of all names in the week; nil where it is not known.
    func orders(_ back: Int) -> Double? { isKnown[back] ? total[back] : nil }

    /// Whether enough of the weeks behind it is known.
    func isUsable(_ back: Int) -> Bool {
        let mass = mass(back)
        return mass > 0 && mass >= knownMass - 1e-9
    }

    /// The exposure of all names in the weeks given, which must be usable.
    func exposure(_ backs: [Int]) -> Double { exposure(of: total, backs) }

    /// The exposure of one name.
    func exposure(of name: String, _ backs: [Int]) -> Double { counts[name].map { exposure(of: $0, backs) } ?? 0 }

    private func exposure(of counts: [Double], _ backs: [Int]) -> Double {
        backs.reduce(0) { sum, back in
            var exposed = 0.0
            for lag in delay.indices where back + lag < counts.count { exposed += delay[lag] * counts[back + lag] }
            return sum + exposed / mass(back)
        }
    }

    /// The part of the week's complaints that comes from known weeks.
    private func mass(_ back: Int) -> Double {
        var mass = 0.0
        for lag in delay.indices where back + lag < isKnown.count && isKnown[back + lag] { mass += delay[lag] }
        return mass
    }
}
