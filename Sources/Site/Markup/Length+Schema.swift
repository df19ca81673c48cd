import Model

extension Length {
    /// How many whole days it has at least, wherever in the calendar it begins: a program must not promise a day more than the shop.
    ///
    ///     1 month: 28 (February), 3 months: 89 (February to April), 7 business days: 9 (one weekend)
    var daysAtLeast: Int {
        switch unit {
        case .minute: count / 1440
        case .hour: count / 24
        case .day: count
        case .week: 7 * count
        case .month: 365 * (count / 12) + Self.monthsAtLeast[count % 12]
        case .year: 365 * count
        case .businessDay: count + 2 * (max(0, count - 1) / 5)
        }
    }

    /// The days of so many months in a row without 29 February, where they are fewest.
    private static let monthsAtLeast = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]

    /// <https://schema.org/QuantitativeValue>
    var schema: SchemaValue {
        var node = SchemaNode("QuantitativeValue")
        node.add("value", .number(count))
        node.add("unitCode", text: unit.commonCode)
        return .node(node)
    }
}

extension Length.Unit {
    /// The unit's common code (UN/CEFACT Recommendation 20). It has none for business days; they are counted as days, and whoever
    /// writes them says which days of the week count.
    var commonCode: String {
        switch self {
        case .minute: "MIN"
        case .hour: "HUR"
        case .day, .businessDay: "DAY"
        case .week: "WEE"
        case .month: "MON"
        case .year: "ANN"
        }
    }
}

extension TimeSpan {
    /// <https://schema.org/ServicePeriod>: in days where the span is a whole number of them, as Google reads only days.
    var schemaPeriod: SchemaValue {
        var duration = SchemaNode("QuantitativeValue")
        let isWholeDays = unit == .hour && (least ?? 0) % 24 == 0 && most % 24 == 0
        let factor: (Int) -> Int = { unit == .week ? 7 * $0 : isWholeDays ? $0 / 24 : $0 }
        duration.add("minValue", .number(factor(least ?? 0)))
        duration.add("maxValue", .number(factor(most)))
        duration.add("unitCode", text: isWholeDays || unit == .week ? "DAY" : unit.commonCode)
        var period = SchemaNode("ServicePeriod")
        period.add("duration", .node(duration))
        if unit == .businessDay {
            period.add("businessDays", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map { .member($0) })
        }
        return .node(period)
    }
}
