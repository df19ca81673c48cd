import Model

/// A table of a text, its cells in rows.
struct TextTable {
    struct Cell {
        var text: String
        var line: Int
    }

    private let rows: [[Cell]]

    /// The tables that stand one after the other.
    ///
    /// - Parameter cells: in order; those of a row share their line, and cells without words are left out.
    static func all(of cells: [Cell]) -> [TextTable] {
        var tables: [[[Cell]]] = []
        for cell in cells {
            let above = tables.last?.last?.last?.line
            if above == cell.line {
                tables[tables.count - 1][tables[tables.count - 1].count - 1].append(cell)
            } else if let above, cell.line == above + (tables.last?.count == 1 ? 2 : 1) {
                // A line of dashes lies between the heading and the first row.
                tables[tables.count - 1].append([cell])
            } else {
                tables.append([[cell]])
            }
        }
        return tables.map { TextTable(rows: $0) }
    }

    private init(rows: [[Cell]]) {
        self.rows = rows
    }

    func passages() -> [Passage] {
        guard let heading = rows.first else { return [] }
        var passages = heading.flatMap { Passage.sentences(of: $0.text, line: $0.line) }
        for row in rows.dropFirst() {
            guard let first = row.first else { continue }
            let name = Passage.sentences(of: first.text, line: first.line)
            passages += name
            for (number, cell) in row.enumerated().dropFirst() {
                let column = Self.heading(of: number, in: row, heading)
                // A number alone has its unit in the heading.
                let unit = Self.isBareNumber(cell.text) ? Self.unit(in: column) : ""
                let columnWords = Passage.sentences(of: column, line: cell.line).flatMap(\.elements)
                for var passage in Passage.sentences(of: cell.text + unit, line: cell.line) {
                    passage.row = name.flatMap(\.elements)
                    passage.column = columnWords
                    passages.append(passage)
                }
            }
        }
        return passages
    }

    /// Empty where cells are missing somewhere and nobody can tell which; a heading often lacks its first alone.
    private static func heading(of column: Int, in row: [Cell], _ heading: [Cell]) -> String {
        let index = row.count == heading.count + 1 ? column - 1 : column
        return row.count == heading.count || row.count == heading.count + 1 ? heading[index].text : ""
    }

    private static func isBareNumber(_ text: String) -> Bool {
        let tokens = Lexer.tokens(of: Array(text.unicodeScalars))
        return !tokens.isEmpty
            && tokens.allSatisfy { token in
                token.number != nil || token.is("-") || token.is("至") || token.is("到") || token.word == "to"
                    || token.word == "or"
            }
    }

    /// The first unit that a heading names, with a blank before it.
    private static func unit(in heading: String) -> String {
        let scalars = Array(heading.unicodeScalars)
        let tokens = Lexer.tokens(of: scalars)
        for start in tokens.indices {
            guard let (_, end) = UnitWords.unit(tokens, at: start) else { continue }
            var text = String.UnicodeScalarView()
            text.append(
                contentsOf: scalars[tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound])
            return " " + String(text)
        }
        return ""
    }
}
