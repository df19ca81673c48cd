import Model

/// A number with its unit in a text: `178 cm`, `34 1/2 in`, `5'10"`, `5 ft 10 in`, `56公斤`.
struct Quantity {
    let value: Double
    let unit: SizeChart.Unit
    /// Its digits, with a point where a comma was.
    let number: String
    let hasDecimalComma: Bool

    /// nil where the number or the unit is missing.
    init?(_ text: String) {
        let text = Measurement.plain(text)
        if let inches = Self.feet(text) {
            (value, unit, number, hasDecimalComma) = (inches, .inches, "", false)
            return
        }
        for unit in SizeChart.Unit.measuring {
            guard let mark = unit.marks.first(where: { text.hasSuffix($0) }) else { continue }
            let amount = String(text.dropLast(mark.count)).trimmed
            guard let read = try? Measurement(amount, unit), case .value(let value) = read.cell, value > 0 else { return nil }
            (self.value, self.unit, number, hasDecimalComma) = (value, unit, amount.replacing(",", with: "."), read.hasDecimalComma)
            return
        }
        return nil
    }

    /// Inches in `5'10"`, `5 ft 10 in`, `5'`, `6 feet`; nil for anything else.
    private static func feet(_ text: String) -> Double? {
        for mark in ["feet", "foot", "ft", "'"] {
            guard let range = text.firstRange(of: mark) else { continue }
            guard let feet = Int(String(text[..<range.lowerBound]).trimmed), (1...9).contains(feet) else { return nil }
            let rest = String(text[range.upperBound...]).trimmed
            if rest.isEmpty { return Double(feet * 12) }
            guard let read = try? Measurement(rest, .inches), case .value(let inches) = read.cell, inches < 12 else { return nil }
            return Double(feet * 12) + inches
        }
        return nil
    }
}
