import Model

extension Length {
    /// Reads `5 minutes`, `1 hour`, `3 business days` (also `working days`); nil for anything else.
    init?(written text: String) {
        let words = text.lowercased().split(separator: " ")
        guard let first = words.first, let count = Int(first), count > 0, words.count > 1 else { return nil }
        var unit = words.dropFirst().joined(separator: " ")
        if unit.hasSuffix("s") { unit.removeLast() }
        if unit == "working day" { unit = "business day" }
        if unit == "min" { unit = "minute" }
        guard let unit = Unit(rawValue: unit) else { return nil }
        self.init(count: count, unit: unit)
    }
}
