import Model
import Sizing

/// The sizes of a chart as structured data, <https://schema.org/SizeSpecification>: made once a chart, put together for each of
/// its products. docs/structured-data.md describes it.
struct SizeMarkup: Sendable {
    /// In the chart's order, each a finished JSON object.
    let sizes: [(name: String, json: String)]

    init(_ chart: SizeChart) {
        let facts = Self.facts(chart)
        sizes = chart.rows.map { row in
            let fields = ["\"@type\":\"SizeSpecification\"", "\"name\":\(JSON.text(row.size))"] + facts + Self.measurements(row, chart)
            return (row.size, "{\(fields.joined(separator: ","))}")
        }
    }

    /// The chart's sizes that are on sale, then those that it lacks with their names alone; of a product that names no sizes,
    /// all of the chart's. A JSON array; nil where there is nothing to say.
    static func json(_ markup: SizeMarkup?, sold: [String]) -> String? {
        let known = markup?.sizes ?? []
        var entries: [String] = []
        if sold.isEmpty {
            entries = known.map(\.json)
        } else {
            let wanted = Set(sold)
            entries = known.filter { wanted.contains($0.name) }.map(\.json)
            let listed = Set(known.map(\.name))
            entries += sold.filter { !listed.contains($0) }.map { "{\"@type\":\"SizeSpecification\",\"name\":\(JSON.text($0))}" }
        }
        return entries.isEmpty ? nil : "[\(entries.joined(separator: ","))]"
    }

    // MARK: What all sizes share

    private static func facts(_ chart: SizeChart) -> [String] {
        var facts: [String] = []
        if let system = system(of: chart) { facts.append("\"sizeSystem\":\"https://schema.org/WearableSizeSystem\(system)\"") }
        guard let wearer = chart.wearer else { return facts }
        let groups = wearer.sizeGroups.map { "\"https://schema.org/WearableSizeGroup\($0)\"" }
        if let first = groups.first {
            facts.append("\"sizeGroup\":" + (groups.count == 1 ? first : "[\(groups.joined(separator: ","))]"))
        }
        facts.append("\"suggestedGender\":\"\(wearer.suggestedGender)\"")
        let (from, to, unit) = wearer.suggestedAge
        let end = to.map { ",\"maxValue\":\($0)" } ?? ""
        facts.append("\"suggestedAge\":{\"@type\":\"QuantitativeValue\",\"unitCode\":\"\(unit)\",\"minValue\":\(from)\(end)}")
        return facts
    }

    /// The system that the names of the sizes belong to: that of a column which repeats them. S and M belong to none.
    private static func system(of chart: SizeChart) -> String? {
        for (index, column) in chart.columns.enumerated() where column.unit == .system {
            let repeats = chart.rows.allSatisfy { index < $0.cells.count && $0.cells[index] == .text($0.size) }
            if repeats, !chart.rows.isEmpty, let name = systemNames[column.measure] { return name }
        }
        return nil
    }

    /// Members of <https://schema.org/WearableSizeSystemEnumeration> by the heading of a column.
    private static let systemNames = [
        "eu": "Europe", "eur": "Europe", "uk": "UK", "us": "US", "cn": "CN", "jp": "JP", "au": "AU", "fr": "FR", "it": "IT", "de": "DE",
        "br": "BR", "mx": "MX",
    ]

    // MARK: What is measured

    private static func measurements(_ row: SizeChart.Row, _ chart: SizeChart) -> [String] {
        var body: [String] = []
        var garment: [String] = []
        for ((column, measure), cell) in zip(zip(chart.columns, chart.bodyMeasures), row.cells) {
            // Where nobody says whose measurements they are, a program must not take them for the wrong ones.
            guard let owner = chart.measures(of: column), let unit = column.unit.commonCode, let value = value(cell) else { continue }
            let reference = JSON.text(reference(column, measure, owner, chart.wearer))
            let entry = "{\"@type\":\"QuantitativeValue\",\"valueReference\":\(reference),\"unitCode\":\"\(unit)\",\(value)}"
            if owner == .body { body.append(entry) } else { garment.append(entry) }
        }
        var fields: [String] = []
        if !body.isEmpty { fields.append("\"suggestedMeasurement\":[\(body.joined(separator: ","))]") }
        if !garment.isEmpty { fields.append("\"hasMeasurement\":[\(garment.joined(separator: ","))]") }
        return fields
    }

    /// A member of schema.org's enumerations, else the column's own word, which `valueReference` may hold too.
    private static func reference(
        _ column: SizeChart.Column, _ measure: BodyMeasure?, _ owner: SizeChart.Measured, _ wearer: SizeChart.Wearer?
    ) -> String {
        guard let measure else { return column.quantity }
        let isChest =
            switch wearer {
            case .men, .boys, .children, .babies: true
            case .women, .girls: false
            case .adults, nil: column.quantity.hasPrefix("chest")
            }
        return measure.schemaName(of: owner, isChest: isChest).map { "https://schema.org/" + $0 } ?? measure.rawValue
    }

    private static func value(_ cell: SizeChart.Cell) -> String? {
        switch cell {
        case .value(let value): "\"value\":\(ChartData.number(value))"
        case .range(let low, let high): "\"minValue\":\(ChartData.number(low)),\"maxValue\":\(ChartData.number(high))"
        case .atLeast(let low): "\"minValue\":\(ChartData.number(low))"
        case .atMost(let high): "\"maxValue\":\(ChartData.number(high))"
        case .empty, .text: nil
        }
    }
}
