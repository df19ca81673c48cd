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
        case .length: Garment(withLengthIn: chart).map { "\($0.rawValue)-length" }
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
                self = words.lazy.compactMap { Self.wearer(of: String($0)) }.first ?? .woman
            }
        }

        /// `mens` of `mens-shirts`, and of `menswear`.
        private static func wearer(of word: String) -> Figure? {
            if let figure = byWord[word] { return figure }
            return byWord.first { $0.key.utf8.last == UInt8(ascii: "s") && word.hasPrefix($0.key) }?.value
        }

        private static let byWord: [String: Figure] = [
            "men": .man, "mens": .man, "man": .man, "male": .man, "women": .woman, "womens": .woman, "female": .woman,
            "children": .child, "childrens": .child, "kid": .child, "kids": .child, "baby": .child, "babies": .child, "girl": .child,
            "girls": .child, "boy": .child, "boys": .child,
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

        /// The thing whose `length` the chart holds; nil where it may as well be a belt's or a scarf's.
        init?(withLengthIn chart: SizeChart) {
            self.init(chart)
            let known = Set(chart.bodyMeasures.compactMap(\.self))
            let isKnown =
                switch self {
                case .top: !known.isDisjoint(with: [.bust, .shoulder, .sleeve, .neck])
                case .trousers: true
                case .skirt: chart.measures == .garment && known.contains(.hip)
                }
            if !isKnown { return nil }
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

extension Blueprint {
    /// The address of a measure's drawing, nil where neither theme nor content have the file.
    ///
    /// - Parameter owner: whose measurement it is.
    func drawing(of measure: BodyMeasure, owner: SizeChart.Measured?, in chart: SizeChart, root: String) -> String? {
        guard let name = MeasureDrawing.name(of: measure, owner: owner, in: chart) else { return nil }
        let path = "drawings/\(name).svg"
        guard themeAssets.contains(where: { $0.path == path }) || content.assets.contains(where: { $0.path == path }) else { return nil }
        return "\(root)assets/\(path)#drawing"
    }

    /// The drawing that stands for a chart in a list: legs for trousers, else the first measure that decides about the size.
    func drawing(of chart: SizeChart, root: String) -> String? {
        let measures = zip(chart.columns, chart.bodyMeasures).compactMap { column, measure in
            measure.map { (measure: $0, owner: chart.measures(of: column)) }
        }
        let first = measures.first { $0.measure == .inseam } ?? measures.first { $0.measure.role == .decides } ?? measures.first
        return first.flatMap { drawing(of: $0.measure, owner: $0.owner, in: chart, root: root) }
    }
}
