import Model
import Sizing

extension ContentAssembly {
    /// Size charts with their pages and products, sorted by name.
    mutating func sizeCharts() -> [SizeChart] {
        var pagesByChart: [String: [PageFile]] = [:]
        for (key, pages) in pages {
            guard case .sizeChart(let name) = key else { continue }
            pagesByChart[name] = settings.languages.flatMap { language in pages.filter { $0.language == language } }
        }
        checkPairs(pagesByChart)
        var products = ChartProducts(products, file: productsFile, charts: chartNames)
        products.take(pagesByChart)
        diagnostics += products.diagnostics
        let skus = products.skusByChart
        // A chart without a page is an error unless its page is a draft: then neither is published.
        return charts.sorted { $0.key < $1.key }.compactMap { name, chart in
            guard let pages = pagesByChart[name] else { return nil }
            var chart = chart
            chart.texts = texts(pages)
            chart.products = skus[name] ?? []
            describe(&chart, pages)
            for page in pages {
                let texts = howToMeasure(page, chart)
                if !texts.isEmpty { chart.howToMeasure[page.language] = texts }
            }
            return chart
        }
    }

    /// Products with the size charts that are published, whether `products.csv` names them or the charts choose.
    func productsWithCharts(_ charts: [SizeChart]) -> [Product] {
        let names = Dictionary(charts.flatMap { chart in chart.products.map { ($0, chart.name) } }) { first, _ in first }
        return products.map { entry in
            var product = entry.product
            product.sizeChart = names[product.sku]
            return product
        }
    }

    /// What the chart's pages say of all its products: in one of them, or in all alike.
    private mutating func describe(_ chart: inout SizeChart, _ pages: [PageFile]) {
        let id = "size-chart.translations-differ"
        func word<Word: RawRepresentable<String>>(_ written: Written<String>?) -> Word? { written.flatMap { Word(rawValue: $0.value) } }
        chart.measures = word(agreed("measures", pages, id: id) { $0.keys.sizeChart?.measures }?.written)
        chart.fit = word(agreed("fit", pages, id: id) { $0.keys.sizeChart?.fit }?.written)
        chart.stretch = word(agreed("stretch", pages, id: id) { $0.keys.sizeChart?.stretch }?.written)
        chart.wearer = word(agreed("wearer", pages, id: id) { $0.keys.sizeChart?.wearer }?.written)
        guard let model = agreed("model", pages, id: id, { $0.keys.sizeChart?.model }) else { return }
        let keys = model.written.value
        let sizes = chart.rows.map(\.size)
        guard let size = sizes.first(where: { $0.lowercased() == keys.wears.value.lowercased() }) else {
            error(model.page, "size-chart.model-size", keys.wears.place, unknownName(keys.wears.value, "size", sizes))
            return
        }
        keys.warnOfUnknown(chart.columns.map(\.measure)) { warn(model.page, "size-chart.unknown-measure", $0, $1) }
        chart.model = SizeChart.FittingModel(wears: size, measures: keys.measures)
    }

    /// A text is for the columns of its name, or of the same measure by another name: `bust` for a column `chest_cm`.
    private mutating func howToMeasure(_ page: PageFile, _ chart: SizeChart) -> [String: String] {
        let columns = chart.columns.filter { $0.unit != .system }
        var texts: [String: String] = [:]
        for (key, text) in page.keys.sizeChart?.howToMeasure ?? [] {
            let measure = SizeChart.Column.measure(key.value)
            if columns.contains(where: { $0.measure == measure }) {
                texts[measure] = text
                continue
            }
            let same = BodyMeasure(measure).map { body in zip(chart.columns, chart.bodyMeasures).filter { $1 == body }.map(\.0) } ?? []
            for column in same where texts[column.measure] == nil { texts[column.measure] = text }
            if same.isEmpty {
                warn(page, "size-chart.unknown-measure", key.place, unknownName(key.value, "column", columns.map(\.measure)))
            }
        }
        return texts
    }

    /// `chart.csv` and `page.md` belong together.
    private mutating func checkPairs(_ pagesByChart: [String: [PageFile]]) {
        for name in chartNames where !hasPage(name) {
            let file = folder.file("size-charts/\(name)/chart.csv")
            diagnostics.append(
                Diagnostic(.error, id: "size-chart.no-page", file: file, "the chart has no page; write 'page.md' with a title beside it"))
        }
        for (name, pages) in pagesByChart where !chartNames.contains(name) {
            guard let page = pages.first else { continue }
            error(page, "size-chart.no-chart", .wholeFile, "the page has no chart; write 'chart.csv' beside it")
        }
    }

    func unknownProduct(_ sku: String) -> String { Reading.unknownProduct(SKU(sku), products.lazy.map(\.product.sku)) }
}
