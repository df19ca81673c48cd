package import Model

extension SizeChart {
    /// What each column measures, one a column; nil for what is no body measure.
    ///
    /// A heading of one word is understood from its neighbours: the `length` beside a `hand` is the hand's, the `width`
    /// beside a `foot` is the foot's, and the `height` beside a `depth` is a telephone's.
    ///
    /// - Complexity: O(columns), for a lone diameter or circumference also O(rows).
    package var bodyMeasures: [BodyMeasure?] {
        let plain = columns.map { BodyMeasure($0) }
        let known = Set(plain.compactMap(\.self))
        let words = Set(columns.map(\.quantity))
        let isOfClothes = !known.isDisjoint(with: [.bust, .waist, .hip, .shoulder])
        let isOfThings = !words.isDisjoint(with: ["width", "depth", "thickness", "宽", "宽度", "厚度", "深度"]) && !isOfClothes
        return columns.indices.map { index in
            switch columns[index].quantity {
            case _ where plain[index] == .height && isOfThings: nil
            case _ where plain[index] == .length && known.contains(.hand) && !isOfClothes: .handLength
            case "width", "宽", "宽度": known.contains(.foot) ? .footWidth : nil
            case "diameter", "直径": known.isEmpty && lies(index, in: Self.fingerDiameters) ? .fingerDiameter : plain[index]
            case "circumference", "周长":
                if known.isEmpty, lies(index, in: Self.fingerGirths) {
                    .finger
                } else if known.isEmpty, lies(index, in: Self.headGirths) {
                    .head
                } else {
                    plain[index]
                }
            default: plain[index]
            }
        }
    }

    /// Of rings from the smallest child's to the largest man's, in millimetres; twice as wide as ISO 8653 lists.
    private static let fingerDiameters = 8.0...30.0
    private static let fingerGirths = 25.0...95.0
    /// From a newborn's head to the largest hat, in millimetres.
    private static let headGirths = 300.0...700.0

    /// Whether all numbers of the column lie within the bounds, in millimetres.
    private func lies(_ column: Int, in bounds: ClosedRange<Double>) -> Bool {
        let scale: Double
        switch columns[column].unit {
        case .millimetres: scale = 1
        case .centimetres: scale = 10
        case .inches: scale = 25.4
        case .kilograms, .pounds, .system, .none: return false
        }
        var numbers: [Double] = []
        for row in rows where column < row.cells.count {
            switch row.cells[column] {
            case .value(let value), .atLeast(let value), .atMost(let value): numbers.append(value)
            case .range(let low, let high): numbers += [low, high]
            case .empty, .text: break
            }
        }
        return !numbers.isEmpty && numbers.allSatisfy { bounds.contains($0 * scale) }
    }
}
