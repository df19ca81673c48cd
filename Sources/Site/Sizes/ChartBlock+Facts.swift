import Model

extension ChartBlock {
    /// What is known about all things of the chart, in words: whose measurements these are, how the things are cut, how far
    /// the fabric gives, what the model wears.
    func addFacts(to values: inout Values) {
        switch chart.measures {
        case .body: values.text("measures", labels[.chartBody])
        case .garment: values.text("measures", labels[.chartGarment])
        case nil: values.text("measures", nil)
        }
        let fit = chart.fit.flatMap { labels.optional("fit.\($0.rawValue)") }
        let stretch = chart.stretch.flatMap { labels.optional("stretch.\($0.rawValue)") }
        let model = chart.model.map { words(on: $0) }
        values.text("fit", fit)
        values.text("stretch", stretch)
        values.text("model", model)
        values.flag("has_facts", fit != nil || stretch != nil || model != nil)
    }

    /// `wears M, height 178 cm (5 ft 10 in), bust 84 cm (33 in)`
    private func words(on model: SizeChart.FittingModel) -> String {
        ([labels.text(.chartWears, ["size": model.wears])] + model.measures.map { words(on: $0) }).joined(separator: labels[.joiner])
    }

    private func words(on measure: SizeChart.FittingModel.Measure) -> String {
        labels.text(.chartModelMeasure, ["measure": labels.measure(measure.name), "metric": "\(measure.value)", "imperial": ""])
    }
}
