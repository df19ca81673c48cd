import Model

extension PageWriter {
    func product(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let product = site.products[index]
        let about = site.board.about(product)
        let active = about.filter { !site.board.notices[$0].isRetired }
        let chart = site.chart(of: product)
        var values = values
        values.text("title", page.title)
        values.text("sku", product.sku.text)
        values.text("url", product.url.flatMap { Blueprint.link(to: $0) })
        values.text("sizes", product.sizes.isEmpty ? nil : product.sizes.joined(separator: labels[.joiner]))
        values.text("sold", product.sizes.isEmpty ? nil : product.sizes.joined(separator: "|"))
        // Those about sizes stand at the chart, where they are needed, and nowhere twice.
        let atChart = chart == nil ? [] : site.sizeNotices(of: product)
        let others = active.filter { !atChart.contains($0) }
        values.html("notices", notices(others))
        values.flag("is_quiet", others.isEmpty && atChart.isEmpty)
        values.object(
            "chart",
            chart.flatMap { number in
                var values = link(.sizeChart(number))
                values?.html("notices", site.chartNotices(atChart, at: .product, language, root: root))
                values?.html("block", site.chartBlock(number, language, root: root, isBrief: true))
                return values
            })
        values.html("questions", links(site.questions(for: product, active, language)))
        values.html("policies", links(site.policies(for: product, language)))
        values.list("past", about.filter { site.board.notices[$0].isRetired }.compactMap { link(past: $0) })
        return (.product, values, nil)
    }
}
