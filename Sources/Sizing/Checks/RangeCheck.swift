import Model

/// Gaps and overlaps between the ranges of neighbouring sizes. A shared endpoint, 78-82 then 82-86, is neither.
///
/// Only for what decides about a body: in a garment's column ranges are tolerances, or a waistband relaxed and stretched.
struct RangeCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private let chart: MeasuredChart
    private let order: OrderCheck

    init(_ chart: MeasuredChart, except order: OrderCheck) {
        self.chart = chart
        self.order = order
        var gapsTold: [(kind: BodyMeasure, rows: Set<MeasuredChart.Pair>)] = []
        for column in chart.columns where column.isMeasured && column.owner != .garment {
            guard let kind = column.kind, kind.role == .decides || isHeightOfChildren(kind) else { continue }
            let gaps = gaps(in: column)
            // The same gaps in inches need not be told once more.
            let rows = Set(gaps.map(\.pair))
            if let first = gaps.first, !gapsTold.contains(where: { $0.kind == kind && $0.rows.isSuperset(of: rows) }) {
                gapsTold.append((kind, rows))
                report(first, others: gaps.count - 1, in: column)
            }
            if kind.role == .decides, kind != .weight { reportOverlap(in: column) }
        }
    }

    private func isHeightOfChildren(_ kind: BodyMeasure) -> Bool { kind == .height && chart.chart.wearer.map { !$0.isAdult } ?? false }

    private struct Hole {
        var pair: MeasuredChart.Pair
        var low: Double
        var high: Double
    }

    private func neighbours(_ column: MeasuredColumn) -> [(pair: MeasuredChart.Pair, small: Span, large: Span)] {
        chart.pairs.compactMap { pair in
            guard pair.areNeighbours, !(order.pairs[column.index]?.contains(pair) ?? false),
                ![pair.small, pair.large].contains(where: { order.told.contains(MeasuredChart.Place(row: $0, column: column.index)) }),
                let small = column.spans[pair.small],
                let large = column.spans[pair.large], !small.isPoint, !large.isPoint
            else { return nil }
            return (pair, small, large)
        }
    }

    // MARK: Gaps

    private func gaps(in column: MeasuredColumn) -> [Hole] {
        let spans = column.spans.compactMap { $0 }
        let (tolerance, step) = (tolerance(of: column), column.step)
        return neighbours(column).compactMap { pair, small, large in
            guard let low = small.high, let high = large.low, high - low > tolerance * max(1, low / 100) + 0.1 * step else { return nil }
            // A size built otherwise may lie between: cups of a bra, half sizes.
            let isFilled = spans.contains { span in
                span != small && span != large && (span.low ?? -.infinity) < high && (span.high ?? .infinity) > low
            }
            return isFilled ? nil : Hole(pair: pair, low: low, high: high)
        }
    }

    /// Whole numbers leave one unit between them (75-82, 83-92), and nobody measures a waist to the millimetre.
    private func tolerance(of column: MeasuredColumn) -> Double {
        let step = column.step
        let isGirth = (column.numbers.max() ?? 0) * (column.centimetres ?? 1) > 40
        return switch column.unit {
        case .centimetres where isGirth: max(step, 1)
        case .millimetres where isGirth: max(step, 10)
        case .inches where isGirth: max(step, 0.5)
        default: step
        }
    }

    private mutating func report(_ hole: Hole, others: Int, in column: MeasuredColumn) {
        let (low, high) = (Span.text(hole.low), Span.text(hole.high))
        let rest = others == 0 ? "" : " (and so \(others) more \(others == 1 ? "time" : "times"))"
        diagnostics.append(
            chart.warning(
                "size-chart.gap", row: hole.pair.large, column: column.index,
                "no size fits \(column.phrase) of \(low) to \(high)\(column.unit.short): '\(chart.size(hole.pair.small))' ends at \(low) and "
                    + "'\(chart.size(hole.pair.large))' starts at \(high)\(rest); let one start where the other ends"))
    }

    // MARK: Overlaps

    private mutating func reportOverlap(in column: MeasuredColumn) {
        // What stretches fits more bodies than one size is named for.
        guard chart.chart.stretch != .much else { return }
        let overlaps = neighbours(column).compactMap { pair, small, large -> Hole? in
            let low = large.low ?? small.low ?? -.infinity
            let high = min(small.high ?? .infinity, large.high ?? .infinity)
            // Rounding is no overlap. Sizes with the same numbers differ in something else.
            guard small != large, high - low > 0.002 * max(1, abs(low)), low.isFinite else { return nil }
            if small == large || chart.labels[pair.small].parts.count > 1 && small.low == large.low { return nil }
            return Hole(pair: pair, low: max(low, small.low ?? low), high: high)
        }
        guard let first = overlaps.first else { return }
        let others = overlaps.count - 1
        let rest = others == 0 ? "" : " (and so \(others) more \(others == 1 ? "time" : "times"))"
        let part = first.high.isFinite ? "\(Span.text(first.low)) to \(Span.text(first.high))" : "\(Span.text(first.low)) and more"
        diagnostics.append(
            chart.warning(
                "size-chart.overlap", row: first.pair.large, column: column.index,
                "\(column.phrase) of \(part)\(column.unit.short) has two sizes, '\(chart.size(first.pair.small))' and "
                    + "'\(chart.size(first.pair.large))'\(rest); let one start where the other ends"))
    }
}
