import Model
import Sizing

extension ChartBlock {
    /// The form of the size finder; absent where the chart has nothing to ask for.
    func addFinder(to values: inout Values) {
        let asked = chart.finderFields
        let systems = systems()
        guard !asked.isEmpty || !systems.isEmpty else { return values.object("finder", nil) }
        let hasDeciding = asked.contains(where: \.decides)
        var finder = Values()
        finder.html("data", ChartData(chart: chart, inches: site.settings.inches).attribute(labels))
        finder.flag("is_garment", asked.first.map { chart.measures(of: chart.columns[$0.column]) == .garment } ?? false)
        finder.list("fields", asked.filter { $0.decides || !hasDeciding }.map(field))
        finder.list("lengths", asked.filter { !$0.decides && hasDeciding }.map(field))
        finder.list("systems", systems)
        finder.text("metric", labels.unit(asked.contains { chart.columns[$0.column].unit == .millimetres } ? .millimetres : .centimetres))
        finder.text("imperial", labels.unit(.inches))
        values.object("finder", finder)
    }

    private func field(_ field: SizeChart.FinderField) -> Values {
        let column = chart.columns[field.column]
        var values = Values()
        values.text("key", field.key)
        values.text("anchor", Address.encoded(field.key.split(separator: " ").joined(separator: "-")))
        values.text("name", labels.heading(of: column))
        let isWeight = column.unit == .kilograms || column.unit == .pounds
        let metric: SizeChart.Unit = isWeight ? .kilograms : column.unit == .millimetres ? .millimetres : .centimetres
        values.text("unit", labels.unit(metric))
        values.text("metric", metric.code)
        values.text("imperial", (isWeight ? SizeChart.Unit.pounds : .inches).code)
        return values
    }

    /// Sizes of other systems that a shopper may know, with the values of the chart in its order.
    private func systems() -> [Values] {
        chart.columns.indices.compactMap { index in
            guard chart.columns[index].unit == .system else { return nil }
            var seen: Set<String> = []
            let sizes = chart.rows.compactMap { row in
                index < row.cells.count ? ChartData.text(row.cells[index]) : nil
            }.filter { seen.insert($0).inserted }
            guard !sizes.isEmpty else { return nil }
            var values = Values()
            values.text("name", labels.heading(of: chart.columns[index]))
            values.list(
                "sizes",
                sizes.map { size in
                    var values = Values()
                    values.text("size", size)
                    values.text("system", chart.columns[index].measure)
                    values.text("name", labels.heading(of: chart.columns[index]))
                    return values
                })
            return values
        }
    }
}

extension ChartData {
    /// A cell of a size system as the finder reads it: `38`, `40-42`; nil where it is empty.
    static func text(_ cell: SizeChart.Cell) -> String? {
        switch cell {
        case .empty: nil
        case .value(let value), .atLeast(let value), .atMost(let value): number(value)
        case .range(let low, let high): "\(number(low))-\(number(high))"
        case .text(let words): words.isEmpty ? nil : words
        }
    }
}
