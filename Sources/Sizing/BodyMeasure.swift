package import Model

/// What a column of a size chart measures, whatever word its heading uses: `hips`, `low hip` and `臀围` are one thing.
///
/// The one vocabulary that checks, drawings, the size finder and structured data share. A column of another thing (the
/// depth of a phone) has none.
package enum BodyMeasure: String, CaseIterable, Sendable {
    case bust, underbust, waist, hip, thigh, calf
    case neck, shoulder, sleeve, wrist
    case height, length, inseam
    case foot, footWidth = "foot_width"
    case hand, handLength = "hand_length"
    case finger, fingerDiameter = "finger_diameter"
    case head
    case weight

    /// - Parameter measure: a column's `measure` or a key of `how_to_measure`: lower case, words apart.
    package init?(_ measure: String) {
        guard let found = Self.byName[measure] else { return nil }
        self = found
    }

    /// Whose measurement it is, `SizeChart.measures(of:)` says: `garment bust` and `bust` are both a bust.
    package init?(_ column: SizeChart.Column) {
        if column.unit == .system { return nil }
        self.init(column.quantity)
    }

    /// How a measure decides about a size.
    package enum Role: String, Sendable {
        /// Around the body, or what else decides whether a thing can be worn: foot, hand, finger, head, weight.
        case decides
        /// Along the body: sleeves, legs, height. It advises, and decides only where nothing else is known.
        case advises
    }

    package var role: Role {
        switch self {
        case .shoulder, .sleeve, .height, .length, .inseam, .footWidth, .handLength: .advises
        default: .decides
        }
    }

    private static let byName: [String: BodyMeasure] = {
        var found: [String: BodyMeasure] = [:]
        for measure in allCases {
            for name in measure.names { found[name] = measure }
        }
        return found
    }()

    /// In headings of English and Chinese charts.
    private var names: [String] {
        switch self {
        case .bust: ["bust", "chest", "chest bust", "bust chest", "chest circumference", "bust circumference", "胸围", "上胸围"]
        case .underbust: ["underbust", "under bust", "下胸围"]
        case .waist: ["waist", "natural waist", "waist circumference", "waistline", "腰围"]
        case .hip: ["hip", "hips", "low hip", "high hip", "seat", "hip circumference", "hips circumference", "臀围"]
        case .thigh: ["thigh", "thigh circumference", "大腿围"]
        case .calf: ["calf", "calf girth", "calf circumference", "小腿围"]
        case .neck: ["neck", "collar", "neckline", "neck circumference", "领围", "颈围"]
        case .shoulder: ["shoulder", "shoulders", "shoulder width", "肩宽"]
        case .sleeve: ["sleeve", "sleeves", "sleeve length", "arm", "arm length", "袖长", "臂长"]
        case .wrist: ["wrist", "wrist circumference", "腕围", "手腕围"]
        case .height: ["height", "body height", "stature", "身高"]
        case .length: ["length", "garment length", "dress length", "body length", "衣长", "裙长", "长度"]
        case .inseam: ["inseam", "inside leg", "inside leg length", "inner leg", "inleg", "leg length", "裤内长", "内长", "内侧裤长"]
        case .foot: ["foot", "foot length", "feet", "脚长"]
        case .footWidth: ["foot width", "脚宽"]
        case .hand: ["hand", "hand circumference", "palm", "hand girth", "掌围", "手围"]
        case .handLength: ["hand length", "手长"]
        case .finger: ["finger", "finger circumference", "ring circumference", "inner circumference", "指围", "内周长"]
        case .fingerDiameter: ["finger diameter", "ring diameter", "inner diameter", "内径"]
        case .head: ["head", "head circumference", "hat", "头围"]
        case .weight: ["weight", "body weight", "体重"]
        }
    }
}
