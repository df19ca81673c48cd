package import Model

/// One unit in which a column's numbers are shown, and how finely.
///
/// A column of centimetres has two: as it was written, and in inches. Converted numbers are rounded to the nearest step, so
/// converted back they are never more than half a step off.
///
///     let scales = Scale.scales(of: .centimetres, cells: [.range(86, 90)], inches: .quarters)
///     scales[1].text(86)      // 33¾: 86 / 2.54 = 33.86, and 33.75 is the nearest quarter
package struct Scale: Hashable, Sendable {
    /// The unit that is shown.
    package let unit: SizeChart.Unit
    /// How many steps one unit has: 4 for quarters of an inch, 100 for hundredths. nil: numbers stand as they were written.
    package let steps: Int?
    /// A written number is multiplied by the first and divided by the second. Two whole numbers as doubles, so that a value
    /// half-way between two steps is found exactly.
    let factor: (by: Double, per: Double)
    /// Whether parts of a unit are shown as fractions: ½ and not .5.
    let hasFractions: Bool

    init(_ unit: SizeChart.Unit, steps: Int? = nil, factor: (by: Double, per: Double) = (1, 1), hasFractions: Bool = false) {
        self.unit = unit
        self.steps = steps
        self.factor = factor
        self.hasFractions = hasFractions
    }

    /// The step that converted numbers are rounded to, in the unit; nil where numbers stand as they were written.
    package var step: Double? { steps.map { 1 / Double($0) } }

    /// The number that is shown, in the unit.
    ///
    /// - Parameter written: in the column's own unit.
    package func number(_ written: Double) -> Double {
        guard let steps else { return written }
        return stepCount(written, steps).rounded() / Double(steps)
    }

    func stepCount(_ written: Double, _ steps: Int) -> Double { written * factor.by * Double(steps) / factor.per }

    package static func == (one: Scale, other: Scale) -> Bool {
        one.unit == other.unit && one.steps == other.steps && one.factor == other.factor && one.hasFractions == other.hasFractions
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(unit)
        hasher.combine(steps)
    }
}
