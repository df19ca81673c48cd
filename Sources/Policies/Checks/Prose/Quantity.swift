import Model

/// A number with its unit, as a text says it: `3 to 5 business days`, `4.90 USD`, 三十天, 10 %.
struct Quantity: Hashable {
    enum Value: Hashable {
        case span(TimeSpan)
        /// In ten-thousandths, with the currencies that the sign may stand for: `$` is any dollar.
        case money(Int, [Currency])
        /// Hundredths of a percent.
        case percent(Int)
    }

    var value: Value
    /// As written.
    var text: String
    /// Whether the text speaks of going past it or of another time: `more than 3 days`, 超过7天, `14 days ago`, `not 14 days`.
    var isPassed = false

    var span: TimeSpan? {
        if case .span(let span) = value { return span }
        return nil
    }

    /// Whether one word could speak of either: times, shares, amounts of one currency.
    func isComparable(to other: Quantity) -> Bool {
        switch (value, other.value) {
        case (.span, .span), (.percent, .percent): true
        case (.money(_, let own), .money(_, let others)): !Set(own).isDisjoint(with: others)
        default: false
        }
    }
}
