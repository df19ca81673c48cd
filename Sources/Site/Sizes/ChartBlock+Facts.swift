import Model

extension ChartBlock {
    /// Whose measurements these are, in words.
    func addFacts(to values: inout Values) {
        let measures: Label? =
            switch chart.measures {
            case .body: .chartBody
            case .garment: .chartGarment
            case nil: nil
            }
        values.text("measures", measures.map { labels[$0] })
    }
}
