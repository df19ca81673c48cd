/// The numbers of a chart as a table, for screen readers and for everyone who wants to check.
struct FigureTable: Sendable {
    var caption: String
    var head: [String]
    /// The first cell of a row names it.
    var rows: [[String]]

    /// - Parameter id: unique on the page.
    func html(id: String) -> String {
        let name = HTML.escaped("_\(id)-caption")
        var out = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(name)\"><table class=\"chart figures\">"
        out += "<caption id=\"\(name)\">\(HTML.escaped(caption))</caption>\n<thead><tr>"
        for cell in head { out += "<th scope=\"col\">\(HTML.escaped(cell))</th>" }
        out += "</tr></thead>\n<tbody>\n"
        for row in rows {
            out += "<tr>"
            for (place, cell) in row.enumerated() {
                out += place == 0 ? "<th scope=\"row\">\(HTML.escaped(cell))</th>" : "<td>\(HTML.escaped(cell))</td>"
            }
            out += "</tr>\n"
        }
        return out + "</tbody></table></div>"
    }
}
