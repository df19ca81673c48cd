import Model

extension PageWriter {
    /// The page's structured data as one JSON-LD document; nil where there is none. docs/structured-data.md describes it.
    ///
    /// - Parameter way: titles and numbers of the pages that lead here, home first, without the page itself.
    func structuredData(way: [(title: String, target: Int)]) -> String? {
        var nodes: [SchemaNode] = []
        switch page.kind {
        case .home: nodes.append(site.shopMarkup[language].everything())
        case .policy(let policy):
            if let promises = site.shopMarkup[language].promises(of: policy) { nodes.append(promises) }
        case .category(let category):
            if let page = answers(of: category) { nodes.append(page) }
        default: break
        }
        if let breadcrumbs = breadcrumbs(way) { nodes.append(breadcrumbs) }
        return SchemaNode.document(nodes)
    }

    /// <https://schema.org/BreadcrumbList>; a way needs whole addresses, and at least two steps.
    private func breadcrumbs(_ way: [(title: String, target: Int)]) -> SchemaNode? {
        guard site.baseURL != nil, !way.isEmpty else { return nil }
        var items: [SchemaValue] = []
        for (number, step) in way.enumerated() {
            items.append(.node(item(number + 1, step.title, site.whole(site.table[step.target].route.path))))
        }
        // The last one is this page and needs no address.
        items.append(.node(item(way.count + 1, page.title, nil)))
        var node = SchemaNode("BreadcrumbList")
        node.add("itemListElement", .list(items))
        return node
    }

    private func item(_ position: Int, _ name: String, _ url: String?) -> SchemaNode {
        var node = SchemaNode("ListItem")
        node.add("position", .number(position))
        node.add("name", text: name)
        node.add("item", text: url)
        return node
    }

    /// <https://schema.org/FAQPage>: the questions of a category with the answers in a sentence that the page shows, and where to read on.
    private func answers(of category: Int) -> SchemaNode? {
        let questions = questions(of: category).compactMap { number -> SchemaValue? in
            guard let target = site.table.index(of: .question(number), in: language), let article = site.table[target].article,
                let text = site.articles[article].article.description
            else { return nil }
            let url = site.whole(site.table[target].route.path)
            var answer = SchemaNode("Answer")
            answer.add("text", text: text)
            answer.add("url", text: url)
            var question = SchemaNode("Question")
            question.add("name", text: site.table[target].title)
            question.add("url", text: url)
            question.add("acceptedAnswer", .node(answer))
            return .node(question)
        }
        guard !questions.isEmpty else { return nil }
        var node = SchemaNode("FAQPage")
        node.add("mainEntity", .list(questions))
        return node
    }
}
