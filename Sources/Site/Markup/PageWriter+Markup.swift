import Model

extension PageWriter {
    /// The page's structured data as one JSON-LD document; nil where there is none. docs/structured-data.md describes it.
    ///
    /// - Parameter way: titles and numbers of the pages that lead here, home first, without the page itself.
    func structuredData(way: [(title: String, target: Int)]) -> String? {
        var objects: [String] = []
        switch page.kind {
        case .home: objects.append(site.shopMarkup[language].everything().json)
        // What stands in for a missing page says no more than that page's original.
        case .policy(let policy) where page.isOwn:
            if let promises = site.shopMarkup[language].promises(of: policy) { objects.append(promises.json) }
        case .category(let category):
            if let page = answers(of: category) { objects.append(page.json) }
        default: break
        }
        if let breadcrumbs = breadcrumbs(way) { objects.append(breadcrumbs) }
        return SchemaNode.document(objects)
    }

    /// <https://schema.org/BreadcrumbList>; a way needs whole addresses, and at least two steps. Written straight to bytes, for
    /// nearly every page has one.
    private func breadcrumbs(_ way: [(title: String, target: Int)]) -> String? {
        guard site.baseURL != nil, !way.isEmpty else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(640)
        out += "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[".utf8
        for (number, step) in way.enumerated() {
            append(number + 1, step.title, to: &out)
            out += ",\"item\":".utf8
            JSON.append(site.whole(site.table[step.target].route.path) ?? "", to: &out)
            out += "},".utf8
        }
        // The last one is this page and needs no address.
        append(way.count + 1, page.title, to: &out)
        out += "}]}".utf8
        return String(decoding: out, as: UTF8.self)
    }

    private func append(_ position: Int, _ name: String, to out: inout [UInt8]) {
        out += "{\"@type\":\"ListItem\",\"position\":\(position),\"name\":".utf8
        JSON.append(name, to: &out)
    }

    /// <https://schema.org/FAQPage>: the questions of a category with the answers in a sentence that the page shows, and where to read on.
    private func answers(of category: Int) -> SchemaNode? {
        let questions = questions(of: category).compactMap { number -> SchemaValue? in
            guard let target = site.table.own(.question(number), in: language), let article = site.table[target].article,
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
