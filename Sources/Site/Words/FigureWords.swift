import Model

/// Rates, spans of weeks and lengths of time in the words of one language.
struct FigureWords: Sendable {
    let labels: Labels
    let floor: Int

    /// Complaints per 100 orders: two decimals below 1, else one.
    func rate(_ value: Double) -> String { JSON.number(value, decimals: value < 1 ? 2 : 1) }

    func rate(_ rate: PublishedRate) -> String {
        switch rate {
        case .missing: labels[.figuresMissing]
        case .few: labels.text(.figuresFew, ["floor": String(floor)])
        case .figure(let figure): self.rate(figure.value)
        }
    }

    /// The number with its range: `3.1 (2.2 to 4.2)`.
    func rateWithRange(_ rate: PublishedRate) -> String {
        guard case .figure(let figure) = rate else { return self.rate(rate) }
        let range = labels.text(.figuresRange, ["low": self.rate(figure.low), "high": self.rate(figure.high)])
        return labels.text(.figuresWithRange, ["value": self.rate(figure.value), "range": range])
    }

    func period(_ first: Week, _ last: Week) -> String {
        labels.text(.figuresPeriod, ["from": labels.date(first.monday), "to": labels.date(last.sunday)])
    }

    /// Ticks for a time axis of four-week blocks: every third month, the year where it is a new one.
    func ticks(_ firsts: [Week]) -> [TimeTick?] {
        var last: (month: Int, place: Int)?
        var year: Int?
        return firsts.enumerated().map { place, week in
            let day = week.monday
            let month = day.year * 12 + day.month
            if let last, month - last.month < 3 || place - last.place < 3 { return nil }
            last = (month, place)
            defer { year = day.year }
            return TimeTick(
                month: labels["date.short.\(day.month)"],
                year: year == day.year ? nil : labels.text(.figuresYear, ["year": String(day.year)]))
        }
    }

    /// A length of time to a reader's accuracy: `3 minutes`, `6 hours`, `2 days`.
    func length(minutes: Double) -> String {
        let (count, unit) = Self.rounded(minutes)
        return count == 0 ? labels[.figuresUnderMinute] : labels.length(Length(count: count, unit: unit))
    }

    /// `2 to 4 minutes`; one length where both are the same.
    func lengths(_ range: ClosedRange<Double>) -> String {
        let low = Self.rounded(range.lowerBound)
        let high = Self.rounded(range.upperBound)
        if low == high { return length(minutes: range.lowerBound) }
        let start = low.unit == high.unit && low.count > 0 ? String(low.count) : length(minutes: range.lowerBound)
        return labels.text(.figuresRange, ["low": start, "high": length(minutes: range.upperBound)])
    }

    private static func rounded(_ minutes: Double) -> (count: Int, unit: Length.Unit) {
        let minutes = max(0, min(minutes, 1e9))
        if minutes < 0.95 { return (0, .minute) }
        if minutes < 90 { return (Int(minutes.rounded()), .minute) }
        if minutes < 48 * 60 { return (Int((minutes / 60).rounded()), .hour) }
        return (Int((minutes / 1440).rounded()), .day)
    }

    /// A share in whole percent, rounded down: a promise is never said to be kept more often than it was.
    func share(_ part: Double) -> String {
        labels.text(.figuresPercent, ["value": String(Int((100 * max(0, min(part, 1))).rounded(.down)))])
    }

    /// `9:00 to 11:00`
    func hours(from hour: Int, count: Int) -> String {
        labels.text(.figuresRange, ["low": "\(hour):00", "high": "\(hour + count):00"])
    }
}
