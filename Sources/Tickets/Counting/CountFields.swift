import Model

/// The fields of weekly counts.
enum CountFields {
    struct Complaint: Error, Hashable {
        var id: String
        var message: String

        func diagnostic(in file: String, at place: (line: Int, column: Int)) -> Diagnostic {
            Diagnostic(.error, id: id, file: file, line: place.line, column: place.column, message)
        }
    }

    /// The week that a Monday names.
    static func week(_ text: String) -> Result<Week, Complaint> {
        guard let day = Day(iso: text), day.year >= 1970, day.year < 3000 else {
            return .failure(Complaint(id: "counts.bad-week", message: "'week' is not a date; write the week's Monday as 2026-08-31"))
        }
        guard let week = Week(monday: day) else {
            let monday = Week(containing: day).monday
            return .failure(
                Complaint(id: "counts.not-monday", message: "\(day) is not a Monday; a week is named by its Monday, write \(monday)"))
        }
        return .success(week)
    }

    /// A count from 0 to 4,294,967,295.
    static func count(_ text: String, name: String) -> Result<UInt32, Complaint> {
        if let count = UInt32(text) { return .success(count) }
        if let count = Int(text), count < 0 {
            return .failure(Complaint(id: "counts.negative", message: "'\(name)' is negative; write a whole number from 0"))
        }
        return .failure(Complaint(id: "counts.not-a-count", message: "'\(name)' is not a count; write a whole number such as 12"))
    }
}
