import Model
import Sizing

extension ChartBlock {
    /// How each thing is measured, in the order of the columns: a drawing where the theme has one, and words.
    func addHowToMeasure(to values: inout Values) {
        var seen: Set<String> = []
        values.list(
            "how",
            zip(chart.columns, chart.bodyMeasures).compactMap { column, measure in
                let owner = chart.measures(of: column)
                let subject = "\(measure?.rawValue ?? column.measure) \(owner?.rawValue ?? "")"
                guard column.unit != .system, seen.insert(subject).inserted else { return nil }
                return howToMeasure(column, measure, owner)
            })
    }

    private func howToMeasure(_ column: SizeChart.Column, _ measure: BodyMeasure?, _ owner: SizeChart.Measured?) -> Values? {
        let text = instruction(column, measure, owner)
        let drawing = measure.flatMap { site.drawing(of: $0, owner: owner, in: chart, root: root) }
        if text == nil, drawing == nil { return nil }
        let title = labels.heading(of: column)
        var values = Values()
        values.text("title", title)
        values.text("text", text?.words)
        values.text("lang", text?.language)
        values.text("drawing", drawing)
        values.text("drawing_label", drawing == nil ? nil : labels.text(.chartDrawing, ["measure": title]))
        return values
    }

    /// The author's words in the page's language, else the theme's, else the author's in the site's first language: words
    /// that a reader understands come before words that fit the shop better.
    private func instruction(
        _ column: SizeChart.Column, _ measure: BodyMeasure?, _ owner: SizeChart.Measured?
    ) -> (words: String, language: String?)? {
        let own = site.languages[language]
        let first = site.languages[0]
        if let words = chart.howToMeasure[own]?[column.measure] { return (words, nil) }
        if let words = measure.flatMap({ themeInstruction($0, owner, labels.own) }) { return (words, nil) }
        if let words = chart.howToMeasure[first]?[column.measure] { return (words, first.tag) }
        return measure.flatMap { themeInstruction($0, owner, labels.optional) }.map { ($0, nil) }
    }

    private func themeInstruction(_ measure: BodyMeasure, _ owner: SizeChart.Measured?, _ label: (String) -> String?) -> String? {
        if measure == .length { return MeasureDrawing.Garment(withLengthIn: chart).flatMap { label("how.length.\($0.rawValue)") } }
        let flat = owner == .garment ? label("how.garment.\(measure.rawValue)") : nil
        return flat ?? label("how.\(measure.rawValue)")
    }
}
