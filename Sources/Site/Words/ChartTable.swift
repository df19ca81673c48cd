import Model

/// A size chart as an HTML table, in centimetres and in inches.
///
/// It is written here and not in a template because a chart has a hundred cells and a template tag costs more than a
/// microsecond. Columns carry the class of their unit (`unit-cm`, `unit-in`), so that a style can tell them apart.
struct ChartTable {
    private let chart: SizeChart
    private let labels: Labels
    private var out: [UInt8] = []

    /// The table in its scroll region.
    static func html(_ chart: SizeChart, caption: String, id: String, labels: Labels) -> String {
        var table = ChartTable(chart: chart, labels: labels)
        table.write(caption: caption, id: id)
        return String(decoding: table.out, as: UTF8.self)
    }

    private init(chart: SizeChart, labels: Labels) {
        self.chart = chart
        self.labels = labels
    }

    private mutating func write(caption: String, id: String) {
        raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\"><table class=\"chart\">")
        raw("<caption id=\"\(id)\">")
        text(caption)
        raw("</caption><thead><tr><th scope=\"col\">")
        text(labels[.chartSize])
        raw("</th>")
        for column in chart.columns {
            for scale in Self.scales(of: column.unit) {
                raw("<th scope=\"col\"\(scale.attribute)>")
                text(title(of: column))
                if !scale.name.isEmpty { raw(" <span class=\"unit\">(\(scale.name))</span>") }
                raw("</th>")
            }
        }
        raw("</tr></thead><tbody>")
        for row in chart.rows {
            raw("<tr><th scope=\"row\">")
            text(row.size)
            raw("</th>")
            for (index, column) in chart.columns.enumerated() {
                let cell = index < row.cells.count ? row.cells[index] : .empty
                for scale in Self.scales(of: column.unit) {
                    raw("<td\(scale.attribute)>")
                    text(words(cell, scale))
                    raw("</td>")
                }
            }
            raw("</tr>")
        }
        raw("</tbody></table></div>")
    }

    /// A unit that a column is shown in.
    private struct Scale {
        var name: String
        var factor: Double
        var attribute: String { name.isEmpty ? "" : " class=\"unit-\(name)\"" }
    }

    private static let centimetresPerInch = 2.54
    /// International avoirdupois pound, exact by definition.
    private static let kilogramsPerPound = 0.45359237

    private static func scales(of unit: SizeChart.Unit) -> [Scale] {
        switch unit {
        case .centimetres: [Scale(name: "cm", factor: 1), Scale(name: "in", factor: 1 / centimetresPerInch)]
        case .millimetres: [Scale(name: "mm", factor: 1), Scale(name: "in", factor: 0.1 / centimetresPerInch)]
        case .inches: [Scale(name: "cm", factor: centimetresPerInch), Scale(name: "in", factor: 1)]
        case .kilograms: [Scale(name: "kg", factor: 1), Scale(name: "lb", factor: 1 / kilogramsPerPound)]
        case .pounds: [Scale(name: "kg", factor: kilogramsPerPound), Scale(name: "lb", factor: 1)]
        case .system, .none: [Scale(name: "", factor: 1)]
        }
    }

    private func title(of column: SizeChart.Column) -> String {
        if column.unit == .system { return column.measure.uppercased() }
        return labels.measure(column.measure)
    }

    private func words(_ cell: SizeChart.Cell, _ scale: Scale) -> String {
        func number(_ value: Double) -> String { JSON.number(value * scale.factor, decimals: scale.factor == 1 ? 2 : 1) }
        return switch cell {
        case .empty: labels[.chartEmpty]
        case .value(let value): number(value)
        case .range(let low, let high): labels.text(.chartRange, ["low": number(low), "high": number(high)])
        case .atLeast(let value): labels.text(.chartAtLeast, ["value": number(value)])
        case .atMost(let value): labels.text(.chartAtMost, ["value": number(value)])
        case .text(let text): text
        }
    }

    private mutating func raw(_ html: String) { out += Array(html.utf8) }
    private mutating func text(_ words: String) { HTML.append(words.utf8, to: &out) }
}

extension Labels {
    /// What a column measures: the label `measure.NAME`, else the column's own word.
    func measure(_ name: String) -> String {
        if let words = optional("measure." + name.split(separator: " ").joined(separator: "_")) { return words }
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
