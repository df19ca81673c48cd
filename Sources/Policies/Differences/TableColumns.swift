/// Which column of an old table is which of the new one. Rows of the comparison have a cell for every column of either, so
/// that they stay a table.
struct TableColumns {
    enum Column {
        case both(Int, Int)
        case removed(Int)
        case added(Int)
    }

    let columns: [Column]

    init(_ old: TextPassage, _ new: TextPassage) {
        let (a, b) = (Self.columns(of: old), Self.columns(of: new))
        let isAlike = a.count == b.count && zip(a, b).allSatisfy { $0.children.first?.digest == $1.children.first?.digest }
        if isAlike {
            columns = a.indices.map { .both($0, $0) }
            return
        }
        var found: [Column] = PassagePairing.steps(a, b).map { step in
            switch step {
            case .same(let x, let y), .changed(let x, let y): .both(x, y)
            case .removed(let x): .removed(x)
            case .added(let y): .added(y)
            }
        }
        let known = found.count { if case .both = $0 { true } else { false } }
        // A table that was rewritten keeps its columns where it has as many as before.
        if a.count == b.count, known * 2 < a.count { found = a.indices.map { .both($0, $0) } }
        columns = found
    }

    func compare(_ old: TextPassage, _ new: TextPassage) -> [Comparison] {
        let areEqual = columns.allSatisfy { if case .both(let x, let y) = $0 { x == y } else { false } }
        return PassagePairing.steps(old.children, new.children).map { step in
            switch step {
            case .same(let x, let y):
                areEqual ? .only(.same, new.children[y]) : row(old.children[x], new.children[y])
            case .changed(let x, let y): row(old.children[x], new.children[y])
            case .removed(let x):
                .only(
                    .removed,
                    spread(old.children[x]) { if case .both(let x, _) = $0 { x } else if case .removed(let x) = $0 { x } else { nil } })
            case .added(let y):
                .only(
                    .added,
                    spread(new.children[y]) { if case .both(_, let y) = $0 { y } else if case .added(let y) = $0 { y } else { nil } })
            }
        }
    }

    private func row(_ old: TextPassage, _ new: TextPassage) -> Comparison {
        func cell(_ row: TextPassage, _ number: Int) -> TextPassage {
            row.children.indices.contains(number) ? row.children[number] : TextPassage(.cell(isHeading: false, style: ""))
        }
        let cells = columns.map { column -> Comparison in
            switch column {
            case .both(let x, let y): Comparison.compare(cell(old, x), cell(new, y))
            case .removed(let x): .only(.removed, cell(old, x))
            case .added(let y): .only(.added, cell(new, y))
            }
        }
        return Comparison.row(old, new, cells: cells)
    }

    /// The row with an empty cell for each column that it does not have.
    private func spread(_ row: TextPassage, _ place: (Column) -> Int?) -> TextPassage {
        var spread = row
        spread.children = columns.map { column in
            guard let number = place(column), row.children.indices.contains(number) else {
                return TextPassage(.cell(isHeading: false, style: ""))
            }
            return row.children[number]
        }
        return spread
    }

    /// Each column as a passage of its cells, for a look at how alike they are.
    private static func columns(of table: TextPassage) -> [TextPassage] {
        let count = table.children.map(\.children.count).max() ?? 0
        return (0..<count).map { number in
            var column = TextPassage(.cell(isHeading: false, style: ""))
            column.children = table.children.compactMap { $0.children.indices.contains(number) ? $0.children[number] : nil }
            column.seal()
            return column
        }
    }
}
