import Model
import Tables

extension Record {
    func place(_ index: Int) -> Place { Place(line: line(index), column: column(index)) }

    /// A whole number of 0 or more; nil where the cell is none.
    func wholeNumber(_ column: Int) -> Int? {
        let range = range(column)
        guard !range.isEmpty, range.count <= 12 else { return nil }
        var value = 0
        for byte in bytes[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// A count; where the cell is none, the report says so.
    func count(_ column: Int, _ report: Report) -> Int? {
        if let number = wholeNumber(column) { return number }
        report.error("statistics.count", place(column), "'\(field(column))' is not a count; write a whole number, 0 or more")
        return nil
    }
}
