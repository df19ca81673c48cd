import Model

extension PageWriter {
    func sizeCharts() -> (TemplateShape, Values, description: String?) {
        let charts = site.content.sizeCharts.indices
            .compactMap { number in site.table.index(of: .sizeChart(number), in: language).map { (number, site.table[$0].title) } }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
        var values = values
        values.text("title", page.title)
        values.list(
            "charts",
            charts.compactMap { number, _ in
                var card = card(.sizeChart(number))
                let notices = site.sizeNotices(of: number).count
                card?.text("drawing", site.drawing(of: site.content.sizeCharts[number], root: root))
                card?.text("notice", notices == 0 ? nil : labels.counted(.sizeNotices, notices))
                return card
            })
        return (.sizeCharts, values, nil)
    }

    func sizeChart(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let chart = site.content.sizeCharts[index]
        var values = values
        values.text("title", page.title)
        values.text("description", article?.description)
        values.html("notices", site.chartNotices(site.sizeNotices(of: index), at: .chart(index), language, root: root))
        values.html("chart", site.chartBlock(index, language, root: root, isBrief: false))
        values.html("body", body)
        values.text("body_lang", foreign(article?.language))
        values.list("products", products(of: chart))
        let found = site.subjects.questions(
            tags: article?.tags ?? [], issues: Issue.aboutSize.sorted(), categories: ["sizes"], limit: 8)
        values.html("questions", links(found.lazy.map { .question($0) }, limit: 5))
        return (.sizeChart, values, article?.description)
    }

    private func products(of chart: SizeChart) -> [Values] {
        chart.products.compactMap { sku in
            guard let number = site.productNumbers[sku], let target = site.table.index(of: .product(number), in: language) else {
                return nil
            }
            let product = site.products[number]
            var values = link(productName(product), url(target))
            let flagged = site.board.active(about: product).map { site.board.notices[$0] }.first { $0.isAboutSize }
            values.text("notice", flagged.flatMap(site.words(language).issue))
            return values
        }
    }

    /// The name with the sku, so that two dresses of one name can be told apart.
    private func productName(_ product: Product) -> String {
        guard let name = site.text(ifAny: product.name, language) else { return product.sku.text }
        return labels.text(.productTitle, ["name": name, "sku": product.sku.text])
    }
}
