package import Model

extension SizeChart.Unit {
    /// How data, styles and programs name the unit: `cm`, `mm`, `in`, `kg`, `lb`, `system`, `none`.
    package var code: String {
        switch self {
        case .centimetres: "cm"
        case .millimetres: "mm"
        case .inches: "in"
        case .kilograms: "kg"
        case .pounds: "lb"
        case .system: "system"
        case .none: "none"
        }
    }

    /// Whether people who measure in inches and pounds use it; nil for what is no measure.
    package var isImperial: Bool? {
        switch self {
        case .inches, .pounds: true
        case .centimetres, .millimetres, .kilograms: false
        case .system, .none: nil
        }
    }
}
