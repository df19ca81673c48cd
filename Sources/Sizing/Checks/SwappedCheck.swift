import Model

/// Two headings the wrong way round: no waist is larger than the hip in every size, no foot wider than long.
struct SwappedCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ chart: MeasuredChart, except suspects: Set<Int>) {
        let columns = chart.columns.filter { $0.centimetres != nil && !suspects.contains($0.index) }
        for (small, large, factor) in Self.pairs {
            for column in columns where column.kind == small {
                // A dress may widen from the chest on.
                if small == .waist, large == .bust, column.owner == .garment { continue }
                guard
                    let other = columns.first(where: { $0.kind == large && $0.owner == column.owner && $0.unit == column.unit }),
                    Self.isLarger(column, other, factor)
                else { continue }
                diagnostics.append(
                    chart.warning(
                        "size-chart.swapped", column: column.index,
                        "'\(column.name)' is larger than '\(other.name)' in every size; are the two headings the wrong way round?"))
            }
        }
    }

    /// The smaller measure, the larger one, and how many times the larger one the smaller one never is.
    private static let pairs: [(BodyMeasure, BodyMeasure, Double)] = [
        (.waist, .hip, 1.12), (.waist, .bust, 1.12), (.underbust, .bust, 1.05), (.neck, .bust, 1), (.thigh, .hip, 1),
        (.footWidth, .foot, 1),
        (.fingerDiameter, .finger, 1), (.bust, .height, 1.2), (.inseam, .height, 1),
    ]

    private static func isLarger(_ one: MeasuredColumn, _ two: MeasuredColumn, _ factor: Double) -> Bool {
        let held = zip(one.spans, two.spans).compactMap { one, two -> Bool? in
            guard let a = one?.middle, let b = two?.middle else { return nil }
            return a > b * factor
        }
        return held.count > 1 && held.allSatisfy { $0 }
    }
}
