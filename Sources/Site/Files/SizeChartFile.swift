import Model
import Sizing

/// `/api/size-charts/NAME.json`: a chart with its words in every language; docs/api-size-charts.md describes it.
struct SizeChartFile {
    static let version = 1
    private let site: Blueprint
    private let number: Int

    init(_ site: Blueprint, _ number: Int) {
        self.site = site
        self.number = number
    }

    func file() -> OutputFile {
        let chart = site.content.sizeCharts[number]
        let data = ChartData(chart: chart, inches: site.settings.inches).json(inAll: site.labels)
        let products = chart.products.map { JSON.text($0.text) }.joined(separator: ",")
        let texts = site.languages.indices.map { "\(JSON.text(site.languages[$0].tag)):\(words(chart, $0))" }
        let text =
            "{\"version\":\(Self.version),\"name\":\(JSON.text(chart.name)),\n\"chart\":\(data),\n\"products\":[\(products)],\n"
            + "\"model\":\(chart.model.map(model) ?? "null"),\n\"texts\":{\(texts.joined(separator: ","))}}\n"
        return OutputFile(path: Blueprint.chartFile(chart.name), text: text)
    }

    private func model(_ model: SizeChart.FittingModel) -> String {
        let measures = model.measures.map { measure in
            let names = site.labels.map { "\(JSON.text($0.language.tag)):\(JSON.text($0.measure(measure.name)))" }
            let kind = BodyMeasure(measure.name).map { ",\"kind\":\"\($0.rawValue)\"" } ?? ""
            return "{\"measure\":\(JSON.text(measure.name)),\"unit\":\"\(measure.unit.code)\",\"value\":\(ChartData.number(measure.value)),"
                + "\"names\":{\(names.joined(separator: ","))}\(kind)}"
        }
        return "{\"wears\":\(JSON.text(model.wears)),\"measures\":[\(measures.joined(separator: ","))]}"
    }

    private func words(_ chart: SizeChart, _ language: Int) -> String {
        let page = site.table.index(of: .sizeChart(number), in: language).map { site.table[$0] }
        let title = page?.title ?? site.article(chart.texts, language)?.title ?? chart.name
        let how = site.howToMeasure(chart, language)
            .map { "\(JSON.text($0.measure)):\(JSON.text($0.text))" }.joined(separator: ",")
        return "{\"title\":\(JSON.text(title)),\"url\":\(ChartData.quoted(page.map { Address.encoded($0.route.path) })),"
            + "\"how_to_measure\":{\(how)}}"
    }
}

extension Blueprint {
    static func chartFile(_ name: String) -> String { "api/size-charts/\(name).json" }

    /// How to measure what the chart's columns hold, in their order: in the language, else in the default one.
    func howToMeasure(_ chart: SizeChart, _ language: Int) -> [(measure: String, text: String, language: Language)] {
        var seen: Set<String> = []
        return chart.columns.compactMap { column in
            guard seen.insert(column.measure).inserted else { return nil }
            for tag in [languages[language], languages[0]] {
                if let text = chart.howToMeasure[tag]?[column.measure] { return (column.measure, text, tag) }
            }
            return nil
        }
    }
}
