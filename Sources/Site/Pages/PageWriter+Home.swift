import Model

extension PageWriter {
    func home() -> (TemplateShape, Values, description: String?) {
        let isForeign = article?.language != site.languages[language]
        let description = site.text(ifAny: site.settings.description, language) ?? article?.description
        var values = values
        addLanguages(to: &values)
        // The heading is the site's own in a language that lacks the opening words.
        values.text("title", isForeign ? page.title : article?.title ?? page.title)
        if !isForeign { values.text("title_lang", nil) }
        values.text("description", description)
        if let words = site.settings.description {
            values.text("description_lang", foreign(words.language(in: site.languages[language], fallback: site.languages[0])))
        }
        values.html("body", body)
        values.html("notices", notices(site.board.active))
        values.object("guide", guideOpening())
        values.list("categories", site.categories.indices.compactMap(categoryCard))
        values.html("questions", links(site.subjects.mostAsked.lazy.map { .question($0) }, limit: 8))
        values.html("policies", links(site.policyOrder[language].lazy.map { .policy($0) }, limit: 12))
        values.html("size_charts", links(site.sizeChartsInOrder(language).lazy.map { .sizeChart($0) }, limit: 12))
        values.list("channels", site.channelValues[language])
        return (.home, values, description)
    }

    private func guideOpening() -> Values? {
        guard let guide = site.content.guide, let start = guide.steps.firstIndex(where: { $0.id == guide.start }) else { return nil }
        var values = Values()
        values.text("title", site.text(guide.steps[start].title, language))
        values.html("choices", choices(of: start))
        return values
    }

    private func categoryCard(_ index: Int) -> Values? {
        guard let target = site.table.index(of: .category(index), in: language) else { return nil }
        var values = link(to: target)
        addDescription(of: index, to: &values)
        values.text("count", labels.counted(.questionCount, questions(of: index).count))
        return values
    }

    func freePage() -> (TemplateShape, Values, description: String?) {
        var values = values
        values.text("title", page.title)
        addLanguages(to: &values)
        values.text("description", article?.description)
        values.html("body", body)
        values.html("contents", contents())
        values.text("updated", updated())
        return (.page, values, article?.description)
    }
}
