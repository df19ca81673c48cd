extension Sheet {
    /// The sheet for a terminal, at most 96 places wide where words allow it.
    var text: String {
        var lines = [title.harmless] + remarks.flatMap { Self.wrapped($0.harmless, first: "", next: "") }
        for section in sections {
            lines += ["", section.title.harmless]
            for block in section.blocks { lines += Self.lines(of: block) }
        }
        return lines.joined(separator: "\n")
    }

    /// Of sentences, and of tables, which may be a little wider before a name is cut.
    static let width = 96
    static let widest = 100

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .sentence(let text), .remark(let text): wrapped(text.harmless, first: "  ", next: "  ")
        case .heading(let text): ["  \(text.harmless)"]
        case .tasks(let items):
            items.enumerated().flatMap { index, item in
                let number = String(index + 1)
                let lead = String(repeating: " ", count: max(0, 3 - number.utf8.count)) + number + ". "
                return lines(of: item, first: lead, next: "     ")
            }
        case .items(let items): items.flatMap { lines(of: $0, first: "  - ", next: "    ") }
        case .tiles(let tiles): lines(of: tiles)
        case .table(let table): lines(of: table)
        case .file(let name, let text):
            ["", "  \(name.harmless)", ""]
                + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0).harmless }
        }
    }

    private static func lines(of item: Item, first: String, next: String) -> [String] {
        wrapped(item.text.harmless, first: first, next: next)
            + (item.detail.map { wrapped($0.harmless, first: next, next: next) } ?? [])
            + (item.command.map { [next + $0.harmless] } ?? [])
    }

    private static func lines(of tiles: Tiles) -> [String] {
        let columns = ["", tiles.now, tiles.usual, tiles.change].enumerated().map { Table.Column(title: $1, isNumber: $0 > 0) }
        return lines(of: Table(columns: columns, rows: tiles.tiles.map { [$0.label, $0.value, $0.usual, $0.change] }))
    }

    private static func lines(of table: Table) -> [String] {
        var rows = ([table.columns.map(\.title)] + table.rows).map { row in row.map(\.harmless) }
        var widths = table.columns.indices.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
        // Figures are never cut; the name in front and other words are, where the line would grow too long.
        for (column, head) in table.columns.enumerated() where column > 0 && !head.isNumber { widths[column] = min(widths[column], 22) }
        let others = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
        widths[0] = min(widths[0], max(24, widest - 2 - others))
        rows = rows.map { row in row.enumerated().map { table.columns[$0].isNumber ? $1 : $1.cut(to: widths[$0]) } }
        return rows.map { row in
            var line = " "
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - displayWidth(cell))
                line += (column == 0 ? " " : "  ") + (table.columns[column].isNumber ? padding + cell : cell + padding)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    /// Lines of at most `width` places. Chinese breaks anywhere but before closing punctuation, other words at spaces.
    static func wrapped(_ text: String, first: String, next: String, width: Int = Sheet.width) -> [String] {
        var lines: [String] = []
        var line = first
        var used = displayWidth(first)
        var isEmpty = true
        for piece in pieces(of: text) {
            let needed = displayWidth(piece.hasSuffix(" ") ? String(piece.dropLast()) : piece)
            if !isEmpty, used + needed > width {
                while line.hasSuffix(" ") { line.removeLast() }
                lines.append(line)
                line = next
                used = displayWidth(next)
            }
            line += piece
            used += displayWidth(piece)
            isEmpty = false
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return lines + [line]
    }

    /// Pieces that a line may end behind: a word with its space, a Chinese character with the punctuation that follows.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var endsWide = false
        for scalar in text.unicodeScalars {
            let isWide = displayWidth(scalar) == 2
            let clings = "，。、；：？！）”》’…".unicodeScalars.contains(scalar)
            let opens = current.unicodeScalars.last.map { "（“《‘".unicodeScalars.contains($0) } ?? false
            if !current.isEmpty, !clings, !opens, isWide || endsWide {
                pieces.append(current)
                current = ""
            }
            current.unicodeScalars.append(scalar)
            endsWide = isWide || clings
            if scalar == " " {
                pieces.append(current)
                current = ""
                endsWide = false
            }
        }
        return current.isEmpty ? pieces : pieces + [current]
    }
}
