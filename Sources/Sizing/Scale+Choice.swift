package import Model

extension Scale {
    /// The scales of each of the chart's columns: one, or the metric one and then the other.
    ///
    /// A column whose measure has a column in the other system beside it is shown as it was written: the author gave both, and
    /// a third number would only contradict one of them.
    ///
    /// - Complexity: O(rows * log rows) a column.
    package static func scales(of chart: SizeChart, inches: Settings.InchStyle) -> [[Scale]] {
        chart.columns.enumerated().map { index, column in
            let isGiven = chart.columns.contains { other in
                guard let one = column.unit.isImperial, let two = other.unit.isImperial else { return false }
                return one != two && other.quantity == column.quantity && chart.measures(of: other) == chart.measures(of: column)
            }
            let own = own(column.unit, inches)
            return isGiven
                ? [own]
                : scales(of: column.unit, cells: chart.rows.map { index < $0.cells.count ? $0.cells[index] : .empty }, inches: inches)
        }
    }

    /// The scales of numbers in the unit: one where nothing is converted, else the metric one and then the other.
    ///
    /// The other one's step is the coarsest of its kind (for inches ¼, ⅛, then 0.01) that is
    /// - no larger than the smallest difference between two sizes, so that no two of them read alike and no range shrinks to
    ///   one number;
    /// - no larger than a twentieth of the smallest number: a ring of 0.67 inches is not ¾.
    package static func scales(of unit: SizeChart.Unit, cells: [SizeChart.Cell], inches: Settings.InchStyle) -> [Scale] {
        let own = own(unit, inches)
        let (other, factor, ladder): (SizeChart.Unit, (by: Double, per: Double), [Int])
        switch unit {
        case .centimetres: (other, factor, ladder) = (.inches, (100, 254), inches == .quarters ? [4, 8, 100] : [10, 100])
        case .millimetres: (other, factor, ladder) = (.inches, (10, 254), [100])
        case .inches: (other, factor, ladder) = (.centimetres, (254, 100), [2, 10, 100])
        // The international avoirdupois pound is 0.45359237 kg, exact by definition.
        case .kilograms: (other, factor, ladder) = (.pounds, (100_000_000, 45_359_237), [1, 2, 10, 100])
        case .pounds: (other, factor, ladder) = (.kilograms, (45_359_237, 100_000_000), [2, 10, 100])
        case .system, .none: return [own]
        }
        let limit = largestStep(cells) * factor.by / factor.per
        let steps = (ladder + [1000]).first { 1 / Double($0) <= limit } ?? 10_000
        let converted = Scale(other, steps: steps, factor: factor, hasFractions: other == .inches && inches == .quarters)
        return other.isImperial == true ? [own, converted] : [converted, own]
    }

    private static func own(_ unit: SizeChart.Unit, _ inches: Settings.InchStyle) -> Scale {
        Scale(unit, hasFractions: unit == .inches && inches == .quarters)
    }

    /// The largest step that tells the numbers apart, in their own unit; endless where nothing limits it.
    private static func largestStep(_ cells: [SizeChart.Cell]) -> Double {
        var lows: [Double] = []
        var highs: [Double] = []
        var largest = Double.infinity
        for cell in cells {
            switch cell {
            case .value(let value):
                lows.append(value)
                highs.append(value)
            case .range(let low, let high):
                lows.append(low)
                highs.append(high)
                if low != high { largest = min(largest, (high - low).magnitude) }
            case .atLeast(let value): lows.append(value)
            case .atMost(let value): highs.append(value)
            case .empty, .text: break
            }
        }
        for numbers in [lows.sorted(), highs.sorted()] {
            for (one, next) in zip(numbers, numbers.dropFirst()) where next > one { largest = min(largest, next - one) }
            if let smallest = numbers.first(where: { $0 > 0 }) { largest = min(largest, smallest / 20) }
        }
        return largest
    }
}
