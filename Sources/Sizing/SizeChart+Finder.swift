package import Model

extension SizeChart {
    /// One measurement that the size finder asks for.
    package struct FinderField: Hashable, Sendable {
        /// The column, from 0.
        package let column: Int
        /// What the finder calls it: a `BodyMeasure`, else the column's `measure`.
        package let key: String
        /// Whether it gives the size, or only advises on it.
        package let decides: Bool
    }

    /// What the size finder asks for: every measurement that tells sizes apart, one of each kind, those that decide first.
    /// Where a chart has columns of the body and of the garment, those of the body.
    ///
    /// `fields` of the module `sizes/finder.js` answers the same for pages of shops; Tests/Browser/test_finder.py holds both together.
    package var finderFields: [FinderField] {
        let found = zip(columns.indices, bodyMeasures).compactMap(finderField)
        let body = found.filter { measures(of: columns[$0.column]) != .garment }
        let used = body.contains(where: \.decides) ? body : found
        var keys: Set<String> = []
        return (used.filter(\.decides) + used.filter { !$0.decides }).filter { keys.insert($0.key).inserted }
    }

    /// How a measure decides here: children are clothed by their height, so it decides for them.
    package func role(of measure: BodyMeasure) -> BodyMeasure.Role {
        measure == .height && wearer?.isAdult == false ? .decides : measure.role
    }

    private func finderField(_ index: Int, _ measure: BodyMeasure?) -> FinderField? {
        let column = columns[index]
        guard column.unit.isImperial != nil else { return nil }
        let spans = Set(rows.compactMap { index < $0.cells.count ? Span($0.cells[index]) : nil })
        guard spans.count > 1 || (spans.count == 1 && rows.count == 1) else { return nil }
        return FinderField(column: index, key: measure?.rawValue ?? column.measure, decides: measure.map(role) == .decides)
    }

    /// From where to where a cell reaches; a 0 measures nothing.
    private struct Span: Hashable {
        let low: Double
        let high: Double

        init?(_ cell: Cell) {
            switch cell {
            case .empty, .text: return nil
            case .value(let value): (low, high) = (value, value)
            case .range(let one, let other): (low, high) = (min(one, other), max(one, other))
            case .atLeast(let value): (low, high) = (value, .infinity)
            case .atMost(let value): (low, high) = (-.infinity, value)
            }
            guard high > 0 else { return nil }
        }
    }
}
