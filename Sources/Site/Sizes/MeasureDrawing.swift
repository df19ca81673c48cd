import Model
import Sizing

/// Which line drawing shows how a measure is taken: the name of a file in the theme's `assets/drawings/`, without `.svg`.
///
/// Body measures are drawn on a woman, a man or a child, garment measures on a garment laid flat.
enum MeasureDrawing {
    /// - Parameter owner: whose measurement the column holds.
    static func name(of measure: BodyMeasure, owner: SizeChart.Measured?, in chart: SizeChart) -> String? {
        switch measure {
        case .weight: nil
        case .hand: "hand"
        case .handLength: "hand-length"
        case .finger: "finger"
        case .fingerDiameter: "finger-diameter"
        case .foot: "foot"
        case .footWidth: "foot-width"
        case .wrist: "wrist"
        case .length: "\(Garment(chart).rawValue)-length"
        case .head, .height: "\(measure.rawValue)-\(Figure(chart).rawValue)"
        case _ where owner == .garment: Garment(chart).name(of: measure)
        case .underbust: "underbust-woman"
        default: "\(measure.rawValue)-\(Figure(chart).rawValue)"
        }
    }

    /// Who is drawn.
    private enum Figure: String {
        case woman, man, child

        /// By the wearer, else by the chart's own name: `mens-shirts`.
        init(_ chart: SizeChart) {
            switch chart.wearer {
            case .women: self = .woman
            case .men: self = .man
            case .girls, .boys, .children, .babies: self = .child
            case .adults, nil:
                let words = chart.name.lowercased().split { !$0.isLetter }
                let figures = words.compactMap { Self.byWord[String($0)] }
                self = figures.first ?? .woman
            }
        }

        private static let byWord: [String: Figure] = [
            "men": .man, "mens": .man, "man": .man, "male": .man, "women": .woman, "womens": .woman, "female": .woman,
            "children": .child, "childrens": .child, "kids": .child, "baby": .child, "babies": .child, "girls": .child, "boys": .child,
        ]
    }

    /// What is laid flat.
    enum Garment: String {
        case top, trousers, skirt

        init(_ chart: SizeChart) {
            let measures = Set(chart.bodyMeasures.compactMap(\.self))
            if !measures.isDisjoint(with: [.inseam, .thigh, .calf]) {
                self = .trousers
            } else if !measures.isDisjoint(with: [.bust, .shoulder, .sleeve, .neck]) {
                self = .top
            } else {
                self = measures.isDisjoint(with: [.waist, .hip]) ? .top : .skirt
            }
        }

        func name(of measure: BodyMeasure) -> String? {
            let drawn: Set<BodyMeasure> =
                switch self {
                case .top: [.bust, .waist, .hip, .shoulder, .sleeve]
                case .trousers: [.waist, .hip, .thigh, .inseam]
                case .skirt: [.waist, .hip]
                }
            return drawn.contains(measure) ? "\(rawValue)-\(measure.rawValue)" : nil
        }
    }
}
