import Model
import Sizing

/// The words of schema.org for measurements: <https://schema.org/BodyMeasurementTypeEnumeration> and
/// <https://schema.org/WearableMeasurementTypeEnumeration>, as of version 29.
extension BodyMeasure {
    /// The member's name; nil where schema.org has none.
    ///
    /// - Parameter isChest: a bust is called a chest here.
    func schemaName(of owner: SizeChart.Measured, isChest: Bool) -> String? {
        switch owner {
        case .body: (self == .bust && isChest ? "Chest" : bodyName).map { "BodyMeasurement" + $0 }
        case .garment: garmentName.map { "WearableMeasurement" + $0 }
        }
    }

    private var bodyName: String? {
        switch self {
        case .bust: "Bust"
        case .underbust: "Underbust"
        case .waist: "Waist"
        case .hip: "Hips"
        case .neck: "Neck"
        case .sleeve: "Arm"
        case .height: "Height"
        case .inseam: "InsideLeg"
        case .foot: "Foot"
        case .hand: "Hand"
        case .head: "Head"
        case .weight: "Weight"
        default: nil
        }
    }

    private var garmentName: String? {
        switch self {
        case .bust: "ChestOrBust"
        case .waist: "Waist"
        case .hip: "Hips"
        case .neck: "Collar"
        case .sleeve: "Sleeve"
        case .height: "Height"
        case .length: "Length"
        case .inseam: "Inseam"
        case .footWidth: "Width"
        default: nil
        }
    }
}

extension SizeChart.Unit {
    /// The unit's common code (UN/CEFACT Recommendation 20); nil for what is no measure.
    var commonCode: String? {
        switch self {
        case .centimetres: "CMT"
        case .millimetres: "MMT"
        case .inches: "INH"
        case .kilograms: "KGM"
        case .pounds: "LBR"
        case .system, .none: nil
        }
    }
}

extension SizeChart.Wearer {
    /// Members of <https://schema.org/WearableSizeGroupEnumeration>; it has none for adults of any sex.
    var sizeGroups: [String] {
        switch self {
        case .women: ["Womens"]
        case .men: ["Mens"]
        case .adults: []
        case .girls: ["Girls"]
        case .boys: ["Boys"]
        case .children: ["Boys", "Girls"]
        case .babies: ["Infants"]
        }
    }

    /// As the examples of <https://schema.org/SizeSpecification> and Google's product data write it.
    var suggestedGender: String {
        switch self {
        case .women, .girls: "female"
        case .men, .boys: "male"
        case .adults, .children, .babies: "unisex"
        }
    }

    /// From and up to which age, by the age groups of Google's product data: babies up to 12 months, children up to 13 years.
    /// Codes of UN/CEFACT Recommendation 20: MON months, ANN years.
    var suggestedAge: (from: Int, to: Int?, unit: String) {
        switch self {
        case .babies: (0, 12, "MON")
        case .girls, .boys, .children: (1, 13, "ANN")
        case .women, .men, .adults: (13, nil, "ANN")
        }
    }
}
