import Model

/// Where in a table the writer is.
struct TableState {
    var alignments: [UInt8] = []
    var column = 0
    /// Of the row.
    var line = 0
    var isHeader = false
    var hasBody = false
    /// The tag that closes the cell: `th` or `td`.
    var isHeading = false
    /// The heading that names the last table, whose name a second one cannot have.
    var lastName: String?
}

extension RichTextWriter {
    /// A table scrolls by itself on a phone, so that the page does not; the keyboard reaches it, and the heading above it names it.
    mutating func enterTable(_ node: MarkdownNode) {
        table.alignments = node.alignments
        table.hasBody = false
        html.append("<div class=\"table-scroll\" tabindex=\"0\"")
        if let anchor = headings.last?.anchor {
            // A region is a landmark and needs a name of its own; a second table under the same heading is a group.
            html.append(anchor == table.lastName ? " role=\"group\" aria-labelledby=\"" : " role=\"region\" aria-labelledby=\"")
            html.appendEscaped(anchor.utf8)
            html.append("\"")
            table.lastName = anchor
        }
        html.append(">\n<table>\n")
    }

    mutating func leaveTable() {
        if table.hasBody { html.append("</tbody>\n") }
        html.append("</table>\n</div>\n")
    }

    mutating func enterRow(_ node: MarkdownNode) {
        table.isHeader = node.isTableHeader
        table.column = 0
        table.line = line
        if table.isHeader {
            html.append("<thead>\n")
        } else if !table.hasBody {
            html.append("<tbody>\n")
            table.hasBody = true
        }
        html.append("<tr>")
    }

    mutating func leaveRow(_ node: MarkdownNode) {
        html.append(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        endPlainBlock()
    }

    /// An empty heading of a column is an ordinary cell: a heading that says nothing confuses who hears the page.
    mutating func enterCell(_ node: MarkdownNode) {
        table.isHeading = table.isHeader && node.firstChild != nil
        html.append(table.isHeading ? "<th scope=\"col\"" : "<td")
        switch table.column < table.alignments.count ? table.alignments[table.column] : 0 {
        case 0x6C: html.append(" class=\"left\">")
        case 0x63: html.append(" class=\"center\">")
        case 0x72: html.append(" class=\"right\">")
        default: html.append(">")
        }
        table.column += 1
        blocks.start(at: plain.count, table.line)
    }

    mutating func leaveCell() {
        html.append(table.isHeading ? "</th>" : "</td>")
        blocks.end(.cell, in: plain)
        if let last = plain.last, last != 0x20, last != 0x0A { plain.append(0x20) }
    }
}
