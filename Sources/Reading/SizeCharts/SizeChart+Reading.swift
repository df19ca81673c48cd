import Model

extension SizeChart {
    /// Reads `chart.csv`; nil when it has no heading to go by.
    init?(_ name: String, reading source: SourceFile, report: Report) {
        guard var table = Table(source, example: "size,bust_cm,waist_cm", holdsMeasurements: true, report: report) else { return nil }
        table.dropWhatIsEmpty()
        if Self.liesOnItsSide(table, report) {
            self.init(name: name, file: report.file, columns: [], rows: [])
            return
        }
        let sizes = Self.sizeColumn(table, report)
        let columns = Self.columns(table, besides: sizes, report)
        self.init(name: name, file: report.file, columns: columns.map(\.column), rows: [])
        if columns.isEmpty {
            report.error("size-chart.no-columns", Place(line: 1, column: 1), "the chart measures nothing; write a column such as bust_cm")
        }
        Self.warnOfUnits(columns, table, report)
        let shownAsWritten = columns.filter { !Unit.measuring.contains($0.column.unit) }.map(\.index)
        Self.warnOfDates(table, in: [sizes] + shownAsWritten, report)
        var commas: [Table.Cell] = []
        rows = table.rows.map { row in
            let cells = columns.map { Self.cell(row.cells[$0.index], $0.column, &commas, report) }
            if row.cells[sizes].text.isEmpty {
                report.error("size-chart.no-size", row.cells[sizes].place, "the size is missing; write it or remove the line")
            }
            return Row(
                size: row.cells[sizes].text, cells: cells, line: row.line, places: columns.map { row.cells[$0.index].place.column })
        }
        if table.rows.isEmpty, !report.diagnostics.hasErrors {
            report.error("size-chart.no-sizes", "the chart has no sizes; write one below the heading")
        }
        Self.warnOfCommas(commas, report)
    }

    /// The column that is called so, wherever it stands; else the first, unless it measures something.
    private static func sizeColumn(_ table: Table, _ report: Report) -> Int {
        let names = ["size", "sizes", "尺码", "码数", "尺寸", "号型", "码"]
        if let named = table.heading.firstIndex(where: { names.contains($0.text.lowercased()) }) { return named }
        if let first = table.heading.first, Unit.measuring.contains(Column(heading: first.text).unit) {
            report.error(
                "size-chart.no-size-column", first.place, "no column names the sizes; write one called 'size', such as size,\(first.text)")
        }
        return 0
    }

    private static func columns(_ table: Table, besides sizes: Int, _ report: Report) -> [(index: Int, column: Column)] {
        var columns: [(index: Int, column: Column)] = []
        for (index, cell) in table.heading.enumerated() where index != sizes {
            if cell.text.isEmpty {
                report.error("size-chart.no-heading", cell.place, "a column has no heading; write what it measures, as in bust_cm")
                continue
            }
            if Column.namesTwoUnits(cell.text) {
                report.error(
                    "size-chart.two-units", cell.place,
                    "the heading '\(cell.text)' names two units; write a column for each, such as bust_cm and bust_in")
                continue
            }
            var column = Column(heading: cell.text)
            column.place = cell.place.column
            column.heading = cell.text
            column.heading = cell.text
            if columns.contains(where: { $0.column.measure == column.measure && $0.column.unit == column.unit }) {
                report.warning(
                    "size-chart.column-twice", cell.place,
                    "the column '\(cell.text)' stands here twice, and the first is shown; remove one of them")
                continue
            }
            columns.append((index, column))
        }
        return columns
    }

    private static func cell(_ cell: Table.Cell, _ column: Column, _ commas: inout [Table.Cell], _ report: Report) -> Cell {
        if column.unit == .system || column.unit == .none { return cell.text.isEmpty ? .empty : .text(cell.text) }
        do throws(Measurement.Fault) {
            let measurement = try Measurement(cell.text, column.unit)
            if measurement.hasDecimalComma { commas.append(cell) }
            return measurement.cell
        } catch {
            let (id, message) = problem(cell.text, column, error)
            report.error(id, cell.place, message)
            return .text(cell.text)
        }
    }

    private static func problem(_ text: String, _ column: Column, _ fault: Measurement.Fault) -> (id: String, message: String) {
        switch fault {
        case .notANumber:
            if let message = dateMessage(text) { return ("size-chart.date", message) }
            return ("size-chart.cell", "'\(text)' is not a measurement; write it as 86, 86-90 or >=104, or leave it empty")
        case .slash(let low, let high):
            return ("size-chart.cell", "'\(text)' is not a measurement; write a range as \(low)-\(high)")
        case .backwards(let low, let high):
            return ("size-chart.backwards", "'\(text)' runs backwards; write it as \(low)-\(high)")
        case .otherUnit(let unit):
            let heading = column.measure.split(separator: " ").joined(separator: "_") + "_" + unit.words.heading
            return (
                "size-chart.cell-unit",
                "'\(text)' is in \(unit.words.name) and the column in \(column.unit.words.name); convert it, or write a column \(heading)"
            )
        }
    }

    /// A chart written with decimal commas has them everywhere: one word for all of them.
    private static func warnOfCommas(_ cells: [Table.Cell], _ report: Report) {
        guard let first = cells.first else { return }
        let read = first.text.replacing(",", with: ".").replacing("，", with: ".")
        let others = cells.count == 1 ? "" : ", and so \(cells.count - 1) more \(cells.count == 2 ? "cell" : "cells")"
        report.warning(
            "size-chart.decimal-comma", first.place, "'\(first.text)' has a decimal comma and is read as \(read)\(others); write a point")
    }

    /// A column of numbers wants a unit; one of words (`XS`, `M`) measures nothing.
    private static func warnOfUnits(_ columns: [(index: Int, column: Column)], _ table: Table, _ report: Report) {
        for (index, column) in columns where column.unit == .none {
            let holdsNumbers = table.rows.contains { row in row.cells[index].text.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
            let heading = table.heading[index]
            guard holdsNumbers, !heading.text.lowercased().contains("size") else { continue }
            let name = column.measure.split(separator: " ").joined(separator: "_")
            let isInCentimetres = columns.contains { $0.column.measure == column.measure && $0.column.unit == .centimetres }
            let example = "\(name)_\(isInCentimetres ? "in" : "cm")"
            report.warning(
                "size-chart.no-unit", heading.place,
                "the column '\(heading.text)' has no unit and is shown as it is; write the unit in the heading, as in \(example)")
        }
    }
}
