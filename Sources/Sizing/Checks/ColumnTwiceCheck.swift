import Model

/// A column twice under two names: waist and hip with the same numbers in every row were copied and forgotten.
struct ColumnTwiceCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ chart: MeasuredChart) {
        let candidates = chart.columns.filter { $0.isMeasured || $0.kind != nil }
        for (place, column) in candidates.enumerated() {
            for other in candidates[..<place] where Self.areSame(column, other) {
                diagnostics.append(
                    chart.warning(
                        "size-chart.column-twice", column: column.index,
                        "the column '\(column.name)' holds the same numbers as '\(other.name)'; correct one of them or remove it"))
                break
            }
        }
    }

    /// Lengths that are the same for all sizes, or nearly, may well be the same as others.
    private static func areSame(_ one: MeasuredColumn, _ two: MeasuredColumn) -> Bool {
        guard one.unit == two.unit || one.unit == .none || two.unit == .none, one.spans == two.spans else { return false }
        // A boxy T-shirt is as wide at the hem as at the chest.
        if one.owner == .garment || two.owner == .garment, one.kind == nil || one.kind != two.kind || one.owner != two.owner {
            return false
        }
        let different = Set(one.spans.compactMap { $0 }).count
        return different > (one.kind?.role == .decides && two.kind?.role == .decides ? 1 : 2)
    }
}
