import Model

/// What a cell holds, as numbers: from `low` to `high`, either of them nil where the cell leaves it open.
struct Span: Hashable {
    var low: Double?
    var high: Double?
    /// Written as one number: the body that the size is made for, not a range.
    var isPoint: Bool

    init(low: Double?, high: Double?, isPoint: Bool = false) {
        self.low = low
        self.high = high
        self.isPoint = isPoint
    }

    /// nil where nothing is measured. Shops write 0 for that, too.
    init?(_ cell: SizeChart.Cell) {
        self.init(reading: cell)
        guard ends.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return nil }
    }

    private init?(reading cell: SizeChart.Cell) {
        switch cell {
        case .empty: return nil
        case .value(let value):
            guard value > 0 else { return nil }
            self.init(low: value, high: value, isPoint: true)
        case .range(let low, let high): self.init(low: low, high: high)
        case .atLeast(let value): self.init(low: value, high: nil)
        case .atMost(let value): self.init(low: nil, high: value)
        case .text(let text):
            let sides = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.number)
            switch (sides.count, sides.first ?? nil, sides.last ?? nil) {
            case (1, let value?, _) where value > 0: self.init(low: value, high: value, isPoint: true)
            case (2, let low?, let high?) where low <= high: self.init(low: low, high: high)
            default: return nil
            }
        }
    }

    /// A plain number of a column without a unit.
    private static func number(_ text: Substring) -> Double? {
        let bytes = text.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        guard !bytes.isEmpty, bytes.count < 10, bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) else { return nil }
        return Double(String(decoding: bytes, as: UTF8.self))
    }

    var ends: [Double] { isPoint ? [low].compactMap { $0 } : [low, high].compactMap { $0 } }

    /// Neither end is open and they differ.
    var isRange: Bool { !isPoint && low != nil && high != nil }

    var middle: Double? {
        guard let low, let high else { return low ?? high }
        return (low + high) / 2
    }

    /// Whether a larger size that has this does measure less than a smaller one that has `other`.
    func isLess(than other: Span) -> Bool {
        let (low, otherLow) = (low ?? -.infinity, other.low ?? -.infinity)
        let (high, otherHigh) = (high ?? .infinity, other.high ?? .infinity)
        return low <= otherLow && high <= otherHigh && (low < otherLow || high < otherHigh)
    }

    /// As an author writes it: `82-86`, `86`, `>=104`.
    var text: String {
        switch (low, high) {
        case (let low?, let high?): isPoint ? Self.text(low) : "\(Self.text(low))-\(Self.text(high))"
        case (let low?, nil): ">=\(Self.text(low))"
        case (nil, let high?): "<=\(Self.text(high))"
        case (nil, nil): ""
        }
    }

    static func text(_ number: Double) -> String { JSON.number(number, decimals: 2) }
}
