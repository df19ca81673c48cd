import Model

/// Which field of a row is which column.
struct ColumnMap<Column: ExportColumn>: Sendable {
    /// The heading's place in the row, by column; -1 where the file has none.
    private(set) var places: [Int]
    /// The headings as written.
    let headings: [String]

    init(_ headings: [String]) {
        self.headings = headings
        var best = [(rank: Int, place: Int)](repeating: (.max, -1), count: Column.allCases.count)
        for (place, heading) in headings.enumerated() {
            let plain = Self.plain(heading)
            for column in Column.allCases {
                guard let rank = Self.rank(plain, column), rank < best[column.rawValue].rank else { continue }
                best[column.rawValue] = (rank, place)
            }
        }
        places = best.map(\.place)
    }

    subscript(column: Column) -> Int { places[column.rawValue] }

    func has(_ column: Column) -> Bool { places[column.rawValue] >= 0 }

    /// How the author calls the column.
    func heading(_ column: Column) -> String { has(column) ? headings[self[column]] : column.name }

    /// The column of a heading; nil when it is none that we read.
    static func column(of heading: String) -> Column? {
        let plain = plain(heading)
        return Column.allCases.compactMap { column in rank(plain, column).map { (column, $0) } }.min { $0.1 < $1.1 }?.0
    }

    /// Headings that are no column, with the missing column that they most likely mean.
    func nearMisses() -> [(place: Int, column: Column)] {
        let missing = Column.allCases.filter { !has($0) }
        return headings.enumerated().compactMap { place, heading in
            let plain = Self.plain(heading)
            guard plain.utf8.count >= 3, Self.column(of: heading) == nil else { return nil }
            guard let name = nearestName(to: plain, among: missing.map { Self.plain($0.name) }) else { return nil }
            return missing.first { Self.plain($0.name) == name }.map { (place, $0) }
        }
    }

    private static func rank(_ plain: String, _ column: Column) -> Int? {
        if plain == Self.plain(column.name) { return 0 }
        return column.aliases.firstIndex(of: plain).map { $0 + 1 }
    }

    /// A heading without what people vary: case, spaces, `_`, `-`, `.`, `#`, `:`, and what stands in brackets.
    static func plain(_ heading: String) -> String {
        // No heading is that long: the file is something else, or a quote is never closed.
        guard heading.utf8.count <= 1_000 else { return "" }
        var out = String.UnicodeScalarView()
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == "(" || scalar == "(" || scalar == "[" { break }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isIdeographic {
                out.append(scalar)
            }
        }
        return String(out)
    }
}
