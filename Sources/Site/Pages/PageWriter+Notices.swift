import Model

extension PageWriter {
    /// A notice in full, as every page shows it.
    func noticeCard(_ number: Int) -> Values {
        let notice = site.board.notices[number]
        let words = site.words(language)
        var values = Values()
        values.text("anchor", "notice-" + Address.step(notice.id))
        let subject = site.subject(of: notice, language)
        values.text("title", words.title(notice, subject: subject))
        values.text("url", url(.notice(number)))
        values.text("issue", words.issue(notice))
        values.flag("is_urgent", notice.level <= 1 && !notice.isRetired)
        values.flag("is_retired", notice.isRetired)
        values.text("level", words.level(notice))
        values.text("advice", words.advice(notice))
        values.text("since", words.since(notice))
        values.text("evidence", words.evidence(notice, subject: subject))
        values.text("as_of", words.figures(of: notice))
        return values
    }

    /// A retired notice in a list.
    func pastNotice(_ number: Int) -> Values? {
        var values = link(.notice(number))
        values?.text("when", site.words(language).since(site.board.notices[number]))
        values?.text("effect", outcomeInShort(ofNotice: number))
        return values
    }

    func notices() -> (TemplateShape, Values, description: String?) {
        var values = values
        values.text("title", page.title)
        values.text("as_of", site.words(language).figures())
        values.list("notices", site.board.active.map(noticeCard))
        values.list("past", site.board.retired.compactMap(pastNotice))
        return (.notices, values, nil)
    }

    func notice(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let notice = site.board.notices[index]
        var values = values
        let card = noticeCard(index)
        for (name, value) in card.fields { values.set(name, value) }
        var product: Product?
        if case .product(let sku) = notice.scopes.first { product = site.productNumbers[sku].map { site.products[$0] } }
        values.object("product", product.flatMap { site.productNumbers[$0.sku] }.flatMap { link(.product($0)) })
        let chart = product.flatMap { $0.sizeChart.flatMap { site.chartNumbers[$0] } ?? site.chartOfProduct[$0.sku] }
        values.object("chart", notice.isAboutSize ? chart.flatMap { link(.sizeChart($0)) } : nil)
        let found = site.subjects.questions(tags: [], issues: [notice.issue].compactMap(\.self), categories: [], limit: 8)
        values.html("questions", links(found.lazy.map { .question($0) }, limit: 5))
        values.object("outcome", outcome(ofNotice: index))
        let words = site.words(language)
        return (.notice, values, words.currentAdvice(notice) ?? words.since(notice))
    }
}
