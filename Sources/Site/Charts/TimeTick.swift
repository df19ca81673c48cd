/// What stands under a time axis: the month, and the year below it where it changes.
struct TimeTick: Hashable, Sendable {
    var month: String
    var year: String?

    /// The room that ticks take below the axis, in units.
    static let height = 32.0

    func draw(at x: Double, below axis: Double, on drawing: inout Drawing) {
        drawing.line(x, axis, x, axis + 4, class: "axis")
        for (line, words) in [month, year].compactMap(\.self).enumerated() {
            let half = Drawing.width(of: words) / 2
            drawing.text(
                words, x: max(half, min(x, Drawing.width - half)), y: axis + 16 + 12 * Double(line), anchor: .middle)
        }
    }
}
