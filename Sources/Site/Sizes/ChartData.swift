import Model
import Sizing

/// A size chart as data for programs: the size finder reads it in the page, shops and apps in `/api/size-charts/NAME.json`.
///
/// docs/api-size-charts.md describes it. Numbers stay in the unit that the chart was written in, so that nobody reckons with a rounded one.
struct ChartData {
    let chart: SizeChart
    let inches: Settings.InchStyle

    /// The object with the columns' names in one language, for the page.
    func json(_ labels: Labels) -> String {
        json { "\"name\":\(JSON.text(labels.heading(of: $0)))" }
    }

    /// The same for an attribute in single quotes: quotes as `&quot;` would double its weight on thousands of pages.
    func attribute(_ labels: Labels) -> String {
        json(labels).replacing("&", with: "\\u0026").replacing("'", with: "\\u0027")
    }

    /// The object with the columns' names in every language.
    func json(inAll labels: [Labels]) -> String {
        json { column in
            let names = labels.map { "\(JSON.text($0.language.tag)):\(JSON.text($0.heading(of: column)))" }
            return "\"names\":{\(names.joined(separator: ","))}"
        }
    }

    private func json(name: (SizeChart.Column) -> String) -> String {
        let facts = [
            "\"measures\":\(Self.quoted(chart.measures?.rawValue))", "\"fit\":\(Self.quoted(chart.fit?.rawValue))",
            "\"stretch\":\(Self.quoted(chart.stretch?.rawValue))", "\"wearer\":\(Self.quoted(chart.wearer?.rawValue))",
        ]
        let scales = Scale.scales(of: chart, inches: inches)
        let columns = zip(zip(chart.columns, chart.bodyMeasures), scales)
            .map { column($0.0, $0.1, $1, name: name($0.0)) }.joined(separator: ",")
        let rows = chart.rows.map(row).joined(separator: ",")
        return "{\(facts.joined(separator: ",")),\"columns\":[\(columns)],\"rows\":[\(rows)]}"
    }

    private func column(_ column: SizeChart.Column, _ measure: BodyMeasure?, _ scales: [Scale], name: String) -> String {
        var fields = ["\"measure\":\(JSON.text(column.measure))", "\"unit\":\"\(column.unit.code)\"", name]
        if let measure { fields.append("\"kind\":\"\(measure.rawValue)\",\"role\":\"\(chart.role(of: measure).rawValue)\"") }
        if let owner = column.measures { fields.append("\"measures\":\"\(owner.rawValue)\"") }
        for scale in scales {
            guard let step = scale.step else { continue }
            fields.append("\"other\":{\"unit\":\"\(scale.unit.code)\",\"step\":\(Self.number(step))}")
        }
        return "{\(fields.joined(separator: ","))}"
    }

    private func row(_ row: SizeChart.Row) -> String {
        let cells = chart.columns.indices.map { $0 < row.cells.count ? Self.cell(row.cells[$0]) : "null" }
        return "{\"size\":\(JSON.text(row.size)),\"cells\":[\(cells.joined(separator: ","))]}"
    }

    private static func cell(_ cell: SizeChart.Cell) -> String {
        switch cell {
        case .empty: "null"
        case .value(let value): number(value)
        case .range(let low, let high): "[\(number(low)),\(number(high))]"
        case .atLeast(let low): "[\(number(low)),null]"
        case .atMost(let high): "[null,\(number(high))]"
        case .text(let words): JSON.text(words)
        }
    }

    /// Sixty-fourths of an inch, the finest that tape measures have, need six decimals.
    static func number(_ value: Double) -> String { JSON.number(value, decimals: 6) }

    static func quoted(_ text: String?) -> String { text.map(JSON.text) ?? "null" }
}
