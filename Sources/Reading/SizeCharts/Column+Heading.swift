import Model

extension SizeChart.Column {
    /// Takes a heading apart: `bust_cm`, `bust-cm`, `Bust (cm)`, `insideLeg cm`, `chest_inch`, `EUR`, `Waist "`.
    init(heading: String) {
        let words = Self.words(of: heading)
        if let system = Self.system(words) {
            self.init(measure: system, unit: .system)
            return
        }
        if let last = words.last, let unit = Self.unit(last, isAlone: words.count == 1) {
            let measure = words.dropLast().joined(separator: " ")
            self.init(measure: measure.isEmpty ? "size" : measure, unit: unit)
        } else {
            self.init(measure: words.isEmpty ? heading : words.joined(separator: " "), unit: .none)
        }
    }

    /// The measure that a key of `how_to_measure` or a heading means: lower case, words apart.
    static func measure(_ name: String) -> String { words(of: name).joined(separator: " ") }

    /// Lower-case words: `_`, `-`, brackets and a capital within a word part them, and an inch mark is a word.
    private static func words(of heading: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previousIsLower = false
        func end() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        for scalar in heading.unicodeScalars {
            switch scalar {
            case "_", "-", " ", "\t", "(", ")", "[", "]", "（", "）", "/", ",", ".": end()
            case "\"", "″", "”":
                end()
                words.append("\"")
            default:
                if previousIsLower, ("A"..."Z").contains(scalar) { end() }
                word += scalar.properties.lowercaseMapping
            }
            previousIsLower = ("a"..."z").contains(scalar)
        }
        end()
        return words
    }

    private static func system(_ words: [String]) -> String? {
        var words = words
        if words.count == 2 { words.removeAll { $0 == "size" || $0 == "sizes" || $0 == "码" } }
        guard words.count == 1, let word = words.first else { return nil }
        return switch word {
        case "eu", "eur", "euro", "europe", "欧码": "eu"
        case "uk", "gb", "英码": "uk"
        case "us", "usa", "美码": "us"
        case "cn", "china", "国码": "cn"
        case "jp", "japan", "日码": "jp"
        default: nil
        }
    }

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

extension SizeChart.Unit {
    /// How the unit is written behind a number in a cell, where an author repeats it.
    var marks: [String] {
        switch self {
        case .centimetres: ["cm", "厘米"]
        case .millimetres: ["mm", "毫米"]
        case .inches: ["inches", "inch", "in", "\"", "″", "英寸"]
        case .kilograms: ["kg", "公斤"]
        case .pounds: ["lbs", "lb", "磅"]
        case .system, .none: []
        }
    }
}
