import Model

/// A size chart as an HTML table, in centimetres and in inches.
///
/// It is written here and not in a template because a chart has a hundred cells and a template tag costs more than a
/// microsecond. Columns carry the class of their unit (`unit-cm`, `unit-in`), so that a style can tell them apart.
struct ChartTable {
    private let chart: SizeChart
    private let labels: Labels
    /// The scales of each column.
    private let scales: [[Scale]]
    private let atLeast: Pattern
    private let atMost: Pattern
    private let range: Pattern
    private let nothing: [UInt8]
    private var out: [UInt8] = []

    /// The table in its scroll region.
    static func html(_ chart: SizeChart, caption: String, id: String, labels: Labels) -> String {
        var table = ChartTable(chart: chart, labels: labels)
        table.writeHead(caption: caption, id: id)
        for row in chart.rows { table.write(row) }
        table.raw("</tbody></table></div>")
        return String(decoding: table.out, as: UTF8.self)
    }

    private init(chart: SizeChart, labels: Labels) {
        self.chart = chart
        self.labels = labels
        scales = chart.columns.map { Self.scales(of: $0.unit) }
        atLeast = Pattern(labels[.chartAtLeast])
        atMost = Pattern(labels[.chartAtMost])
        range = Pattern(labels[.chartRange])
        nothing = Array(HTML.escaped(labels[.chartEmpty]).utf8)
        out.reserveCapacity(1000 + 60 * chart.rows.count * chart.columns.count)
    }

    private mutating func writeHead(caption: String, id: String) {
        raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"_\(id)\"><table class=\"chart\">")
        raw("<caption id=\"_\(id)\">")
        text(caption)
        raw("</caption>\n<thead><tr><th scope=\"col\">")
        text(labels[.chartSize])
        raw("</th>")
        for (column, scales) in zip(chart.columns, scales) {
            for scale in scales {
                raw("<th scope=\"col\"\(scale.attribute)>")
                text(column.unit == .system ? column.measure.uppercased() : labels.measure(column.measure))
                if !scale.name.isEmpty { raw(" <span class=\"unit\">(\(scale.name))</span>") }
                raw("</th>")
            }
        }
        raw("</tr></thead>\n<tbody>\n")
    }

    private mutating func write(_ row: SizeChart.Row) {
        raw("<tr><th scope=\"row\">")
        text(row.size)
        raw("</th>")
        for (index, scales) in scales.enumerated() {
            let cell = index < row.cells.count ? row.cells[index] : .empty
            for scale in scales {
                out += scale.cellStart
                write(cell, scale)
                raw("</td>")
            }
        }
        raw("</tr>\n")
    }

    private mutating func write(_ cell: SizeChart.Cell, _ scale: Scale) {
        switch cell {
        case .empty: out += nothing
        case .value(let value): number(value, scale)
        case .range(let low, let high): fill(range, low, high, scale)
        case .atLeast(let value): fill(atLeast, value, value, scale)
        case .atMost(let value): fill(atMost, value, value, scale)
        case .text(let words): text(words)
        }
    }

    private mutating func fill(_ pattern: Pattern, _ first: Double, _ second: Double, _ scale: Scale) {
        out += pattern.before
        number(first, scale)
        guard let between = pattern.between else { return out += pattern.after }
        out += between
        number(second, scale)
        out += pattern.after
    }

    /// The converted value: as written in its own unit, to a tenth in the other one.
    private mutating func number(_ value: Double, _ scale: Scale) {
        let unit = scale.isOwn ? 100 : 10
        let scaled = (value.magnitude * scale.factor * Double(unit)).rounded()
        guard scaled < 1e12 else { return text(JSON.number(value, decimals: 0)) }
        if value < 0 { raw("-") }
        let digits = Int(scaled)
        out.append(contentsOf: String(digits / unit).utf8)
        var fraction = digits % unit
        guard fraction > 0 else { return }
        raw(".")
        if unit == 100 {
            out.append(UInt8(0x30 + fraction / 10))
            fraction %= 10
            if fraction == 0 { return }
        }
        out.append(UInt8(0x30 + fraction))
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

    /// A unit that a column is shown in.
    private struct Scale {
        let name: String
        let factor: Double
        let isOwn: Bool
        let attribute: String
        let cellStart: [UInt8]

        init(_ name: String, _ factor: Double, isOwn: Bool) {
            self.name = name
            self.factor = factor
            self.isOwn = isOwn
            attribute = name.isEmpty ? "" : " class=\"unit-\(name)\""
            cellStart = Array("<td\(attribute)>".utf8)
        }
    }

    private static let centimetresPerInch = 2.54
    /// International avoirdupois pound, exact by definition.
    private static let kilogramsPerPound = 0.45359237

    private static func scales(of unit: SizeChart.Unit) -> [Scale] {
        switch unit {
        case .centimetres: [Scale("cm", 1, isOwn: true), Scale("in", 1 / centimetresPerInch, isOwn: false)]
        case .millimetres: [Scale("mm", 1, isOwn: true), Scale("in", 0.1 / centimetresPerInch, isOwn: false)]
        case .inches: [Scale("cm", centimetresPerInch, isOwn: false), Scale("in", 1, isOwn: true)]
        case .kilograms: [Scale("kg", 1, isOwn: true), Scale("lb", 1 / kilogramsPerPound, isOwn: false)]
        case .pounds: [Scale("kg", kilogramsPerPound, isOwn: false), Scale("lb", 1, isOwn: true)]
        case .system, .none: [Scale("", 1, isOwn: true)]
        }
    }

    private mutating func raw(_ html: String) { out.append(contentsOf: html.utf8) }
    private mutating func text(_ words: String) { HTML.append(words.utf8, to: &out) }
}

extension Labels {
    /// What a column measures: the label `measure.NAME`, else the column's own word.
    func measure(_ name: String) -> String {
        if let words = optional("measure." + name.split(separator: " ").joined(separator: "_")) { return words }
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
