import Model
import Tables

/// A small table with a heading, read whole: products and size charts.
///
/// Cells are parted by commas, or by the semicolons or tabs that spreadsheets write where the comma is a decimal sign.
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
    ///
    /// - Parameter holdsMeasurements: whether a cell too many may come from a decimal comma.
    init?(_ source: SourceFile, example: String, holdsMeasurements: Bool = false, report: Report) {
        var heading: [Cell] = []
        var rows: [Row] = []
        let delimiter = Self.delimiter(source.bytes)
        forEachRecord(in: source.bytes, delimiter: delimiter) { record in
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
                let comma = holdsMeasurements && delimiter == 0x2C && cells.count > heading.count ? Self.decimalComma(cells) : nil
                report.error("table.ragged", Place(line: record.line), Self.ragged(cells.count, heading.count, comma))
            }
        }
        if heading.isEmpty {
            if report.diagnostics.isEmpty { report.error("source.empty", "the file is empty; start it with a heading, \(example)") }
            return nil
        }
        self.heading = heading
        self.rows = rows
    }

    /// What parts the cells of the first line: a comma, unless there is none and something else is.
    private static func delimiter(_ bytes: [UInt8]) -> UInt8 {
        var found: UInt8 = 0x2C
        var isQuoted = false
        var isBlank = true
        for byte in bytes {
            switch byte {
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted: return 0x2C
            case 0x3B where !isQuoted, 0x09 where !isQuoted: if found == 0x2C { found = byte }
            case 0x0A where !isQuoted && !isBlank, 0x0D where !isQuoted && !isBlank: return found
            default: break
            }
            if byte > 0x20 { isBlank = false }
        }
        return found
    }

    /// Leaves out columns and rows in which nothing stands: spreadsheets write those that were once touched.
    mutating func dropWhatIsEmpty() {
        rows.removeAll { $0.cells.allSatisfy(\.text.isEmpty) }
        let empty = heading.indices.filter { index in heading[index].text.isEmpty && rows.allSatisfy { $0.cells[index].text.isEmpty } }
        guard !empty.isEmpty, empty.count < heading.count else { return }
        for index in empty.reversed() {
            heading.remove(at: index)
            for row in rows.indices { rows[row].cells.remove(at: index) }
        }
    }

    /// `86,5` where a decimal comma has parted a number in two.
    private static func decimalComma(_ cells: [Cell]) -> String? {
        func isDigits(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        for (left, right) in zip(cells, cells.dropFirst()) where isDigits(left.text) && isDigits(right.text) && right.text.utf8.count == 1 {
            return "\(left.text),\(right.text)"
        }
        return nil
    }

    /// `the row has 3 cells and the heading 4; write as many as there are columns`
    ///
    /// - Parameter comma: a number that the row's commas may have parted, `86,5`.
    static func ragged(_ count: Int, _ columns: Int, _ comma: String? = nil) -> String {
        let what = "the row has \(count) \(count == 1 ? "cell" : "cells") and the heading \(columns)"
        guard let comma else { return what + "; write as many as there are columns" }
        return what + "; if '\(comma)' is one number, write it with a point, as \(comma.replacing(",", with: "."))"
    }
}
