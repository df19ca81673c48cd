import Model
import Tables

/// Reads the weeks of a table. It keeps the last one: in a sorted file the next is most often the same.
struct WeekCells {
    private var text: [UInt8] = []
    private var week = Week(containing: Day(number: 0))

    /// The week that a cell names; where it names none, the report says so.
    mutating func week(_ record: borrowing Record, _ column: Int, _ report: Report) -> Week? {
        let range = record.range(column)
        if range.count == text.count, range.count == 10, record.bytes[range].elementsEqual(text) { return week }
        let written = record.field(column)
        guard let day = Day(iso: written) else {
            report.error("statistics.week", record.place(column), "'\(written)' is not a week; write its Monday as 2026-10-19")
            return nil
        }
        guard let week = Week(monday: day) else {
            let monday = Week(containing: day).monday
            report.error(
                "statistics.not-monday", record.place(column), "\(written) is not a Monday; a week is named by its Monday, \(monday)")
            return nil
        }
        text = Array(record.bytes[range])
        self.week = week
        return week
    }
}
