import Model
import Sizing

/// A size chart as an HTML table, in centimetres and in inches.
///
/// It is written here and not in a template because a chart has a hundred cells and a template tag costs more than a
/// microsecond. Columns carry the class of their unit (`unit-cm`, `unit-in`), so that a style can show one of them.
struct ChartTable {
    private let chart: SizeChart
    private let labels: Labels
    /// How each column is shown: once, or in both units.
    private let columns: [[Shown]]
    private let atLeast: Pattern
    private let atMost: Pattern
    private let range: Pattern
    private let nothing: [UInt8]
    private var out: [UInt8] = []

    /// The table in its scroll region.
    ///
    /// - Parameter id: of its caption.
    static func html(_ chart: SizeChart, caption: String, id: String, inches: Settings.InchStyle, labels: Labels) -> String {
        var table = ChartTable(chart, inches, labels)
        table.writeHead(caption: caption, id: id)
        for row in chart.rows { table.write(row) }
        table.raw("</tbody></table></div>")
        return String(decoding: table.out, as: UTF8.self)
    }

    private init(_ chart: SizeChart, _ inches: Settings.InchStyle, _ labels: Labels) {
        self.chart = chart
        self.labels = labels
        columns = Scale.scales(of: chart, inches: inches).map { $0.map(Shown.init) }
        atLeast = Pattern(labels[.chartAtLeast])
        atMost = Pattern(labels[.chartAtMost])
        range = Pattern(labels[.chartRange])
        nothing = Array(HTML.escaped(labels[.chartEmpty]).utf8)
        out.reserveCapacity(1000 + 60 * chart.rows.count * chart.columns.count)
    }

    private mutating func writeHead(caption: String, id: String) {
        raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">")
        raw("<table class=\"chart\(hasLongSizes ? " has-long-sizes" : "")\">")
        raw("<caption id=\"\(id)\"><span>")
        text(caption)
        raw("</span></caption>\n<thead><tr><th scope=\"col\">")
        text(labels[.chartSize])
        raw("</th>")
        for (column, shown) in zip(chart.columns, columns) {
            let name = labels.heading(of: column)
            for shown in shown {
                raw("<th scope=\"col\"\(shown.attribute)>")
                text(name)
                if let unit = labels.unit(shown.scale.unit) {
                    raw("<span class=\"unit\">")
                    text(labels.text(.chartUnit, ["unit": unit]))
                    raw("</span>")
                }
                raw("</th>")
            }
        }
        raw("</tr></thead>\n<tbody>\n")
    }

    /// Sizes that would fill a phone's screen if they stood on one line: `3–4 years / 98–104 cm`. A Chinese character is as wide as two letters.
    private var hasLongSizes: Bool {
        chart.rows.contains { row in row.size.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } > 14 }
    }

    private mutating func write(_ row: SizeChart.Row) {
        raw("<tr><th scope=\"row\">")
        text(row.size)
        raw("</th>")
        for (index, shown) in columns.enumerated() {
            let cell = index < row.cells.count ? row.cells[index] : .empty
            for shown in shown {
                out += shown.cellStart
                write(cell, shown.scale)
                raw("</td>")
            }
        }
        raw("</tr>\n")
    }

    private mutating func write(_ cell: SizeChart.Cell, _ scale: Scale) {
        switch cell {
        case .empty: out += nothing
        case .value(let value): scale.append(value, to: &out)
        case .range(let low, let high): fill(range, low, high, scale)
        case .atLeast(let value): fill(atLeast, value, value, scale)
        case .atMost(let value): fill(atMost, value, value, scale)
        case .text(let words): text(words)
        }
    }

    private mutating func fill(_ pattern: Pattern, _ first: Double, _ second: Double, _ scale: Scale) {
        out += pattern.before
        scale.append(first, to: &out)
        guard let between = pattern.between else { return out += pattern.after }
        out += between
        scale.append(second, to: &out)
        out += pattern.after
    }

    /// A label with one or two places for numbers, cut up once for all cells.
    private struct Pattern {
        var before: [UInt8] = []
        var between: [UInt8]?
        var after: [UInt8] = []

        init(_ label: String) {
            var pieces: [[UInt8]] = [[]]
            var isName = false
            for byte in HTML.escaped(label).utf8 {
                switch byte {
                case 0x7B:
                    isName = true
                    pieces.append([])
                case 0x7D: isName = false
                default: if !isName { pieces[pieces.count - 1].append(byte) }
                }
            }
            before = pieces[0]
            if pieces.count > 2 { between = pieces[1] }
            after = pieces.count > 1 ? pieces[pieces.count - 1] : []
        }
    }

    /// A unit that a column is shown in, with the markup of its cells.
    private struct Shown {
        let scale: Scale
        let attribute: String
        let cellStart: [UInt8]

        init(_ scale: Scale) {
            self.scale = scale
            attribute = scale.unit.isImperial == nil ? "" : " class=\"unit-\(scale.unit.code)\""
            cellStart = Array("<td\(attribute)>".utf8)
        }
    }

    private mutating func raw(_ html: String) { out.append(contentsOf: html.utf8) }
    private mutating func text(_ words: String) { HTML.append(words.utf8, to: &out) }
}
