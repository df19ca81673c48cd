import Model

extension ChartBlock {
    /// How each thing is measured, in the order of the columns.
    func addHowToMeasure(to values: inout Values) {
        var seen: Set<String> = []
        values.list(
            "how",
            chart.columns.compactMap { column in
                guard seen.insert(column.measure).inserted else { return nil }
                for tag in [site.languages[language], site.languages[0]] {
                    guard let text = chart.howToMeasure[tag]?[column.measure] else { continue }
                    var values = Values()
                    values.text("title", labels.measure(column.measure))
                    values.text("text", text)
                    values.text("lang", tag == site.languages[language] ? nil : tag.tag)
                    return values
                }
                return nil
            })
    }
}
