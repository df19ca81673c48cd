import Model

extension Labels {
    /// The day as the language writes it: `1 September 2026`, `2026年9月1日`.
    func date(_ day: Day) -> String {
        text(
            .datePattern,
            ["day": String(day.dayOfMonth), "month": self["date.month.\(day.month)"], "year": String(day.year)])
    }

    /// The span in words: `5 minutes`, `3 business days`.
    func length(_ length: Length) -> String {
        let unit = length.unit == .businessDay ? "business_day" : length.unit.rawValue
        return counted(named: "length." + unit, length.count)
    }
}
