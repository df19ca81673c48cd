/// A few series over time: lines that differ in colour, dash and marker, each with its name at its end.
struct LineChart: Sendable {
    struct Series: Sendable {
        var name: String
        /// One for each place on the time axis; nil where there is no figure to show.
        var values: [Double?]
    }

    var id: String
    var title: String
    var description: String
    /// What the numbers count, above the axis: `complaints per 100 orders`.
    var unit: String
    /// At most six.
    var series: [Series]
    /// One for each place on the time axis; nil where nothing is printed.
    var ticks: [TimeTick?]

    private static let left = 30.0
    private static let top = 24.0
    private static let plotHeight = 190.0
    /// Between two names at the lines' ends.
    private static let leading = 14.0

    var svg: String {
        var drawing = Drawing(height: Self.top + Self.plotHeight + TimeTick.height, id: id, title: title, description: description)
        let axis = ValueAxis(upTo: series.flatMap { $0.values.compactMap(\.self) }.max() ?? 1)
        drawing.text(unit, x: 0, y: 11)
        drawGrid(axis, &drawing)
        for (number, line) in series.enumerated() { draw(line, Mark(number: number), axis, &drawing) }
        drawNames(axis, &drawing)
        return drawing.svg
    }

    private var bottom: Double { Self.top + Self.plotHeight }

    /// Where the lines end and the names begin.
    private var right: Double {
        let widest = series.map { Drawing.width(of: $0.name) }.max() ?? 0
        return Drawing.width - min(widest + 24, 130)
    }

    private func x(_ place: Int) -> Double {
        guard ticks.count > 1 else { return (Self.left + right) / 2 }
        return Self.left + 4 + (right - Self.left - 8) * Double(place) / Double(ticks.count - 1)
    }

    private func y(_ value: Double, _ axis: ValueAxis) -> Double { bottom - Self.plotHeight * min(value, axis.top) / axis.top }

    private func drawGrid(_ axis: ValueAxis, _ drawing: inout Drawing) {
        for tick in axis.ticks {
            let height = y(tick, axis)
            drawing.line(Self.left, height, right, height, class: tick == 0 ? "axis" : "grid")
            drawing.text(axis.label(tick), x: Self.left - 5, y: height + 4, anchor: .end)
        }
        for (place, tick) in ticks.enumerated() { tick?.draw(at: x(place), below: bottom, on: &drawing) }
    }

    private func draw(_ line: Series, _ mark: Mark, _ axis: ValueAxis, _ drawing: inout Drawing) {
        var way = ""
        var marks = ""
        var isDrawing = false
        for (place, value) in line.values.enumerated() {
            guard let value else {
                isDrawing = false
                continue
            }
            let point = (x: x(place), y: y(value, axis))
            way += "\(isDrawing ? "L" : "M")\(Drawing.number(point.x)) \(Drawing.number(point.y))"
            marks += mark.path(x: point.x, y: point.y, size: 2.6)
            isDrawing = true
        }
        guard !way.isEmpty else { return }
        drawing.path(way, class: "line \(mark.name)")
        drawing.path(marks, class: "mark \(mark.name)")
    }

    /// The names at the lines' ends, moved apart where lines end close together.
    private func drawNames(_ axis: ValueAxis, _ drawing: inout Drawing) {
        var ends: [(series: Int, from: Double, at: Double)] = []
        for (number, line) in series.enumerated() {
            guard let last = line.values.last(where: { $0 != nil }), let value = last else { continue }
            ends.append((number, y(value, axis), 0))
        }
        ends.sort { ($0.from, $0.series) < ($1.from, $1.series) }
        let places = Self.spread(ends.map(\.from), leading: Self.leading, within: Self.top...bottom)
        for (index, end) in ends.enumerated() {
            let mark = Mark(number: end.series)
            drawing.line(right - 3, end.from, right + 7, places[index], class: "leader")
            drawing.path(mark.path(x: right + 12, y: places[index]), class: "mark \(mark.name)")
            drawing.text(series[end.series].name, x: right + 19, y: places[index] + 4, class: "name")
        }
    }

    /// Places at least `leading` apart, in order, each as near to where it wants to be as the others allow.
    static func spread(_ wanted: [Double], leading: Double, within range: ClosedRange<Double>) -> [Double] {
        var places = wanted
        for index in places.indices.dropFirst() { places[index] = max(places[index], places[index - 1] + leading) }
        guard let last = places.last, last > range.upperBound else { return places }
        places[places.count - 1] = max(range.upperBound, range.lowerBound)
        for index in places.indices.dropLast().reversed() { places[index] = min(places[index], places[index + 1] - leading) }
        return places
    }
}
