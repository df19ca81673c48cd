import Model

extension PageWriter {
    /// Questions of the category that exist in this language, in order.
    func questions(of category: Int) -> [Int] {
        (site.questionsOf[site.categories[category].id] ?? []).filter { site.table.index(of: .question($0), in: language) != nil }
    }

    func questions() -> (TemplateShape, Values, description: String?) {
        let shown = 6
        var values = values
        values.text("title", page.title)
        values.list(
            "categories",
            site.categories.indices.compactMap { category in
                guard let target = site.table.index(of: .category(category), in: language) else { return nil }
                let numbers = questions(of: category)
                var values = link(to: target)
                addDescription(of: category, to: &values)
                values.html("questions", links(numbers.lazy.map { .question($0) }, limit: shown))
                values.text("more", numbers.count > shown ? labels.text(.allCount, ["count": String(numbers.count)]) : nil)
                return values
            })
        return (.questions, values, nil)
    }

    func category(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let description = site.text(ifAny: site.categories[index].description, language)
        var values = values
        values.text("title", page.title)
        values.text("title_lang", titleLanguage(of: number))
        addDescription(of: index, to: &values)
        values.list("questions", questions(of: index).compactMap { card(.question($0)) })
        values.html("notices", notices(site.notices(forCategory: site.categories[index].id), isBrief: true))
        return (.category, values, description)
    }

    func addDescription(of category: Int, to values: inout Values) {
        let words = site.categories[category].description
        values.text("description", site.text(ifAny: words, language))
        values.text("description_lang", foreign(words?.language(in: site.languages[language], fallback: site.languages[0])))
    }

    func question(_ index: Int) -> (TemplateShape, Values, description: String?) {
        var values = values
        values.text("title", page.title)
        addLanguages(to: &values)
        values.html("body", body)
        values.html("contents", contents())
        values.text("updated", updated())
        values.html("notices", notices(site.notices(for: article, places: [site.content.questions[index].name]), isBrief: true))
        values.html("related", links(site.subjects.related(to: index, limit: 10).lazy.map { .question($0) }, limit: 5))
        return (.question, values, article?.description)
    }
}
