import Model

/// A garment smaller than the body that it should fit: where a chart holds both, and where its model wears the thing.
struct EaseCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var told: Set<MeasuredChart.Place> = []
    private let chart: MeasuredChart

    init(_ chart: MeasuredChart, except suspects: Set<Int>) {
        self.chart = chart
        // A knit stretches over a body larger than itself, as it should.
        guard chart.chart.stretch != .much else { return }
        let columns = chart.columns.filter { $0.isMeasured && !suspects.contains($0.index) && $0.kind?.role == .decides }
        for garment in columns where garment.owner == .garment {
            if let body = columns.first(where: { Self.areCompared(garment, $0) }) { compare(garment, body) }
            compareWithModel(garment)
        }
    }

    private static func areCompared(_ garment: MeasuredColumn, _ body: MeasuredColumn) -> Bool {
        body.owner != .garment && body.kind == garment.kind && body.index != garment.index && body.centimetres != nil
            && garment.centimetres != nil
    }

    private mutating func compare(_ garment: MeasuredColumn, _ body: MeasuredColumn) {
        guard let one = garment.centimetres, let two = body.centimetres else { return }
        var rows = 0
        var small: [Int] = []
        var halves = 0
        for (row, spans) in zip(garment.spans, body.spans).enumerated() {
            // An open end fits whatever it is to fit.
            guard let thing = spans.0, let wearer = spans.1, let largest = thing.high, let need = most(of: wearer) else { continue }
            rows += 1
            if largest * one < need * two - 0.3 { small.append(row) }
            if (0.4...0.7).contains(largest * one / (need * two)) { halves += 1 }
        }
        guard let row = small.first, let thing = garment.spans[row], let wearer = body.spans[row] else { return }
        if halves == rows, rows > 1 {
            diagnostics.append(
                chart.warning(
                    "size-chart.smaller-than-body", column: garment.index,
                    "'\(garment.name)' is about half of '\(body.name)': \(thing.text)\(garment.unit.short) for a body of \(wearer.text)\(body.unit.short); "
                        + "give it all the way round, or call it a width, measured flat"))
            return
        }
        told.formUnion(small.map { MeasuredChart.Place(row: $0, column: garment.index) })
        let rest = small.count == 1 ? "" : ", and so \(small.count - 1) more \(small.count == 2 ? "size" : "sizes")"
        diagnostics.append(
            chart.warning(
                "size-chart.smaller-than-body", row: row, column: garment.index,
                "'\(chart.size(row))' is a garment of \(thing.text)\(garment.unit.short) for a body of \(wearer.text)\(body.unit.short)\(rest); "
                    + "correct '\(garment.name)' or '\(body.name)', or write 'stretch: much' if the fabric gives that much"))
    }

    /// What a garment must be as large as: with some stretch the smallest body of the size, else the largest.
    private func most(of wearer: Span) -> Double? {
        chart.chart.stretch == .some ? wearer.low ?? wearer.high : wearer.high ?? wearer.low
    }

    private mutating func compareWithModel(_ garment: MeasuredColumn) {
        guard let model = chart.chart.model, let row = chart.chart.rows.firstIndex(where: { $0.size == model.wears }),
            let thing = garment.spans[row]?.high, let one = garment.centimetres
        else { return }
        for measure in model.measures where BodyMeasure(measure.name) == garment.kind {
            guard let two = measure.unit.centimetres else { continue }
            let body = measure.value * two
            // About half: the thing lies flat.
            guard thing * one < body - 0.3, thing * one > body * 0.7, chart.chart.stretch != .some else { continue }
            diagnostics.append(
                chart.warning(
                    "size-chart.smaller-than-body", row: row, column: garment.index,
                    "the model wears '\(model.wears)' and has a \(measure.name) of \(Span.text(measure.value))\(measure.unit.short), more than the garment's "
                        + "\(Span.text(thing))\(garment.unit.short); correct one of them, or write 'stretch: much' if the fabric gives that much"
                ))
        }
    }
}
