import Model

extension ChartBlock {
    /// Whose measurements these are, in words.
    func addFacts(to values: inout Values) {
        values.text(
            "measures",
            switch chart.measures {
            case .body: labels[.chartBody]
            case .garment: labels[.chartGarment]
            case nil: nil
            })
    }
}
