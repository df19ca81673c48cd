import Model

/// Rates, spans of weeks and lengths of time in the words of one language.
struct FigureWords: Sendable {
    let labels: Labels
    let floor: Int

    /// Complaints per 100 orders: two decimals below 1, else one.
    func rate(_ value: Double) -> String { Self.fixed(value, decimals: value < 0.995 ? 2 : 1) }

    /// With all its decimals, so that numbers of a column stand below each other: `2.0`.
    static func fixed(_ value: Double, decimals: Int) -> String {
        let text = JSON.number(value, decimals: decimals)
        guard let point = text.utf8.firstIndex(of: 0x2E) else { return "\(text).\(String(repeating: "0", count: decimals))" }
        return text + String(repeating: "0", count: decimals + 1 - text.utf8.distance(from: point, to: text.utf8.endIndex))
    }

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

    /// `2 to 4 minutes`; one length where both are the same. Rounded as on the contact page, so that both say the same.
    func lengths(_ range: ClosedRange<Double>) -> String {
        let low = MeasuredTimes.length(minutes: range.lowerBound)
        let high = MeasuredTimes.length(minutes: range.upperBound)
        if low == high { return labels.length(high) }
        let start = low.unit == high.unit ? String(low.count) : labels.length(low)
        return labels.text(.figuresRange, ["low": start, "high": labels.length(high)])
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
