/// A date that a spreadsheet made of a range: `8-10` becomes `8-Oct`, `10-Aug` or `8月10日` when the file is opened and saved again.
enum SpreadsheetDate {
    /// The range that was written, smaller number first; nil for what is no such date.
    static func range(_ text: String) -> String? {
        let words = text.lowercased()
        return named(words) ?? chinese(words) ?? whole(words)
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `8-oct`, `08-oct`
    private static func named(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = number(parts[0]), let month = months.firstIndex(of: String(parts[1])) else { return nil }
        return range(day, month + 1)
    }

    /// `8月10日`
    private static func chinese(_ text: String) -> String? {
        guard text.hasSuffix("日"), let mark = text.firstIndex(of: "月"), let month = number(text[..<mark]),
            let day = number(text[text.index(after: mark)...].dropLast())
        else { return nil }
        return range(month, day)
    }

    /// `2026-08-10`, `2026/8/10`
    private static func whole(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), (1900...2199).contains(year),
            let month = number(parts[1]), let day = number(parts[2])
        else { return nil }
        return range(month, day)
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func range(_ a: Int, _ b: Int) -> String? {
        guard (1...31).contains(a), (1...31).contains(b), min(a, b) <= 12 else { return nil }
        return "\(min(a, b))-\(max(a, b))"
    }
}
