import Model

/// A number that stands out from those of the sizes beside it by so much that it was mistyped: 620 for 62, 27 for 72.
///
/// For lengths, which need not grow with the size, and at both ends of a girth, where no neighbour on the other side tells.
struct OutlierCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ chart: MeasuredChart, except suspects: Set<Int>, _ told: Set<MeasuredChart.Place>) {
        for column in chart.columns where column.unit.isImperial != nil && !suspects.contains(column.index) {
            let isGirth = column.kind?.role == .decides
            if column.kind == .weight { continue }
            for (row, others) in Self.neighbours(chart, column) {
                guard !told.contains(MeasuredChart.Place(row: row, column: column.index)), let number = column.spans[row]?.middle,
                    others.count == 2, let least = others.min(), let most = others.max(),
                    most <= least * (isGirth ? 1.15 : 1.3)
                else { continue }
                let (low, high) = isGirth ? (0.72, 1.4) : (0.6, 1.7)
                // What falls between two sizes that grow is told already.
                if isGirth, number < least * low, chart.pairs.contains(where: { $0.large == row }) { continue }
                guard number < least * low || number > most * high else { continue }
                diagnostics.append(
                    chart.warning(
                        "size-chart.unlikely", row: row, column: column.index,
                        "'\(column.name)' of '\(chart.size(row))' is \(column.spans[row]?.text ?? ""), far from that of the sizes beside it; correct it"
                    ))
            }
        }
    }

    /// For each row the numbers of the two sizes beside it; at an end, of the next two.
    private static func neighbours(_ chart: MeasuredChart, _ column: MeasuredColumn) -> [(row: Int, numbers: [Double])] {
        var above: [Int: [Int]] = [:]
        var below: [Int: [Int]] = [:]
        for pair in chart.pairs where pair.areNeighbours {
            above[pair.small, default: []].append(pair.large)
            below[pair.large, default: []].append(pair.small)
        }
        /// The one next size in a direction: where there are two, nothing is certain.
        func next(_ row: Int?, _ map: [Int: [Int]]) -> Int? {
            guard let row, let found = map[row], found.count == 1 else { return nil }
            return found.first
        }
        return column.spans.indices.compactMap { row in
            guard column.spans[row] != nil else { return nil }
            let (up, down) = (next(row, above), next(row, below))
            let rows: [Int?] =
                up != nil && down != nil ? [up, down] : up != nil ? [up, next(up, above)] : [down, next(down, below)]
            return (row, rows.compactMap { $0 }.compactMap { column.spans[$0]?.middle })
        }
    }
}
