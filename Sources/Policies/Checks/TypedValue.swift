import Model

/// One promise of the terms that a text may repeat.
struct TypedValue {
    enum Amount: Hashable {
        case span(TimeSpan)
        case money(Money)
        case percent(Int)
    }

    var amount: Amount
    /// Empty: everywhere else.
    var countries: [Country] = []
    /// `content/policies/returns.en.md:12`
    var place: String
    var policy: String

    var text: String {
        switch amount {
        case .span(let span): Names.span(span)
        case .money(let money): money.description
        case .percent(let hundredths): Names.percent(hundredths)
        }
    }

    /// Whether both are times, both amounts of one currency, or both shares: only those can contradict each other.
    func isComparable(to value: Quantity.Value) -> Bool {
        switch (amount, value) {
        case (.span, .span), (.percent, .percent): true
        case (.money(let money), .money(_, let currencies)): currencies.contains(money.currency)
        default: false
        }
    }

    /// Whether a text that says the quantity says what the terms promise.
    ///
    /// - Parameter loosely: whether a length within the promised range will do, `9 days` of 7-12 days.
    func agrees(with value: Quantity.Value, loosely: Bool = false) -> Bool {
        switch (amount, value) {
        case (.percent(let own), .percent(let said)): return own == said
        case (.money(let own), .money(let said, let currencies)):
            guard currencies.contains(own.currency) else { return false }
            let (product, overflow) = own.units.multipliedReportingOverflow(by: 10_000)
            let (scaled, saidOverflow) = said.multipliedReportingOverflow(
                by: Int(own.currency.unitsPerWhole))
            return !overflow && !saidOverflow && product == scaled
        case (.span(let own), .span(let said)):
            if Self.same(own.most, own.unit, said.most, said.unit) { return true }
            guard loosely, let least = own.least, said.least == nil,
                let low = Self.hours(least, own.unit),
                let high = Self.hours(own.most, own.unit),
                let hours = Self.hours(said.most, said.unit)
            else { return false }
            return low.lowerBound <= hours.upperBound && hours.lowerBound <= high.upperBound
        default: return false
        }
    }

    /// Whether the span starts where one of the values does and ends where another does: `2 to 20 days, depending on where you live`.
    static func span(_ value: Quantity.Value, liesAcross values: [TypedValue]) -> Bool {
        guard case .span(let said) = value, let least = said.least else { return false }
        let spans = values.compactMap { value in
            if case .span(let span) = value.amount { return span }
            return nil
        }
        return spans.contains { same($0.least ?? $0.most, $0.unit, least, said.unit) }
            && spans.contains { same($0.most, $0.unit, said.most, said.unit) }
    }

    /// Whether two lengths can mean the same: 14 days and 2 weeks, 24 hours and 1 day, 12 months and 1 year. Days and business days of the
    /// same number count as one promise worded twice.
    static func same(_ a: Int, _ unitOfA: Length.Unit, _ b: Int, _ unitOfB: Length.Unit) -> Bool {
        if a == b, [unitOfA, unitOfB].allSatisfy({ $0 == .day || $0 == .businessDay }) { return true }
        if unitOfA == unitOfB { return a == b }
        guard let first = hours(a, unitOfA), let second = hours(b, unitOfB) else { return false }
        return first.overlaps(second)
    }

    /// The hours that a length may have: a month has 28 to 31 days.
    private static func hours(_ count: Int, _ unit: Length.Unit) -> ClosedRange<Int>? {
        guard (0...1_000_000).contains(count) else { return nil }
        switch unit {
        case .minute: return count / 60...count / 60
        case .hour: return count...count
        case .day, .businessDay: return count * 24...count * 24
        case .week: return count * 168...count * 168
        case .month: return count * 28 * 24...(count % 12 == 0 ? count / 12 * 366 : count * 31) * 24
        case .year: return count * 365 * 24...count * 366 * 24
        }
    }
}
