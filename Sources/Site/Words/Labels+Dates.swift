import Model

extension Labels {
    /// The day as the language writes it: `1 September 2026`, `2026年9月1日`.
    func date(_ day: Day) -> String {
        text(
            .datePattern,
            ["day": String(day.dayOfMonth), "month": self["date.month.\(day.month)"], "year": String(day.year)])
    }

    /// The number with its thousands set apart: `12,340`.
    func number(_ count: Int) -> String {
        let digits = Array(String(count.magnitude).utf8)
        var out = count < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { out += self[.numberGroup] }
            out.unicodeScalars.append(UnicodeScalar(digit))
        }
        return out
    }

    /// The span in words: `5 minutes`, `3 business days`.
    func length(_ length: Length) -> String {
        let unit = length.unit == .businessDay ? "business_day" : length.unit.rawValue
        return counted(named: "length." + unit, length.count)
    }
}
