import Model
import Tables

/// A small table with a heading, read whole: products and size charts.
struct Table {
    struct Cell {
        var text: String
        var place: Place
    }

    struct Row {
        var cells: [Cell]
        var line: Int
    }

    /// The cells of the first line.
    var heading: [Cell]
    var rows: [Row]

    /// Reads it and reports rows that do not fit the heading; nil when there is not even a heading.
    init?(_ source: SourceFile, example: String, report: Report) {
        var heading: [Cell] = []
        var rows: [Row] = []
        forEachRecord(in: source.bytes) { record in
            if let fault = record.fault {
                let fault = fault.diagnostic(in: report.file)
                report.error(fault.id, Place(line: fault.line, column: fault.column), fault.message)
                return
            }
            let cells = (0..<record.count).map { index in
                Cell(text: record.field(index).trimmed, place: Place(line: record.line(index), column: record.column(index)))
            }
            if heading.isEmpty {
                heading = cells
            } else if cells.count == heading.count {
                rows.append(Row(cells: cells, line: record.line))
            } else if !cells.allSatisfy(\.text.isEmpty) {
                report.error("table.ragged", Place(line: record.line), Self.ragged(cells.count, heading.count))
            }
        }
        if heading.isEmpty {
            if report.diagnostics.isEmpty { report.error("source.empty", "the file is empty; start it with a heading, \(example)") }
            return nil
        }
        self.heading = heading
        self.rows = rows
    }

    /// `the row has 3 cells and the heading 4; write as many as there are columns`
    static func ragged(_ count: Int, _ columns: Int) -> String {
        "the row has \(count) \(count == 1 ? "cell" : "cells") and the heading \(columns); write as many as there are columns"
    }
}
