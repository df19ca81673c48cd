/// Bars from left to right, each with its name above and its number behind it.
struct BarChart: Sendable {
    struct Bar: Sendable {
        var name: String
        /// nil where there are too few to be told.
        var value: Double?
        /// The number in words, or why there is none.
        var label: String
        /// The range that chance alone would give it.
        var range: ClosedRange<Double>?
    }

    var id: String
    var title: String
    var description: String
    /// What the numbers count, under the axis.
    var unit: String
    var bars: [Bar]
    /// Where the axis ends; nil: at a round number above the largest.
    var end: Double?

    private static let rowHeight = 36.0
    private static let right = Drawing.width - 14

    var svg: String {
        let bottom = Double(bars.count) * Self.rowHeight + 4
        var drawing = Drawing(height: bottom + 34, id: id, title: title, description: description)
        let largest = bars.map { max($0.value ?? 0, $0.range?.upperBound ?? 0) }.max() ?? 1
        let axis = ValueAxis(upTo: end ?? largest, lines: 5)
        func x(_ value: Double) -> Double { Self.right * min(value, axis.top) / axis.top }
        for tick in axis.ticks {
            drawing.line(x(tick), 0, x(tick), bottom, class: tick == 0 ? "axis" : "grid")
            drawing.text(axis.label(tick), x: max(3, x(tick)), y: bottom + 13, anchor: .middle)
        }
        drawing.text(unit, x: 0, y: bottom + 28)
        for (number, bar) in bars.enumerated() {
            let top = Double(number) * Self.rowHeight
            drawing.text(bar.name, x: 4, y: top + 14, class: "name")
            drawing.text(bar.label, x: Self.right, y: top + 14, anchor: .end, class: "value")
            guard let value = bar.value else { continue }
            drawing.rectangle(x: 0, y: top + 19, width: x(value), height: 12, class: "amount")
            if let range = bar.range { drawing.whisker(from: (x(range.lowerBound), top + 25), to: (x(range.upperBound), top + 25)) }
        }
        return drawing.svg
    }
}
