import Model

extension SizeChart {
    /// Reads `chart.csv`; nil when it has no heading to go by.
    init?(_ name: String, reading source: SourceFile, report: Report) {
        guard let table = Table(source, example: "size,bust_cm,waist_cm", report: report) else { return nil }
        let sizes = table.heading.firstIndex { ["size", "sizes", "尺码"].contains($0.text.lowercased()) } ?? 0
        var columns: [(index: Int, column: Column)] = []
        for (index, cell) in table.heading.enumerated() where index != sizes {
            if cell.text.isEmpty {
                report.error("size-chart.no-heading", cell.place, "a column has no heading; write what it measures, as in bust_cm")
                continue
            }
            var column = Column(heading: cell.text)
            column.place = cell.place.column
            if columns.contains(where: { $0.column.measure == column.measure && $0.column.unit == column.unit }) {
                report.error("size-chart.column-twice", cell.place, "the column '\(cell.text)' stands here twice; keep one of them")
                continue
            }
            columns.append((index, column))
        }
        self.init(name: name, file: report.file, columns: columns.map(\.column), rows: [])
        if columns.isEmpty {
            report.error("size-chart.no-columns", Place(line: 1, column: 1), "the chart measures nothing; write a column such as bust_cm")
        }
        Self.warnOfUnits(columns, table, report)
        rows = table.rows.map { row in
            let cells = columns.map { Self.cell(row.cells[$0.index], $0.column.unit, report) }
            if row.cells[sizes].text.isEmpty {
                report.error("size-chart.no-size", row.cells[sizes].place, "the size is missing; write it or remove the line")
            }
            return Row(
                size: row.cells[sizes].text, cells: cells, line: row.line, places: columns.map { row.cells[$0.index].place.column })
        }
        if table.rows.isEmpty, !report.diagnostics.hasErrors {
            report.error("size-chart.no-sizes", "the chart has no sizes; write one below the heading")
        }
    }

    private static func cell(_ cell: Table.Cell, _ unit: Unit, _ report: Report) -> Cell {
        if unit == .system || unit == .none { return cell.text.isEmpty ? .empty : .text(cell.text) }
        do throws(Measurement.Fault) {
            return try Measurement.read(cell.text, unit)
        } catch {
            switch error {
            case .notANumber:
                report.error(
                    "size-chart.cell", cell.place, "'\(cell.text)' is not a measurement; write it as 86, 86-90 or >=104, or leave it empty")
            case .backwards(let low, let high):
                report.error("size-chart.backwards", cell.place, "'\(cell.text)' runs backwards; write it as \(low)-\(high)")
            }
            return .text(cell.text)
        }
    }

    /// A column of numbers wants a unit; one of words (`XS`, `M`) measures nothing.
    private static func warnOfUnits(_ columns: [(index: Int, column: Column)], _ table: Table, _ report: Report) {
        for (index, column) in columns where column.unit == .none {
            let holdsNumbers = table.rows.contains { row in row.cells[index].text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
            let heading = table.heading[index]
            guard holdsNumbers, !heading.text.lowercased().contains("size") else { continue }
            let name = column.measure.split(separator: " ").joined(separator: "_")
            report.warning(
                "size-chart.no-unit", heading.place,
                "the column '\(heading.text)' has no unit and is shown as it is; write the unit in the heading, as in \(name)_cm")
        }
    }
}
