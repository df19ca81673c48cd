import Model

/// Rows for the terminal, columns aligned by what a terminal shows (Chinese characters take two places).
struct TextTable {
    /// Without trailing spaces.
    let lines: [String]

    /// - Parameter numbers: the columns that are aligned to the right.
    init(_ rows: [[String]], numbers: ClosedRange<Int>) {
        let columns = rows.first?.indices ?? 0..<0
        let widths = columns.map { column in rows.map { Self.width(of: $0[column]) }.max() ?? 0 }
        lines = rows.map { cells in
            let line = cells.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - Self.width(of: cells[column]))
                return numbers.contains(column) ? padding + cells[column] : cells[column] + padding
            }.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x1100...0x115F).contains($1.value) || (0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
    }
}

extension String {
    /// The text with line feeds instead of spaces where lines would grow longer; lines that are aligned in columns stay.
    func wrapped(at width: Int) -> String {
        guard !contains("\n") else { return self }
        var lines: [String] = []
        for word in split(separator: " ") {
            // A percent sign stays with its number.
            if word.hasPrefix("%"), let line = lines.last {
                lines[lines.count - 1] = line + " " + word
            } else if let line = lines.last, TextTable.width(of: line) + 1 + TextTable.width(of: String(word)) <= width - 4 {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension JSON {
    /// A number with exactly so many decimals, for columns: `4.0`.
    static func decimals(_ value: Double, _ count: Int) -> String {
        let text = number(value, decimals: count)
        guard count > 0, text != "null" else { return text }
        let shown = text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
        return text + (shown == 0 ? "." : "") + String(repeating: "0", count: count - shown)
    }
}
