import Model

extension Blueprint {
    /// Numbers of the size charts that the language has: by `order`, then by title.
    func sizeChartsInOrder(_ language: Int) -> [Int] {
        content.sizeCharts.indices
            .compactMap { number in table.index(of: .sizeChart(number), in: language).map { (number, table[$0]) } }
            .sorted { a, b in
                let orders = [a.1, b.1].map { $0.article.flatMap { articles[$0].article.order } ?? .max }
                return (orders[0], a.1.title, a.0) < (orders[1], b.1.title, b.0)
            }
            .map(\.0)
    }
}

extension PageWriter {
    func sizeCharts() -> (TemplateShape, Values, description: String?) {
        let charts = site.sizeChartsInOrder(language)
        var values = values
        values.text("title", page.title)
        values.list(
            "charts",
            charts.compactMap { number in
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
        addLanguages(to: &values)
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
            var values = link(productName(product), to: target, in: titleLanguage(of: target))
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
