import Model

/// A size chart as the checks see it: cells as numbers, and which size is larger than which.
struct MeasuredChart {
    let chart: SizeChart
    let columns: [MeasuredColumn]
    /// One a row.
    let labels: [SizeLabel]
    /// Sizes that compare, the smaller one first; those next to each other have nothing between them.
    let pairs: [Pair]
    /// Rows of one chart within the chart: of one height, say, where S to XL stand there for each height.
    let groups: [[Int]]
    /// No name tells an order, so the rows' own was taken.
    let isOrderGuessed: Bool

    /// Two rows, the smaller size first.
    struct Pair: Hashable {
        var small: Int
        var large: Int
        var areNeighbours: Bool
    }

    /// A cell, by the numbers of its row and column.
    struct Place: Hashable {
        var row: Int
        var column: Int
    }

    init(_ chart: SizeChart) {
        self.chart = chart
        columns = chart.columns.enumerated().map { index, column in
            MeasuredColumn(
                index: index, column: column, kind: BodyMeasure(column), owner: chart.measures(of: column),
                spans: chart.rows.map { index < $0.cells.count ? Span($0.cells[index]) : nil })
        }
        let isAlphabet = chart.rows.contains { row in
            row.size.unicodeScalars.count == 1 && row.size.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && $0.value < 0x80 }
                && !["s", "m", "l", "f"].contains(row.size.lowercased())
        }
        let labels = chart.rows.map { SizeLabel($0.size, lettersAreSizes: !isAlphabet) }
        self.labels = labels
        groups = Self.groups(chart)
        let told = groups.flatMap { Self.pairs($0, labels) }
        isOrderGuessed = told.isEmpty && labels.allSatisfy(\.isWordsOnly)
        pairs = isOrderGuessed ? groups.flatMap(Self.pairs(inOrder:)) : told
    }

    /// Every row by itself in one group, unless sizes repeat and a column tells their turns apart.
    private static func groups(_ chart: SizeChart) -> [[Int]] {
        let rows = Array(chart.rows.indices)
        guard Set(chart.rows.map(\.size)).count < rows.count else { return [rows] }
        var best: [[Int]]?
        for index in chart.columns.indices where chart.rows.allSatisfy({ index < $0.cells.count }) {
            let parts = Dictionary(grouping: rows) { chart.rows[$0].cells[index] }.values.sorted { $0[0] < $1[0] }
            let areTold = parts.allSatisfy { part in Set(part.map { chart.rows[$0].size }).count == part.count }
            if areTold, parts.count < rows.count, parts.count < best?.count ?? .max { best = parts }
        }
        return best ?? [rows]
    }

    /// Charts have a few dozen rows. Where one has hundreds, only rows beside each other are compared.
    private static let limit = 120

    private static func pairs(_ rows: [Int], _ labels: [SizeLabel]) -> [Pair] {
        let classes = Dictionary(grouping: rows) { labels[$0].pattern }.values.sorted { $0[0] < $1[0] }
        return classes.flatMap { rows -> [Pair] in
            if rows.count > limit {
                return zip(rows, rows.dropFirst()).compactMap { one, two in
                    labels[one].isSmaller(than: labels[two])
                        .map { Pair(small: $0 ? one : two, large: $0 ? two : one, areNeighbours: true) }
                }
            }
            var larger: [Int: Set<Int>] = [:]
            for (place, one) in rows.enumerated() {
                for two in rows[(place + 1)...] {
                    guard let isSmaller = labels[one].isSmaller(than: labels[two]) else { continue }
                    larger[isSmaller ? one : two, default: []].insert(isSmaller ? two : one)
                }
            }
            return larger.keys.sorted().flatMap { small -> [Pair] in
                let above = larger[small] ?? []
                let beyond = above.reduce(into: Set<Int>()) { $0.formUnion(larger[$1] ?? []) }
                return above.sorted().map { Pair(small: small, large: $0, areNeighbours: !beyond.contains($0)) }
            }
        }
    }

    private static func pairs(inOrder rows: [Int]) -> [Pair] {
        guard rows.count <= limit else {
            return zip(rows, rows.dropFirst()).map { Pair(small: $0, large: $1, areNeighbours: true) }
        }
        return rows.indices.flatMap { one in
            rows.indices[(one + 1)...].map { Pair(small: rows[one], large: rows[$0], areNeighbours: $0 == one + 1) }
        }
    }

    // MARK: Words and places

    func size(_ row: Int) -> String { chart.rows[row].size }

    /// A warning at a cell, at a heading (`row` nil), or at a size (`column` nil).
    func warning(_ id: String, row: Int? = nil, column: Int? = nil, _ message: String) -> Diagnostic {
        guard let row else {
            let place = column.map { chart.columns[$0].place } ?? 0
            return Diagnostic(.warning, id: id, file: chart.file, line: column == nil ? 0 : 1, column: place, message)
        }
        let places = chart.rows[row].places
        let place = column.map { $0 < places.count ? places[$0] : 0 } ?? 0
        return Diagnostic(.warning, id: id, file: chart.file, line: chart.rows[row].line, column: place, message)
    }
}

extension BodyMeasure {
    /// In a sentence: `foot length`.
    var word: String {
        switch self {
        case .foot: "foot length"
        case .hand: "hand circumference"
        case .finger: "finger circumference"
        case .head: "head circumference"
        default: rawValue.split(separator: "_").joined(separator: " ")
        }
    }
}
