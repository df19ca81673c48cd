import Model

/// Which active notices belong on which page. Those about the whole shop stand at the top of every page anyway, and again
/// where a question or policy answers them.
extension Blueprint {
    /// Of a question, policy or other text: those of the issues that it answers; of a text about shipping also those of carriers.
    ///
    /// - Parameter places: names under which it stands: its folder, its own name.
    func notices(for article: Article?, places: [String] = []) -> [Int] {
        let issues = article?.issues ?? []
        let found = board.active(issues: issues)
        let isAboutShipping = places.contains { $0 == "shipping" || $0 == "delivery" } || issues.contains(where: shippingIssues.contains)
        guard isAboutShipping, !board.ofCarriers.isEmpty else { return found }
        return Set(found + board.ofCarriers).sorted()
    }

    /// Of a category of questions: those of the product category with the same name; of shipping also those of carriers.
    func notices(forCategory id: String) -> [Int] {
        let found = board.active(about: .category(id))
        return id == "shipping" || id == "delivery" ? Set(found + board.ofCarriers).sorted() : found
    }

    /// Of an answer of guided help: those of its issues, what the pages that it leads to show, and what is known of the channel
    /// that it names.
    func notices(for step: Guide.Step, links: [ResolvedLink], contact: String?) -> [Int] {
        var found = board.active(issues: step.issues)
        if let contact { found += board.active(about: .channel(contact)) }
        for case .page(let target, suffix: _) in links { found += notices(on: table[target]) }
        return Set(found).sorted()
    }

    /// What stands on a page that helps with one subject.
    private func notices(on page: PlannedPage) -> [Int] {
        switch page.kind {
        case .question(let number): notices(for: page.article.map { articles[$0].article }, places: [content.questions[number].name])
        case .policy(let number): notices(for: page.article.map { articles[$0].article }, places: [content.policies[number].name])
        case .sizeChart(let number): sizeNotices(of: number)
        case .product(let number): board.active(about: products[number])
        case .notice(let number): board.notices[number].isRetired ? [] : [number]
        default: []
        }
    }

    /// Active notices about sizes of the chart's products, in order.
    func sizeNotices(of chart: Int) -> [Int] {
        let numbers = content.sizeCharts[chart].products.flatMap { sku in
            productNumbers[sku].map { board.active(about: products[$0]) } ?? []
        }
        return Set(numbers + board.ofShop).sorted().filter { board.notices[$0].isAboutSize }
    }

    /// Active notices about the product's sizes, in order: its own, those of its group and category, and of the whole shop.
    func sizeNotices(of product: Product) -> [Int] {
        (board.ofShop + board.active(about: product)).filter { board.notices[$0].isAboutSize }.sorted()
    }

    /// Codes of the issues that parcels have.
    static func shippingIssues(_ issues: IssueCatalogue) -> Set<String> {
        Set(issues.issues.filter { $0.group == .logistics }.map(\.code))
    }
}
