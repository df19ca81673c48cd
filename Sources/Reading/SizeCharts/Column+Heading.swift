import Model

extension SizeChart.Column {
    /// Takes a heading apart: `bust_cm`, `bust-cm`, `Bust (cm)`, `胸围cm`, `insideLeg cm`, `waist in inches`, `EUR`, `Waist "`.
    init(heading: String) {
        var words = Self.words(of: heading)
        if let system = SizeSystem.name(words) {
            self.init(measure: system, unit: .system)
            return
        }
        if let last = words.last, let unit = Self.unit(last, isAlone: words.count == 1) {
            words.removeLast()
            if words.last == "in", words.count > 1 { words.removeLast() }
            self.init(measure: words.isEmpty ? "size" : words.joined(separator: " "), unit: unit)
        } else {
            self.init(measure: words.isEmpty ? heading : words.joined(separator: " "), unit: .none)
        }
    }

    /// Whether a heading names two units for one column of numbers: `Bust (cm/in)`, `胸围（厘米/英寸）`.
    static func namesTwoUnits(_ heading: String) -> Bool {
        let words = words(of: heading)
        let units = Set(words.compactMap { unit($0, isAlone: words.count == 1) })
        guard units.count > 1 else { return false }
        // `Waist in cm`: a preposition, unless something parts the two.
        let isPreposition = units.contains(.inches) && units.count == 2 && words.dropLast().last == "in"
        return !isPreposition || heading.utf8.contains { [0x2F, 0x7C, 0x26, 0x2C].contains($0) }
    }

    /// The measure that a key of `how_to_measure` or a heading means: lower case, words apart.
    static func measure(_ name: String) -> String { words(of: name).joined(separator: " ") }

    private static func unit(_ word: String, isAlone: Bool) -> SizeChart.Unit? {
        switch word {
        case "cm", "cms", "centimetre", "centimetres", "centimeter", "centimeters", "厘米", "公分": .centimetres
        case "mm", "millimetre", "millimetres", "millimeter", "millimeters", "毫米": .millimetres
        case "in": isAlone ? nil : .inches
        case "inch", "inches", "ins", "\"", "英寸", "吋": .inches
        case "kg", "kgs", "kilogram", "kilograms", "公斤", "千克": .kilograms
        case "lb", "lbs", "pound", "pounds", "磅": .pounds
        default: nil
        }
    }
}
