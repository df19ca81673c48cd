import Model

/// Sizes that do not increase: a larger size that measures less than a smaller one.
///
/// Only measures that decide are held to it. Sleeves and legs of a larger size may well be shorter.
struct OrderCheck {
    private(set) var diagnostics: [Diagnostic] = []
    /// What was told of, so that no other check says it again: pairs of rows by column.
    private(set) var pairs: [Int: Set<MeasuredChart.Pair>] = [:]
    private(set) var told: Set<MeasuredChart.Place>
    private let chart: MeasuredChart

    init(_ chart: MeasuredChart, except told: Set<MeasuredChart.Place>) {
        self.chart = chart
        self.told = told
        let columns = chart.columns.filter(mustGrow)
        var falling: [Int: [MeasuredChart.Pair]] = [:]
        for column in columns { falling[column.index] = fallingPairs(of: column) }
        checkRows(columns, &falling)
        for column in columns {
            let found = falling[column.index] ?? []
            pairs[column.index, default: []].formUnion(found)
            report(found, of: column)
            if found.isEmpty { checkEqual(column) }
        }
    }

    private func mustGrow(_ column: MeasuredColumn) -> Bool {
        guard let kind = column.kind else { return column.isRound || column.unit == .system }
        // Height grows with children's sizes, and with those of tall men not at all.
        if kind == .height { return chart.chart.wearer.map { !$0.isAdult } ?? false }
        return kind.role == .decides
    }

    // MARK: Falling

    private func fallingPairs(of column: MeasuredColumn) -> [MeasuredChart.Pair] {
        let found = chart.pairs.filter { pair in
            guard let small = column.spans[pair.small], let large = column.spans[pair.large], !isTold(pair, column) else { return false }
            return large.isLess(than: small)
        }
        guard !found.isEmpty else { return [] }
        // Rows in their own order are a guess, and other systems have turns of their own: only a single cell that stands out
        // is a mistake.
        if chart.isOrderGuessed || column.unit == .system, culprits(found).count > 1 || column.spans.count < 4 { return [] }
        if column.unit == .system, found.contains(where: { startsAgain(column.spans[$0.small], column.spans[$0.large]) }) { return [] }
        // Sizes that start again.
        if chart.labels.allSatisfy(\.isOneNumber), !isRowOrder(chart.labels.compactMap(\.number)),
            isRowOrder(column.spans.compactMap { $0?.middle })
        {
            return []
        }
        return found
    }

    /// British children's sizes run up to 13 and start again at 1.
    private func startsAgain(_ small: Span?, _ large: Span?) -> Bool {
        guard let small = small?.middle, let large = large?.middle else { return false }
        return small >= 9 && large <= 3
    }

    private func isTold(_ pair: MeasuredChart.Pair, _ column: MeasuredColumn) -> Bool {
        [pair.small, pair.large].contains { told.contains(MeasuredChart.Place(row: $0, column: column.index)) }
    }

    private func isRowOrder(_ numbers: [Double]) -> Bool { zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 } }

    /// The fewest rows (nearly) without which nothing falls: those in most of the pairs, one after the other; of rows in as
    /// many, the one that lies farthest off, else the later.
    private func culprits(_ pairs: [MeasuredChart.Pair], of column: MeasuredColumn? = nil) -> [Int] {
        var left = pairs
        var found: [Int] = []
        while !left.isEmpty {
            var count: [Int: Int] = [:]
            for pair in left {
                count[pair.small, default: 0] += 1
                count[pair.large, default: 0] += 1
            }
            let worst = count.max { one, two in
                (one.value, distance(one.key, column), one.key) < (two.value, distance(two.key, column), two.key)
            }
            guard let worst = worst?.key else { break }
            found.append(worst)
            left.removeAll { $0.small == worst || $0.large == worst }
        }
        return found.sorted()
    }

    /// How far a number lies from those of the sizes beside it.
    private func distance(_ row: Int, _ column: MeasuredColumn?) -> Double {
        guard let column, let middle = column.spans[row]?.middle else { return 0 }
        let others = chart.pairs.filter { $0.areNeighbours && ($0.small == row || $0.large == row) }
            .compactMap { column.spans[$0.small == row ? $0.large : $0.small]?.middle }
        return others.isEmpty ? 0 : (middle - others.reduce(0, +) / Double(others.count)).magnitude
    }

    /// Rows that are smaller in every column: their names are the wrong way round, or the row has slipped.
    private mutating func checkRows(_ columns: [MeasuredColumn], _ falling: inout [Int: [MeasuredChart.Pair]]) {
        let all = Set(falling.values.joined())
        let whole = all.filter { pair in
            let held = columns.filter { $0.spans[pair.small] != nil && $0.spans[pair.large] != nil }
            return held.count > 1 && held.allSatisfy { falling[$0.index]?.contains(pair) ?? false }
        }
        guard !whole.isEmpty else { return }
        for row in culprits(whole.sorted { ($0.small, $0.large) < ($1.small, $1.large) }).prefix(3) {
            guard let pair = nearest(row, whole) else { continue }
            diagnostics.append(
                chart.warning(
                    "size-chart.not-increasing", row: row, column: nil,
                    "'\(chart.size(pair.large))' measures less than '\(chart.size(pair.small))' in every column, although it is the larger size; "
                        + "swap the names of the two, or correct the row"))
        }
        for column in columns {
            pairs[column.index, default: []].formUnion(whole)
            falling[column.index]?.removeAll { whole.contains($0) }
        }
    }

    private func nearest(_ row: Int, _ pairs: some Sequence<MeasuredChart.Pair>) -> MeasuredChart.Pair? {
        pairs.filter { $0.small == row || $0.large == row }
            .min { one, two in
                (one.areNeighbours ? 0 : 1, abs(one.small - one.large), one.small, one.large)
                    < (two.areNeighbours ? 0 : 1, abs(two.small - two.large), two.small, two.large)
            }
    }

    private mutating func report(_ falling: [MeasuredChart.Pair], of column: MeasuredColumn) {
        guard !falling.isEmpty else { return }
        let neighbours = chart.pairs.filter { $0.areNeighbours && column.spans[$0.small] != nil && column.spans[$0.large] != nil }
        if neighbours.count > 2, neighbours.allSatisfy(falling.contains) {
            guard let first = neighbours.first?.small, let last = neighbours.last?.large else { return }
            diagnostics.append(
                chart.warning(
                    "size-chart.not-increasing", column: column.index,
                    "'\(column.name)' gets smaller from '\(chart.size(first))' to '\(chart.size(last))'; larger sizes measure more, "
                        + "so turn the sizes or the numbers round"))
            return
        }
        let rows = culprits(falling, of: column)
        told.formUnion(rows.map { MeasuredChart.Place(row: $0, column: column.index) })
        for row in rows.prefix(3) {
            guard let pair = nearest(row, falling), let small = column.spans[pair.small], let large = column.spans[pair.large] else {
                continue
            }
            // The row that is to blame comes first.
            let claim =
                row == pair.large
                ? "of '\(chart.size(pair.large))' is \(large.text), less than \(small.text) of the smaller '\(chart.size(pair.small))'"
                : "of '\(chart.size(pair.small))' is \(small.text), more than \(large.text) of the larger '\(chart.size(pair.large))'"
            diagnostics.append(
                chart.warning(
                    "size-chart.not-increasing", row: row, column: column.index,
                    "'\(column.name)' \(claim); \(hint(row, column) ?? "correct one of them")"))
        }
    }

    /// One cell in inches among centimetres: the number that would fit.
    private func hint(_ row: Int, _ column: MeasuredColumn) -> String? {
        guard column.unit == .centimetres, let middle = column.spans[row]?.middle else { return nil }
        let converted = middle * 2.54
        let around = chart.pairs.filter { $0.areNeighbours && ($0.small == row || $0.large == row) }
        let fits = around.allSatisfy { pair in
            guard let other = column.spans[pair.small == row ? pair.large : pair.small]?.middle else { return true }
            return pair.small == row ? converted < other : converted > other
        }
        guard fits, !around.isEmpty, let span = column.spans[row] else { return nil }
        let text = span.ends.map { JSON.number($0 * 2.54, decimals: 1) }.joined(separator: "-")
        return "in inches it would fit, so write \(text)"
    }

    // MARK: Equal

    /// A row copied and not changed: two sizes with the same numbers where all others grow.
    private mutating func checkEqual(_ column: MeasuredColumn) {
        guard let kind = column.kind, [.bust, .waist, .hip].contains(kind), column.spans.count > 2, !chart.isOrderGuessed else { return }
        let pairs = chart.pairs.filter { pair in
            pair.areNeighbours && column.spans[pair.small] != nil && column.spans[pair.large] != nil
                && chart.labels[pair.small].differences(from: chart.labels[pair.large]) == chart.labels[pair.small].parts.count
                && chart.labels[pair.small].hasLetters
        }
        let equal = pairs.filter { column.spans[$0.small] == column.spans[$0.large] }
        guard pairs.count > 1, equal.count == 1, let pair = equal.first, let span = column.spans[pair.large], !isTold(pair, column) else {
            return
        }
        self.pairs[column.index, default: []].insert(pair)
        for row in [pair.small, pair.large] { told.insert(MeasuredChart.Place(row: row, column: column.index)) }
        diagnostics.append(
            chart.warning(
                "size-chart.not-increasing", row: pair.large, column: column.index,
                "'\(column.name)' is \(span.text) both for '\(chart.size(pair.small))' and for '\(chart.size(pair.large))'; correct one of them"
            ))
    }
}
