/// A chart as a page shows it: the picture, what to know about it, and its numbers as a table that opens on demand.
struct ChartFigure: Sendable {
    /// Unique on the page.
    var id: String
    var svg: String
    /// Under the picture.
    var note: String?
    var table: FigureTable
    /// What opens the table: `The figures as a table`.
    var tableLabel: String

    var html: String {
        var out = "<div class=\"figure\">\n<figure>\n\(svg)\n"
        if let note { out += "<figcaption>\(HTML.escaped(note))</figcaption>\n" }
        out += "</figure>\n<details><summary>\(HTML.escaped(tableLabel))</summary>\n\(table.html(id: id))\n</details>\n</div>\n"
        return out
    }
}
