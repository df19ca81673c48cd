import Model

/// Inches in a column of centimetres, and other numbers that cannot be in the unit of their heading.
struct UnitCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// Columns whose unit is wrong.
    private(set) var suspects: Set<Int> = []
    private(set) var told: Set<MeasuredChart.Place> = []
    private let chart: MeasuredChart
    private let person: Limits.Wearer
    private let wearer: SupposedWearer

    init(_ chart: MeasuredChart, wearer: SupposedWearer, except known: Set<Int>) {
        self.chart = chart
        self.wearer = wearer
        person = wearer.person ?? .anyone
        guard wearer.person != nil else { return }
        let kinds = Set(chart.columns.compactMap(\.kind))
        for column in chart.columns where column.isMeasured && !known.contains(column.index) {
            guard let kind = column.kind else { continue }
            // Phones and bags have a height and a weight, too.
            if kind == .height || kind == .weight, chart.chart.wearer == nil, kinds.isSubset(of: [.height, .weight, .length]),
                kind == .height || !areTall
            {
                continue
            }
            if column.owner == .garment, [.height, .weight].contains(kind) { continue }
            check(column, kind)
        }
    }

    /// Whether there are heights, all of them of grown people.
    private var areTall: Bool {
        let heights = chart.columns.filter { $0.kind == .height }.flatMap { column in column.numbers.map { $0 * (column.centimetres ?? 0) }
        }
        return !heights.isEmpty && heights.allSatisfy { (120...230).contains($0) }
    }

    private mutating func check(_ column: MeasuredColumn, _ kind: BodyMeasure) {
        let odd = column.spans.indices.filter { !isPossible($0, column, kind, column.unit) }
        guard let first = odd.first, let number = oddNumber(first, column, kind) else { return }
        let rows = column.spans.indices.filter { column.spans[$0] != nil }
        let other = Self.units(of: kind).first { unit in
            unit != column.unit && rows.allSatisfy { isPossible($0, column, kind, unit) }
        }
        let claim = "\(column.phrase) of \(Span.text(number)) \(column.unit.code)"
        guard let other else { return checkCells(odd, column, kind) }
        suspects.insert(column.index)
        if other == .pounds {
            diagnostics.append(
                chart.warning(
                    "size-chart.unit", column: column.index,
                    "'\(column.name)' seems to hold pounds, or jin (斤): \(claim) is too much for '\(chart.size(first))'; "
                        + "write \(column.heading(in: .pounds)) for pounds, or the numbers in kilograms (a jin is half a kilogram)"))
            return
        }
        let isAlone = chart.chart.wearer != nil || person != .adult
        let flat = column.owner == nil && isAlone && other == .inches && [.bust, .underbust, .waist, .hip, .thigh].contains(kind)
        diagnostics.append(
            chart.warning(
                "size-chart.unit", column: column.index,
                "'\(column.name)' seems to hold \(other.plural): \(claim) fits \(reader(first, column)); write \(column.heading(in: other)), "
                    + "or the numbers in \(column.unit.plural)"
                    + (flat ? "; if the thing was measured, lying flat, write 'measures: garment' on the page" : "")
            ))
    }

    /// Only some cells are odd: each may be in another unit, or mistyped.
    private mutating func checkCells(_ odd: [Int], _ column: MeasuredColumn, _ kind: BodyMeasure) {
        guard let row = odd.first, let number = oddNumber(row, column, kind) else { return }
        told.formUnion(odd.map { MeasuredChart.Place(row: $0, column: column.index) })
        let claim = "'\(chart.size(row))' has \(column.phrase) of \(Span.text(number)) \(column.unit.code)"
        let rest = odd.count == 1 ? "" : ", and so \(odd.count - 1) more \(odd.count == 2 ? "row" : "rows")"
        let other = Self.units(of: kind).first { $0 != column.unit && isPossible(row, column, kind, $0) }
        let advice: String
        if let other, let from = other.perUnit(of: kind), let to = column.unit.perUnit(of: kind) {
            let converted = JSON.number(number * from / to, decimals: 1)
            advice = "if it is in \(other.plural), write \(converted)"
        } else {
            advice = "correct the number"
        }
        diagnostics.append(
            chart.warning(
                "size-chart.unlikely", row: row, column: column.index, "\(claim), which fits \(reader(row, column))\(rest); \(advice)"))
    }

    private static func units(of kind: BodyMeasure) -> [SizeChart.Unit] {
        kind == .weight ? [.kilograms, .pounds] : [.inches, .centimetres, .millimetres]
    }

    private func reader(_ row: Int, _ column: MeasuredColumn) -> String {
        person == .adult ? "no adult" : "nobody"
    }

    private func isPossible(_ row: Int, _ column: MeasuredColumn, _ kind: BodyMeasure, _ unit: SizeChart.Unit) -> Bool {
        oddNumber(row, column, kind, unit) == nil
    }

    private func oddNumber(_ row: Int, _ column: MeasuredColumn, _ kind: BodyMeasure) -> Double? {
        oddNumber(row, column, kind, column.unit)
    }

    /// The number of the cell that cannot be, were it in the unit.
    private func oddNumber(_ row: Int, _ column: MeasuredColumn, _ kind: BodyMeasure, _ unit: SizeChart.Unit) -> Double? {
        guard let span = column.spans[row], let factor = unit.perUnit(of: kind),
            let limits = Limits(kind, of: person, owner: column.owner, isSmallSize: isSmall(row, kind))
        else { return nil }
        let low = max(limits.low, leastOfSize(row, kind, column.owner))
        return span.ends.first { !(low...limits.high).contains($0 * factor) }
    }

    /// Up to M, and up to 44 in Europe.
    private func isSmall(_ row: Int, _ kind: BodyMeasure) -> Bool {
        chart.labels[row].parts.count == 1 && (chart.labels[row].letters).map { $0 <= 0 } ?? false
    }

    /// What a size with this name measures at least, whoever wears it; 0 where the name says nothing.
    private func leastOfSize(_ row: Int, _ kind: BodyMeasure, _ owner: SizeChart.Measured?) -> Double {
        guard owner != .garment else { return 0 }
        switch kind {
        case .bust where wearer.hasLetterSizes && person != .baby: return 48
        case .waist where wearer.hasLetterSizes && person != .baby: return 43
        case .hip where wearer.hasLetterSizes && person != .baby: return 50
        case .foot:
            // European sizes are two thirds of a centimetre, Chinese ones millimetres, British and American ones a third of
            // an inch; the smaller of children's and adults' counts, less a few sizes.
            guard chart.labels[row].isOneNumber, let size = chart.labels[row].number else { return 0 }
            switch size {
            case 7..<15: return 8.5 + 0.55 * size
            case 16..<60: return size / 1.5 - 4
            case 100..<350: return size / 10 - 2
            default: return 0
            }
        default: return 0
        }
    }
}
