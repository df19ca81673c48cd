import Model

/// A size twice, and no column that tells the two apart: which row is a shopper to believe?
struct SizeTwiceCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ chart: MeasuredChart) {
        for group in chart.groups {
            var lines: [String: Int] = [:]
            for row in group where !chart.size(row).isEmpty {
                let size = chart.size(row).lowercased()
                if let line = lines[size] {
                    diagnostics.append(
                        chart.warning(
                            "size-chart.size-twice", row: row,
                            "the size '\(chart.size(row))' stands in line \(line) already; keep one of the rows, or tell them apart by name"
                        ))
                } else {
                    lines[size] = chart.chart.rows[row].line
                }
            }
        }
    }
}
