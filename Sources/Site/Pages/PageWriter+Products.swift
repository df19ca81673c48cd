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
        values.html("notices", notices(active))
        values.object(
            "chart",
            chart.flatMap { number in
                var values = link(.sizeChart(number))
                values?.html("block", site.chartBlock(number, language, root: root, isBrief: true))
                return values
            })
        values.html("questions", questions(for: product, active))
        values.html("policies", policies(for: product))
        values.list("past", about.filter { site.board.notices[$0].isRetired }.compactMap { link(past: $0) })
        return (.product, values, nil)
    }

    /// The chart that products.csv names, else the one whose page names the product.
    func chart(of product: Product) -> Int? {
        product.sizeChart.flatMap { site.chartNumbers[$0] } ?? site.chartOfProduct[product.sku]
    }

    private func questions(for product: Product, _ active: [Int]) -> String? {
        var categories = [product.category, product.group].compactMap(\.self)
        if product.sizeChart != nil { categories.append("sizes") }
        let found = site.subjects.questions(
            tags: product.tags, issues: active.compactMap { site.board.notices[$0].issue }, categories: categories, limit: 12)
        return links(found.lazy.map { .question($0) }, limit: 6) ?? links(site.subjects.mostAsked.lazy.map { .question($0) }, limit: 5)
    }

    /// Policies that share a tag or category with the product, else the first ones of the site.
    private func policies(for product: Product) -> String? {
        let wanted = product.tags + [product.category].compactMap(\.self)
        let matching = Set(wanted.flatMap { site.policyPlaces[language][$0] ?? [] }).sorted().prefix(4)
        let shown = matching.isEmpty ? Array(site.policyOrder[language].prefix(4)) : matching.map { site.policyOrder[language][$0] }
        return links(shown.lazy.map { .policy($0) }, limit: 4)
    }
}

extension Blueprint {
    /// By tag or category, places in the order of policies, the first four of each.
    func policyPlaces(_ language: Int) -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, number) in policyOrder[language].enumerated() {
            guard let article = table.index(of: .policy(number), in: language).flatMap({ table[$0].article }).map({ articles[$0].article })
            else { continue }
            for name in Set(article.tags + [article.category].compactMap(\.self)) where (places[name]?.count ?? 0) < 4 {
                places[name, default: []].append(place)
            }
        }
        return places
    }
}
