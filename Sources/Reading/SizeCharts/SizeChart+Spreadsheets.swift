import Model

/// What spreadsheets do to size charts.
extension SizeChart {
    /// Warns of sizes that a spreadsheet took for dates, among those that are shown as written; a measurement that it took for one is
    /// an error of its cell.
    static func warnOfDates(_ table: Table, in indices: [Int], _ report: Report) {
        for row in table.rows {
            for index in indices {
                guard let message = dateMessage(row.cells[index].text) else { continue }
                report.warning("size-chart.date", row.cells[index].place, message)
            }
        }
    }

    /// What to say of a cell that a spreadsheet took for a date; nil for any other.
    static func dateMessage(_ text: String) -> String? {
        SpreadsheetDate.range(text).map {
            "'\(text)' looks like a date that a spreadsheet made of \($0); write \($0), and format the cells as text before you save"
        }
    }

    /// Reports a chart with its sizes in the heading and what is measured below each other; whether it is one.
    static func liesOnItsSide(_ table: Table, _ report: Report) -> Bool {
        let sizes = table.heading.dropFirst().filter { !$0.text.isEmpty }
        guard sizes.count > 1, let first = sizes.first else { return false }
        let letters = sizes.count { letterSizes.contains($0.text.lowercased()) }
        let numbers = sizes.count { $0.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E } }
        guard letters > 1 || numbers == sizes.count else { return false }
        let measures = table.rows.compactMap(\.cells.first?.text).filter { !$0.isEmpty }.prefix(2)
        report.error(
            "size-chart.on-its-side", first.place,
            "the sizes stand in the heading; write one size a row and what is measured in the heading: "
                + (["size"] + (measures.isEmpty ? ["bust_cm"] : measures)).joined(separator: ","))
        return true
    }

    private static let letterSizes: Set<String> = [
        "xxxs", "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "xxxxl", "2xs", "3xs", "2xl", "3xl", "4xl", "5xl", "6xl", "均码",
    ]
}
