import Model

extension PageWriter {
    func product(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let product = site.products[index]
        let about = site.board.about(product)
        let active = about.filter { !site.board.notices[$0].isRetired }
        let chart = chart(of: product)
        var values = values
        values.text("title", page.title)
        values.text("sku", product.sku.text)
        values.text("url", product.url.flatMap { Blueprint.link(to: $0) })
        values.text("sizes", product.sizes.isEmpty ? nil : product.sizes.joined(separator: labels[.joiner]))
        values.list("notices", active.map(noticeCard))
        values.object(
            "chart",
            chart.flatMap { number in
                var values = link(.sizeChart(number))
                values?.html("table", table(site.content.sizeCharts[number], id: "chart"))
                values?.text("measures", measures(site.content.sizeCharts[number]))
                return values
            })
        values.list("questions", questions(for: product, active))
        values.list("policies", policies(for: product))
        values.list("past", about.filter { site.board.notices[$0].isRetired }.compactMap(pastNotice))
        values.list("channels", site.channels(language))
        return (.product, values, nil)
    }

    /// The chart that products.csv names, else the one whose page names the product.
    private func chart(of product: Product) -> Int? {
        product.sizeChart.flatMap { site.chartNumbers[$0] } ?? site.chartOfProduct[product.sku]
    }

    private func questions(for product: Product, _ active: [Int]) -> [Values] {
        var categories = [product.category, product.group].compactMap(\.self)
        if product.sizeChart != nil { categories.append("sizes") }
        let found = site.subjects.questions(
            tags: product.tags, issues: active.map { site.board.notices[$0].issue }, categories: categories, limit: 12)
        let shown = found.compactMap { link(.question($0)) }
        return Array((shown.isEmpty ? site.subjects.mostAsked.prefix(5).compactMap { link(.question($0)) } : shown).prefix(6))
    }

    /// Policies that share a tag or category with the product, else the first ones of the site.
    private func policies(for product: Product) -> [Values] {
        let wanted = Set(product.tags + [product.category].compactMap(\.self))
        let all = site.policyOrder[language]
        let matching = all.filter { number in
            guard
                let article = site.table.index(of: .policy(number), in: language).flatMap({ site.table[$0].article }).map({
                    site.articles[$0].article
                })
            else { return false }
            return article.tags.contains(where: wanted.contains) || article.category.map(wanted.contains) ?? false
        }
        return (matching.isEmpty ? all : matching).prefix(4).compactMap { link(.policy($0)) }
    }
}
