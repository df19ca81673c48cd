import Model

extension SizeChart.Unit {
    /// The units that things are measured in.
    static let measuring: [SizeChart.Unit] = [.centimetres, .millimetres, .inches, .kilograms, .pounds]

    /// How the unit is written behind a number in a cell, where an author repeats it; longer marks before those that they end with.
    var marks: [String] {
        switch self {
        case .centimetres: ["cms", "cm", "厘米", "公分"]
        case .millimetres: ["mm", "毫米"]
        case .inches: ["inches", "inch", "in", "\"", "''", "英寸", "吋"]
        case .kilograms: ["kgs", "kg", "公斤", "千克"]
        case .pounds: ["lbs", "lb", "磅"]
        case .system, .none: []
        }
    }

    /// The unit in words, for messages, and as it ends a heading.
    var words: (name: String, heading: String) {
        switch self {
        case .centimetres: ("centimetres", "cm")
        case .millimetres: ("millimetres", "mm")
        case .inches: ("inches", "in")
        case .kilograms: ("kilograms", "kg")
        case .pounds: ("pounds", "lb")
        case .system, .none: ("no unit", "")
        }
    }
}
