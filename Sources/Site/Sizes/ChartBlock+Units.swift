import Model
import Sizing

extension ChartBlock {
    /// What the switch between the units offers; nothing where no column has both.
    func addUnits(to values: inout Values) {
        let units = Scale.scales(of: chart, inches: site.settings.inches).joined().map(\.unit)
        func names(imperial: Bool) -> String {
            let order: [SizeChart.Unit] = imperial ? [.inches, .pounds] : [.centimetres, .millimetres, .kilograms]
            return order.filter(units.contains).compactMap { labels.unit($0) }.joined(separator: labels[.joiner])
        }
        let (metric, imperial) = (names(imperial: false), names(imperial: true))
        var offered = Values()
        offered.text("metric", metric)
        offered.text("imperial", imperial)
        values.object("units", metric.isEmpty || imperial.isEmpty ? nil : offered)
    }

    /// What the table holds, with whose measurements they are.
    var caption: String {
        let label: Label =
            switch chart.measures {
            case .body: .chartCaptionBody
            case .garment: .chartCaptionGarment
            case nil: .chartCaption
            }
        return labels.text(label, ["title": article?.title ?? chart.name])
    }
}
