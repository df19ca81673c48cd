import Model

/// One measure in two columns, centimetres and inches: do they say the same?
struct TwinUnitsCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// Columns whose unit is wrong, which other checks need not say again.
    private(set) var suspects: Set<Int> = []
    /// Cells that were told of.
    private(set) var told: Set<MeasuredChart.Place> = []

    init(_ chart: MeasuredChart) {
        for imperial in chart.columns where imperial.unit.isImperial == true {
            let metric = chart.columns.first { $0.unit.isImperial == false && Self.areTwins($0, imperial) }
            if let metric { compare(metric, imperial, chart) }
        }
    }

    private static func areTwins(_ one: MeasuredColumn, _ two: MeasuredColumn) -> Bool {
        one.column.quantity == two.column.quantity && one.column.measures == two.column.measures
            && (one.centimetres == nil) == (two.centimetres == nil)
    }

    private mutating func compare(_ metric: MeasuredColumn, _ imperial: MeasuredColumn, _ chart: MeasuredChart) {
        let factor = metric.perUnit(of: imperial)
        let cells = zip(metric.spans, imperial.spans).enumerated().flatMap { row, spans -> [Cell] in
            guard let one = spans.0, let two = spans.1 else { return [] }
            return [(one.low, two.low), (one.high, two.high)].compactMap { one, two in
                guard let one, let two else { return nil }
                return Cell(row: row, metric: one, imperial: two)
            }
        }
        // Charts round down as often as they round: 29.9 inches are 29 in many.
        let tolerance = max(imperial.step, 0.1) * factor + metric.step / 2
        func agree(_ pairs: (Cell) -> (Double, Double)) -> Bool {
            cells.count > 1 && cells.allSatisfy { (pairs($0).0 - pairs($0).1).magnitude < tolerance }
        }
        let wrong = cells.filter { ($0.metric - $0.imperial * factor).magnitude >= tolerance }
        guard !wrong.isEmpty else { return }
        if agree({ ($0.imperial, $0.metric * factor) }) {
            add(
                chart.warning(
                    "size-chart.units-differ", column: imperial.index,
                    "'\(metric.name)' holds \(imperial.unit.plural) and '\(imperial.name)' \(metric.unit.plural); swap the two headings"),
                metric, imperial)
        } else if cells.count > 1, cells.allSatisfy({ $0.metric == $0.imperial }) {
            let isMetricWrong = !Limits.allows(metric, of: .anyone)
            let (bad, good) = isMetricWrong ? (metric, imperial) : (imperial, metric)
            add(
                chart.warning(
                    "size-chart.units-differ", column: bad.index,
                    "'\(bad.name)' repeats the \(good.unit.plural) of '\(good.name)'; remove it: one column is shown in both units"),
                metric, imperial)
        } else if let cell = wrong.first {
            for row in Set(wrong.map(\.row)) {
                for column in [metric, imperial] { told.insert(MeasuredChart.Place(row: row, column: column.index)) }
            }
            let others = Set(wrong.map(\.row)).count - 1
            let rest = others == 0 ? "" : ", and \(others) more \(others == 1 ? "row differs" : "rows differ")"
            diagnostics.append(
                chart.warning(
                    "size-chart.units-differ", row: cell.row, column: imperial.index,
                    "'\(chart.size(cell.row))' has \(Span.text(cell.imperial)) \(imperial.unit.code) beside \(Span.text(cell.metric)) \(metric.unit.code), "
                        + "which are \(JSON.number(cell.metric / factor, decimals: 1)) \(imperial.unit.code)\(rest); correct it, "
                        + "or remove '\(imperial.name)': one column is shown in both units"))
        }
    }

    private mutating func add(_ diagnostic: Diagnostic, _ one: MeasuredColumn, _ two: MeasuredColumn) {
        diagnostics.append(diagnostic)
        suspects.formUnion([one.index, two.index])
    }

    private struct Cell {
        var row: Int
        var metric: Double
        var imperial: Double
    }
}

extension MeasuredColumn {
    /// How many of this column's units one unit of the other column is.
    fileprivate func perUnit(of other: MeasuredColumn) -> Double {
        if let centimetres, let others = other.centimetres { return others / centimetres }
        return (other.unit.kilograms ?? 1) / (unit.kilograms ?? 1)
    }
}
