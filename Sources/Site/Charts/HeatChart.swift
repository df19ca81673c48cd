/// A field of rows and columns whose cells are the darker the larger; each holds its number, so that nothing hangs on colour.
struct HeatChart: Sendable {
    struct Cell: Sendable {
        /// 0 none to 4 most.
        var level: Int
        var label: String
    }

    struct Row: Sendable {
        var name: String
        var cells: [Cell]
    }

    var id: String
    var title: String
    var description: String
    var columns: [String]
    var rows: [Row]

    private static let left = 44.0
    private static let top = 18.0
    private static let rowHeight = 19.0

    var svg: String {
        var drawing = Drawing(
            height: Self.top + Double(rows.count) * Self.rowHeight + 2, id: id, title: title, description: description)
        let step = (Drawing.width - Self.left) / Double(max(columns.count, 1))
        for (place, name) in columns.enumerated() {
            drawing.text(name, x: Self.left + step * (Double(place) + 0.5), y: 11, anchor: .middle)
        }
        for (number, row) in rows.enumerated() {
            let y = Self.top + Double(number) * Self.rowHeight
            drawing.text(row.name, x: Self.left - 5, y: y + 13, anchor: .end)
            for (place, cell) in row.cells.enumerated() {
                let x = Self.left + step * Double(place)
                let level = max(0, min(cell.level, 4))
                drawing.rectangle(x: x + 1, y: y, width: step - 2, height: Self.rowHeight - 2, class: "heat-\(level)", rounded: 2)
                drawing.text(cell.label, x: x + step / 2, y: y + 12.5, anchor: .middle, class: "on-\(level)")
            }
        }
        return drawing.svg
    }
}
