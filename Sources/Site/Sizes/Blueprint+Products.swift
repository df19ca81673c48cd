import Model

/// What belongs to a product.
extension Blueprint {
    private static let shownQuestions = 6
    private static let shownPolicies = 4

    /// The chart that products.csv names, else the one whose page names the product.
    func chart(of product: Product) -> Int? {
        product.sizeChart.flatMap { chartNumbers[$0] } ?? chartOfProduct[product.sku]
    }

    /// The questions and policies that apply to the product, as pages of the language; where no question does, the most-asked ones.
    ///
    /// - Parameter active: its active notices.
    func topics(of product: Product, _ active: [Int], _ language: Int) -> (questions: [PageKind], policies: [PageKind]) {
        let issues = Set(active.compactMap { board.notices[$0].issue }).sorted()
        let found = productTopics.topics(of: product, chart: chart(of: product).map { content.sizeCharts[$0] }, issues: issues)
        func pages(_ kinds: some Sequence<PageKind>, limit: Int) -> [PageKind] {
            var shown: [PageKind] = []
            for kind in kinds where shown.count < limit && table.index(of: kind, in: language) != nil { shown.append(kind) }
            return shown
        }
        let near = pages(found.questions.lazy.map { .question($0) }, limit: Self.shownQuestions)
        let questions = near.isEmpty ? pages(subjects.mostAsked.lazy.map { .question($0) }, limit: Self.shownQuestions) : near
        return (questions, pages(found.policies.lazy.map { .policy($0) }, limit: Self.shownPolicies))
    }
}
