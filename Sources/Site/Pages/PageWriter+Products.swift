import Model

extension PageWriter {
    func product(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let product = site.products[index]
        let about = site.board.about(product)
        let active = about.filter { !site.board.notices[$0].isRetired }
        let chart = site.chart(of: product)
        var values = values
        values.text("title", page.title)
        values.text("title_lang", titleLanguage(of: number))
        values.text("sku", product.sku.text)
        values.text("url", product.url.flatMap { Blueprint.link(to: $0) })
        values.text("sizes", product.sizes.isEmpty ? nil : product.sizes.joined(separator: labels[.joiner]))
        values.text("sold", product.sizes.isEmpty ? nil : product.sizes.joined(separator: "|"))
        let returns = site.productReturns[language].rule(for: product)
        values.object(
            "returns",
            returns.flatMap { rule in
                site.table.index(of: .policy(rule.policy), in: language).map { link(rule.words, to: $0) }
            })
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
        let topics = site.topics(of: product, active, language)
        values.html("questions", links(topics.questions))
        values.html("policies", links(topics.policies))
        values.html("structured_data", structuredData(product, chart: chart))
        values.list("past", about.filter { site.board.notices[$0].isRetired }.compactMap { link(past: $0) })
        return (.product, values, labels.text(chart == nil ? .productDescription : .productDescriptionSizes, ["name": page.title]))
    }

    /// The product as <https://schema.org/Product>; `<` is escaped, so it may stand in a script element.
    private func structuredData(_ product: Product, chart: Int?) -> String {
        var fields = [
            "\"@context\":\"https://schema.org\"", "\"@type\":\"Product\"", "\"sku\":\(JSON.text(product.sku.text))",
            "\"name\":\(JSON.text(page.title))",
        ]
        if let brand = site.text(ifAny: site.settings.brand, language) {
            fields.append("\"brand\":{\"@type\":\"Brand\",\"name\":\(JSON.text(brand))}")
        }
        if let url = product.url, WebAddress.isWhole(url) { fields.append("\"url\":\(JSON.text(Address.tidied(url)))") }
        if site.baseURL != nil, let canonical { fields.append("\"mainEntityOfPage\":\(JSON.text(canonical))") }
        if let group = product.group { fields.append("\"inProductGroupWithID\":\(JSON.text(group))") }
        if let sizes = SizeMarkup.json(chart.map { site.sizeMarkup[$0] }, sold: product.sizes) { fields.append("\"size\":\(sizes)") }
        // Only where it is not what the whole shop offers.
        if let returns = product.category.flatMap({ site.shopMarkup[language].returnsOfCategory[$0] }), !returns.isEmpty {
            fields.append("\"hasMerchantReturnPolicy\":\(SchemaValue.list(returns.map { .node($0) }).json)")
        }
        return "{\(fields.joined(separator: ","))}"
    }
}
