extension Sheet {
    /// One printable page: no script, no other file, no other host.
    var html: String {
        """
        <!DOCTYPE html>
        <html lang="\(escaped(language))">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>\(escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <main>
        <header>
        <h1>\(escaped(title))</h1>
        \(remarks.enumerated().map { "<p\($0 == remarks.count - 1 ? " class=\"internal\"" : "")>\(escaped($1))</p>" }.joined(separator: "\n"))
        </header>
        \(sections.map(Self.html).joined(separator: "\n"))
        </main>
        </body>
        </html>
        """
    }

    private static func html(of section: Section) -> String {
        let blocks = section.blocks.map(html).joined(separator: "\n")
        return """
            <section id="\(section.id)" class="\(section.id)" aria-labelledby="\(section.id)-title">
            <h2 id="\(section.id)-title">\(escaped(section.title))</h2>
            \(blocks)
            </section>
            """
    }

    private static func html(of block: Block) -> String {
        switch block {
        case .sentence(let text): "<p>\(escaped(text))</p>"
        case .remark(let text): "<p class=\"remark\">\(escaped(text))</p>"
        case .heading(let text): "<h3>\(escaped(text))</h3>"
        case .tasks(let items): "<ol>\n\(items.map(html).joined(separator: "\n"))\n</ol>"
        case .items(let items): "<ul>\n\(items.map(html).joined(separator: "\n"))\n</ul>"
        case .tiles(let tiles):
            "<dl class=\"tiles\">\n\(tiles.tiles.map { html(of: $0, in: tiles) }.joined(separator: "\n"))\n</dl>"
        case .table(let table): html(of: table)
        case .file(let name, let text): "<h3 class=\"file\">\(escaped(name))</h3>\n<pre>\(escaped(text))</pre>"
        }
    }

    private static func html(of item: Item) -> String {
        let detail = item.detail.map { "<span class=\"detail\">\(escaped($0))</span>" } ?? ""
        let command = item.command.map { "<code>\(escaped($0))</code>" } ?? ""
        return "<li><span class=\"what\">\(escaped(item.text))</span>\(detail)\(command)</li>"
    }

    private static func html(of tile: Tile, in tiles: Tiles) -> String {
        let line = sparkline(tile.course)
        let sparkline = line.isEmpty ? "" : "\(line)<small>\(escaped(tiles.course))</small>"
        let tone = tile.isGood.map { $0 ? " class=\"good\"" : " class=\"bad\"" } ?? ""
        return """
            <div><dt>\(escaped(tile.label))</dt><dd><strong>\(escaped(tile.value))</strong> <span\(tone)>\(escaped(tile.change))</span> \
            <small>\(escaped("\(tiles.usual) \(tile.usual)"))</small>\(sparkline)</dd></div>
            """
    }

    private static func html(of table: Table) -> String {
        func open(_ column: Table.Column, _ tag: String, _ scope: String) -> String {
            "<\(tag)\(scope.isEmpty ? "" : " scope=\"\(scope)\"")\(column.isNumber ? " class=\"n\"" : "")>"
        }
        let head = table.columns.map { column in
            column.title.isEmpty ? "<td></td>" : "\(open(column, "th", "col"))\(escaped(column.title))</th>"
        }
        let rows = table.rows.map { row in
            let cells = zip(table.columns, row).enumerated().map { index, cell in
                index == 0
                    ? "\(open(cell.0, "th", "row"))\(name(cell.1))</th>" : "\(open(cell.0, "td", ""))\(escaped(cell.1))</td>"
            }
            return "<tr>\(cells.joined())</tr>"
        }
        return """
            <div class="table"><table>
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody>
            </table></div>
            """
    }

    /// A name whose sku, in brackets at its end, stays on one line.
    private static func name(_ text: String) -> String {
        guard let last = text.last, last == ")" || last == "）", let open = text.lastIndex(of: last == ")" ? "(" : "（") else {
            return escaped(text)
        }
        return "\(escaped(String(text[..<open])))<span class=\"sku\">\(escaped(String(text[open...])))</span>"
    }

    /// A small line of the last weeks; the figures beside it say the same in numbers.
    private static func sparkline(_ course: [Double?]) -> String {
        let known = course.compactMap(\.self)
        guard known.count >= 4, let highest = known.max(), highest > 0 else { return "" }
        let (width, height) = (200.0, 32.0)
        let step = width / Double(course.count - 1)
        var path = ""
        var isDrawing = false
        var last: (x: Double, y: Double)?
        for (index, value) in course.enumerated() {
            guard let value else {
                isDrawing = false
                continue
            }
            let point = (x: 3 + step * Double(index), y: 3 + height * (1 - value / highest))
            path += "\(isDrawing ? "L" : "M")\(tenths(point.x)) \(tenths(point.y))"
            isDrawing = true
            last = point
        }
        let dot = last.map { "<circle cx=\"\(tenths($0.x))\" cy=\"\(tenths($0.y))\" r=\"3\"/>" } ?? ""
        return """
            <svg viewBox="0 0 206 38" aria-hidden="true"><path class="zero" d="M3 35H203"/><path d="\(path)"/>\(dot)</svg>
            """
    }

    private static func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return scaled % 10 == 0 ? String(scaled / 10) : "\(scaled / 10).\(scaled % 10)"
    }

    /// Text between tags and in quoted attributes: names and codes come from elsewhere.
    static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += Array("&amp;".utf8)
            case "<": out += Array("&lt;".utf8)
            case ">": out += Array("&gt;".utf8)
            case "\"": out += Array("&quot;".utf8)
            case "'": out += Array("&#39;".utf8)
            case "\n", "\t": out += Array(String(scalar).utf8)
            default: out += Array(String(scalar).harmless.utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func escaped(_ text: String) -> String { Self.escaped(text) }
}
