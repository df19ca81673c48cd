import Model

extension ChartBlock {
    /// What is known about all things of the chart, in words: whose measurements these are, how the things are cut, how far
    /// the fabric gives, what the model wears.
    func addFacts(to values: inout Values) {
        let measures: Label? =
            switch chart.measures {
            case .body: .chartBody
            case .garment: .chartGarment
            case nil: nil
            }
        let fit = chart.fit.flatMap { labels.optional("fit.\($0.rawValue)") }
        let stretch = chart.stretch.flatMap { labels.optional("stretch.\($0.rawValue)") }
        let model = chart.model.map { ModelWords(labels: labels, inches: site.content.settings.inches).sentence($0) }
        values.text("measures", measures.map { labels[$0] })
        values.text("fit", fit)
        values.text("stretch", stretch)
        values.text("model", model)
        values.flag("has_facts", fit != nil || stretch != nil || model != nil)
    }
}
