import Model

extension ContentAssembly {
    /// Size charts with their pages and products, sorted by name.
    mutating func sizeCharts() -> [SizeChart] {
        var pagesByChart: [String: [PageFile]] = [:]
        for (key, pages) in pages {
            if case .sizeChart(let name) = key { pagesByChart[name] = pages.sorted { $0.language < $1.language } }
        }
        checkPairs(pagesByChart)
        let skus = skusByChart(pagesByChart)
        // A chart without a page is an error unless its page is a draft: then neither is published.
        return charts.sorted { $0.key < $1.key }.compactMap { name, chart in
            guard let pages = pagesByChart[name] else { return nil }
            var chart = chart
            chart.texts = texts(pages)
            chart.measures = pages.lazy.compactMap(\.keys.measures).first
            chart.products = (skus[name] ?? []).sorted()
            for page in pages {
                let texts = howToMeasure(page, chart)
                if !texts.isEmpty { chart.howToMeasure[page.language] = texts }
            }
            return chart
        }
    }

    /// Products without the size charts that nobody publishes.
    func productsWithCharts(_ charts: [SizeChart]) -> [Product] {
        let names = Set(charts.map(\.name))
        return products.map { entry in
            var product = entry.product
            if let chart = product.sizeChart, !names.contains(chart) { product.sizeChart = nil }
            return product
        }
    }

    private mutating func howToMeasure(_ page: PageFile, _ chart: SizeChart) -> [String: String] {
        let measures = chart.columns.filter { $0.unit != .system }.map(\.measure)
        var texts: [String: String] = [:]
        for (key, text) in page.keys.howToMeasure {
            let measure = SizeChart.Column.measure(key.value)
            if measures.contains(measure) {
                texts[measure] = text
            } else {
                warn(page, "size-chart.unknown-measure", key.place, unknownName(key.value, "column", measures))
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

    /// Which products each chart is for: what `products.csv` and the charts' pages say together.
    private mutating func skusByChart(_ pagesByChart: [String: [PageFile]]) -> [String: Set<SKU>] {
        var chartOf: [SKU: String] = [:]
        var skus: [String: Set<SKU>] = [:]
        let names = chartNames.sorted()
        for (product, place) in products {
            guard let chart = product.sizeChart else { continue }
            if chartNames.contains(chart) {
                chartOf[product.sku] = chart
                skus[chart, default: []].insert(product.sku)
            } else {
                diagnostics.append(
                    Diagnostic(
                        .error, id: "size-chart.unknown", file: productsFile, line: place.line, column: place.column,
                        unknownName(chart, "size chart", names)))
            }
        }
        let known = Set(products.map(\.product.sku))
        for (name, pages) in pagesByChart.sorted(by: { $0.key < $1.key }) {
            for page in pages {
                for written in page.keys.products {
                    let sku = SKU(written.value)
                    if !known.contains(sku) {
                        error(page, "products.unknown", written.place, unknownProduct(written.value))
                    } else if let other = chartOf[sku], other != name {
                        let message = "'\(sku)' already has the size chart '\(other)'; remove it here or there"
                        error(page, "size-chart.contradiction", written.place, message)
                    } else {
                        chartOf[sku] = name
                        skus[name, default: []].insert(sku)
                    }
                }
            }
        }
        return skus
    }

    /// `there is no product 'DR-101' in products.csv; did you mean 'DR-1001'?`
    func unknownProduct(_ sku: String) -> String {
        let nearest = nearestName(to: sku, among: products.map(\.product.sku.text)).map { "did you mean '\($0)'?" }
        return "there is no product '\(sku)' in products.csv; \(nearest ?? "add it there or remove it here")"
    }
}
