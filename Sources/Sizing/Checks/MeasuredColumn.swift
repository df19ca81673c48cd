import Model

/// A column of a chart with its cells as numbers.
struct MeasuredColumn {
    let index: Int
    let column: SizeChart.Column
    /// nil for what is no part of a body, or not known to be one.
    let kind: BodyMeasure?
    /// What the heading says, else what the page says, else nil.
    let owner: SizeChart.Measured?
    /// One a row.
    let spans: [Span?]

    var unit: SizeChart.Unit { column.unit }

    /// The heading as the author wrote it.
    var name: String { column.heading.isEmpty ? heading(in: unit) : column.heading }

    /// The heading as it should be written for another unit: `waist_in`, 腰围（英寸）.
    func heading(in unit: SizeChart.Unit) -> String {
        guard column.measure.utf8.allSatisfy({ $0 < 0x80 }) else { return column.measure + unit.chineseMark }
        let words = column.measure.split(separator: " ")
        return (words + (unit.isImperial == nil ? [] : [unit.code[...]])).joined(separator: "_")
    }

    /// What is measured, in a sentence: `a chest`, `an underbust`, `a foot length`, as the author calls it where that is clear.
    var phrase: String {
        let word = [.foot, .hand, .finger, .head].contains(kind) ? kind?.word ?? column.quantity : column.quantity
        return (["a", "e", "i", "o", "u"].contains(word.prefix(1)) ? "an " : "a ") + word
    }

    /// Around something, whatever it is: a ring, a hat, the ball of a foot.
    var isRound: Bool {
        unit != .system
            && (["diameter", "circumference", "直径", "内径", "周长"].contains { column.quantity.hasSuffix($0) }
                || column.quantity.hasSuffix("girth")
                || column.quantity.hasSuffix("围"))
    }

    var numbers: [Double] { spans.compactMap { $0 }.flatMap(\.ends) }

    /// How many centimetres one unit is; nil where it is no length.
    var centimetres: Double? { unit.centimetres }

    /// Holds measurements whose unit is known.
    var isMeasured: Bool { unit.isImperial != nil && spans.contains { $0 != nil } }

    /// The numbers' own fineness, in their unit: 1 where all are whole, 0.5, 0.1; 2.54 where whole inches were converted.
    var step: Double {
        let numbers = numbers
        if unit == .centimetres, numbers.count > 3, !Self.lie(on: 0.5, numbers) {
            for step in [2.54, 1.27] where Self.lie(on: step, numbers, tolerance: 0.051) { return step }
        }
        // Trousers and belts of 28-30 and 32-34 inches: what is sold has even numbers.
        if unit == .inches, Self.lie(on: 2, numbers) { return 2 }
        return [1, 0.5, 0.25, 0.1].first { Self.lie(on: $0, numbers.map { $0 - numbers[0] }) } ?? 0.01
    }

    private static func lie(on step: Double, _ numbers: [Double], tolerance: Double = 0.001) -> Bool {
        numbers.allSatisfy { number in
            let count = number / step
            return ((count - count.rounded()) * step).magnitude <= tolerance
        }
    }
}

extension SizeChart.Unit {
    /// How many centimetres one of them is; nil where it is no length.
    var centimetres: Double? {
        switch self {
        case .centimetres: 1
        case .millimetres: 0.1
        case .inches: 2.54
        case .kilograms, .pounds, .system, .none: nil
        }
    }

    /// How many kilograms one of them is; nil where it is no weight.
    var kilograms: Double? {
        switch self {
        case .kilograms: 1
        // The international avoirdupois pound, exact by definition.
        case .pounds: 0.45359237
        case .centimetres, .millimetres, .inches, .system, .none: nil
        }
    }

    /// As a sentence says it, after a number.
    var short: String { isImperial == nil ? "" : " " + code }

    /// Several of them, as in "holds inches".
    var plural: String {
        switch self {
        case .centimetres: "centimetres"
        case .millimetres: "millimetres"
        case .inches: "inches"
        case .kilograms: "kilograms"
        case .pounds: "pounds"
        case .system, .none: "numbers"
        }
    }

    /// Behind a Chinese heading.
    fileprivate var chineseMark: String {
        switch self {
        case .centimetres: "（厘米）"
        case .millimetres: "（毫米）"
        case .inches: "（英寸）"
        case .kilograms: "（公斤）"
        case .pounds: "（磅）"
        case .system, .none: ""
        }
    }
}
