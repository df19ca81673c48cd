/// Lists and tables of which a part changed.
extension DifferenceWriter {
    // MARK: Lists

    /// Items of an ordered list say their number: the new one, and what was taken out the one it had.
    mutating func writeList(_ list: Comparison, isOrdered: Bool, start: Int) {
        raw(isOrdered ? "<ol>\n" : "<ul>\n")
        var number = start
        var oldNumber = start
        if case .list(_, let start) = list.old?.kind { oldNumber = start }
        var index = 0
        let items = list.children
        while index < items.count {
            let end = items[index...].firstIndex { $0.fate != .same } ?? items.count
            let isFolded = !folds ? false : end - index > 1 || (end - index == 1 && items[index].passage.length > 160)
            if isFolded {
                raw("<li class=\"difference-same\">")
                escaped(words.unchanged(.items, items[index..<end].reduce(0) { $0 + $1.passage.size }))
                raw("</li>\n")
                number += end - index
                oldNumber += end - index
                index = end
                continue
            }
            let item = items[index]
            writeItem(item, number: isOrdered ? (item.fate == .removed ? oldNumber : number) : nil)
            if item.fate != .removed { number += 1 }
            if item.fate != .added { oldNumber += 1 }
            index += 1
        }
        raw(isOrdered ? "</ol>\n" : "</ul>\n")
    }

    private mutating func writeItem(_ item: Comparison, number: Int?) {
        var style = ""
        if case .item(let own) = item.passage.kind { style = own }
        openItem(style: style, number: number)
        switch item.fate {
        case .changed: writeChildren(item.children, in: .item)
        case .same: writeChildren(item.passage.children.map { .only(.same, $0) }, in: .item)
        case .added: writeChildren(item.passage.children.map { .only(.added, $0) }, in: .item)
        case .removed: writeChildren(item.passage.children.map { .only(.removed, $0) }, in: .item)
        }
        raw("</li>\n")
    }

    mutating func openItem(style: String, number: Int?) {
        raw("<li")
        if !style.isEmpty { attribute("class", style) }
        if let number { attribute("value", String(number)) }
        raw(">")
    }

    // MARK: Tables

    mutating func openTable() {
        raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"")
        attribute("aria-label", words.table)
        raw(">\n<table>\n")
    }

    mutating func closeTable() { raw("</table>\n</div>\n") }

    mutating func writeTable(_ table: Comparison) {
        openTable()
        var groups = RowGroups()
        let rows = table.children
        let width = rows.map { max($0.children.count, $0.passage.children.count) }.max() ?? 1
        var index = 0
        while index < rows.count {
            let row = rows[index]
            raw(groups.next(row.passage))
            let isHeader = if case .row(true) = row.passage.kind { true } else { false }
            let end = isHeader || !folds ? index : rows[index...].firstIndex { $0.fate != .same } ?? rows.count
            if end - index > 1 {
                raw("<tr class=\"difference-same\"><td colspan=\"\(width)\">")
                escaped(words.unchanged(.rows, end - index))
                raw("</td></tr>\n")
                index = end
                continue
            }
            writeRow(row)
            index += 1
        }
        raw(groups.end)
        closeTable()
    }

    private mutating func writeRow(_ row: Comparison) {
        switch row.fate {
        case .added: return write(row.passage, .added, in: .cell)
        case .removed: return write(row.passage, .removed, in: .cell)
        case .same where row.children.isEmpty: return write(same: row.passage, in: .cell)
        case .same: break
        case .changed: count()
        }
        uncounted += 1
        raw("<tr>")
        for cell in row.children {
            writeCell(cell.passage) { writer in
                switch cell.fate {
                case .changed: writer.writeChildren(cell.children, in: .cell)
                case .same: writer.writeChildren(cell.passage.children.map { .only(.same, $0) }, in: .cell)
                case .added: writer.writeChildren(cell.passage.children.map { .only(.added, $0) }, in: .cell)
                case .removed: writer.writeChildren(cell.passage.children.map { .only(.removed, $0) }, in: .cell)
                }
            }
        }
        raw("</tr>\n")
        uncounted -= 1
    }

    mutating func writeCell(_ cell: TextPassage, _ content: (inout DifferenceWriter) -> Void) {
        var isHeading = false
        raw("<")
        if case .cell(let heading, let style) = cell.kind {
            isHeading = heading && !cell.children.isEmpty
            raw(isHeading ? "th scope=\"col\"" : "td")
            if !style.isEmpty { attribute("class", style) }
        } else {
            raw("td")
        }
        raw(">")
        content(&self)
        raw(isHeading ? "</th>" : "</td>")
    }
}

extension TextPassage {
    /// Bytes of words in it.
    var length: Int { text.bytes.count + children.reduce(0) { $0 + $1.length } }
}
