import Model

/// What belongs to a product.
extension Blueprint {
    /// The chart that products.csv names, else the one whose page names the product.
    func chart(of product: Product) -> Int? {
        product.sizeChart.flatMap { chartNumbers[$0] } ?? chartOfProduct[product.sku]
    }

    /// Questions of the language that share a tag, category or flagged issue with the product, else the most-asked ones.
    func questions(for product: Product, _ active: [Int], _ language: Int) -> [PageKind] {
        var categories = [product.category, product.group].compactMap(\.self)
        if chart(of: product) != nil { categories.append("sizes") }
        let found = subjects.questions(
            tags: product.tags, issues: active.compactMap { board.notices[$0].issue }, categories: categories, limit: 12)
        let shown = pages(found, language, limit: 6)
        return shown.isEmpty ? pages(subjects.mostAsked, language, limit: 5) : shown
    }

    private func pages(_ questions: [Int], _ language: Int, limit: Int) -> [PageKind] {
        Array(questions.lazy.map { PageKind.question($0) }.filter { table.index(of: $0, in: language) != nil }.prefix(limit))
    }

    /// Policies that share a tag or category with the product, else the first ones of the site.
    func policies(for product: Product, _ language: Int) -> [PageKind] {
        let wanted = product.tags + [product.category].compactMap(\.self)
        let matching = Set(wanted.flatMap { policyPlaces[language][$0] ?? [] }).sorted().prefix(4)
        let shown = matching.isEmpty ? Array(policyOrder[language].prefix(4)) : matching.map { policyOrder[language][$0] }
        return shown.map { .policy($0) }
    }

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
