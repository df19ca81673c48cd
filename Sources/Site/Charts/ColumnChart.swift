/// Columns along a time axis, with intervals, and lines at the days on which something happened.
struct ColumnChart: Sendable {
    struct Column: Sendable {
        enum Value: Sendable {
            /// A number with the range that chance alone would give it.
            case figure(Double, low: Double, high: Double)
            /// Too few to be told.
            case few
            case missing
        }

        var value: Value
        /// After what was done.
        var isAfter: Bool
        /// Under the axis; nil where nothing is printed.
        var tick: TimeTick?
    }

    /// A day on which something happened.
    struct Event: Sendable {
        /// From the left edge of the first column, in columns.
        var place: Double
        var name: String
    }

    var id: String
    var title: String
    var description: String
    /// What the numbers count, above the axis.
    var unit: String
    /// What stands over a column that is too low to be told: `<5`.
    var fewLabel: String
    var columns: [Column]
    /// In order of time, at most two.
    var events: [Event]

    private static let left = 30.0
    private static let right = Drawing.width - 4
    private static let plotHeight = 130.0
    private static let nameHeight = 14.0

    private var top: Double { 24 + Double(events.count) * Self.nameHeight }
    private var bottom: Double { top + Self.plotHeight }
    private var step: Double { (Self.right - Self.left) / Double(max(columns.count, 1)) }

    var svg: String {
        var drawing = Drawing(height: bottom + TimeTick.height, id: id, title: title, description: description)
        let axis = ValueAxis(upTo: columns.map(\.highest).max() ?? 1, lines: 5)
        drawing.text(unit, x: 0, y: 11)
        for tick in axis.ticks {
            let height = y(tick, axis)
            drawing.line(Self.left, height, Self.right, height, class: tick == 0 ? "axis" : "grid")
            drawing.text(axis.label(tick), x: Self.left - 5, y: height + 4, anchor: .end)
        }
        for (place, column) in columns.enumerated() { draw(column, at: place, axis, &drawing) }
        drawEvents(&drawing)
        return drawing.svg
    }

    private func y(_ value: Double, _ axis: ValueAxis) -> Double { bottom - Self.plotHeight * min(value, axis.top) / axis.top }

    private func draw(_ column: Column, at place: Int, _ axis: ValueAxis, _ drawing: inout Drawing) {
        let start = Self.left + step * Double(place)
        let middle = start + step / 2
        let width = min(step * 0.72, 26)
        switch column.value {
        case .figure(let value, let low, let high):
            let height = y(value, axis)
            drawing.rectangle(
                x: middle - width / 2, y: height, width: width, height: bottom - height, class: column.isAfter ? "after" : "before")
            drawing.whisker(from: (middle, y(low, axis)), to: (middle, y(high, axis)))
        case .few:
            drawing.rectangle(x: middle - width / 2, y: bottom - 3, width: width, height: 3, class: "few")
            drawing.text(fewLabel, x: middle, y: bottom - 7, anchor: .middle)
        case .missing: break
        }
        column.tick?.draw(at: start, below: bottom, on: &drawing)
    }

    /// Dashed lines with their names, so that no line runs through a name.
    ///
    /// Of two, the first has its name on its left and the lower row; where there is no room, on its right and the upper row.
    private func drawEvents(_ drawing: inout Drawing) {
        let places = events.map { Self.left + step * max(0, min($0.place, Double(columns.count))) }
        let widths = events.map { Drawing.width(of: $0.name) + 5 }
        let isFirstLeft = events.count > 1 && places[0] >= widths[0]
        for (number, event) in events.enumerated() {
            let isLower = events.count > 1 && (number == 0) == isFirstLeft
            let height = 24 + (isLower ? Self.nameHeight : 0)
            let isLeft = number == 0 && isFirstLeft || places[number] + widths[number] > Drawing.width
            drawing.line(places[number], height - 8, places[number], bottom, class: "event")
            drawing.text(
                event.name, x: places[number] + (isLeft ? -5 : 5), y: height, anchor: isLeft ? .end : .start, class: "name")
        }
    }
}

extension ColumnChart.Column {
    /// What the axis must reach.
    fileprivate var highest: Double {
        if case .figure(let value, _, let high) = value { return max(value, high) }
        return 0
    }
}
