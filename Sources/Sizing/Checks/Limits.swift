import Model

/// Between which numbers a measurement of a body can lie, in centimetres or kilograms.
///
/// The limits are wide on purpose: they tell centimetres from inches, not a good chart from a bad one. The narrowest and the
/// widest of 41 charts of real shops lie well inside (waist 54 to 155 cm, for adults), and so do the body tables of EN 13402-3
/// and GB/T 1335, from a newborn to the largest size on sale.
struct Limits {
    let low: Double
    let high: Double

    /// Whom a chart is for, as far as its numbers depend on it.
    enum Wearer { case baby, anyone, adult }

    /// - Returns: nil where nothing can be said: how long a sleeve or a dress is, fashion decides.
    init?(_ kind: BodyMeasure, of wearer: Wearer, owner: SizeChart.Measured?, isSmallSize: Bool = false) {
        guard let row = Self.table[kind] else { return nil }
        let low =
            switch wearer {
            case .baby: row.baby
            case .anyone: row.anyone
            case .adult: row.adult
            }
        let high = isSmallSize ? row.small : row.high
        // A thing laid flat measures half, and its elastic waist a fifth less still; a loose one half as much again.
        self.low = owner == .garment ? low * 0.4 : low
        self.high = owner == .garment ? high * 1.6 : high
    }

    func hold(_ number: Double) -> Bool { low <= number && number <= high }

    /// Whether all numbers of the column can be true in its unit.
    static func allows(_ column: MeasuredColumn, of wearer: Wearer) -> Bool {
        guard let kind = column.kind, let limits = Limits(kind, of: wearer, owner: column.owner), let factor = column.unit.perUnit(of: kind)
        else { return true }
        return column.numbers.allSatisfy { limits.hold($0 * factor) }
    }

    /// `small`: the most that sizes up to M (44 in Europe) measure.
    private struct Row {
        var baby: Double
        var anyone: Double
        var adult: Double
        var high: Double
        var small: Double
    }

    private static let table: [BodyMeasure: Row] = [
        .bust: Row(baby: 28, anyone: 36, adult: 62, high: 200, small: 135),
        .underbust: Row(baby: 25, anyone: 34, adult: 55, high: 170, small: 120),
        .waist: Row(baby: 28, anyone: 36, adult: 48, high: 190, small: 120),
        .hip: Row(baby: 28, anyone: 37, adult: 65, high: 200, small: 135),
        .thigh: Row(baby: 12, anyone: 18, adult: 36, high: 110, small: 80),
        .calf: Row(baby: 8, anyone: 12, adult: 24, high: 75, small: 60),
        .neck: Row(baby: 14, anyone: 19, adult: 27, high: 70, small: 55),
        .wrist: Row(baby: 7, anyone: 8.5, adult: 12, high: 30, small: 25),
        .height: Row(baby: 35, anyone: 40, adult: 120, high: 230, small: 230),
        .foot: Row(baby: 6.5, anyone: 6.5, adult: 19, high: 36, small: 34),
        .footWidth: Row(baby: 3, anyone: 3, adult: 6, high: 15, small: 13),
        .hand: Row(baby: 7, anyone: 10, adult: 14, high: 32, small: 28),
        .handLength: Row(baby: 5, anyone: 7.5, adult: 13, high: 26, small: 23),
        .finger: Row(baby: 2.5, anyone: 3, adult: 3.5, high: 9, small: 8),
        .fingerDiameter: Row(baby: 0.8, anyone: 1, adult: 1.2, high: 2.9, small: 2.6),
        .head: Row(baby: 28, anyone: 30, adult: 47, high: 70, small: 66),
        .weight: Row(baby: 1, anyone: 2, adult: 32, high: 250, small: 95),
    ]
}

extension SizeChart.Unit {
    /// How many centimetres (for a weight, kilograms) one is; nil where the unit does not measure such a thing.
    func perUnit(of kind: BodyMeasure) -> Double? {
        kind == .weight ? kilograms : centimetres
    }
}
