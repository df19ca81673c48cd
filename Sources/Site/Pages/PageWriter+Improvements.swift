import Model

extension PageWriter {
    private var effectWords: EffectWords { EffectWords(labels: labels, floor: site.settings.privacyFloor) }

    /// Charts in the page's language.
    var charts: ReportCharts {
        ReportCharts(labels: labels, floor: site.settings.privacyFloor, timeZone: site.settings.timeZone)
    }

    func improvements() -> (TemplateShape, Values, description: String?) {
        var values = values
        values.text("title", page.title)
        values.list(
            "improvements",
            site.content.improvements.indices.reversed().compactMap { number in
                let improvement = site.content.improvements[number]
                var card = card(.improvement(number))
                card?.text("when", since(improvement))
                card?.text("about", about(improvement))
                card?.text("effect", improvement.issue == nil ? nil : effectWords.sentence(site.effect(ofImprovement: number)))
                return card
            })
        return (.improvements, values, labels["improvement.intro"])
    }

    func improvement(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let improvement = site.content.improvements[index]
        var values = values
        values.text("title", page.title)
        addLanguages(to: &values)
        values.text("description", article?.description)
        values.html("body", body)
        values.html("contents", contents())
        values.text("when", since(improvement))
        values.text("about", about(improvement))
        let product = improvement.product.flatMap { site.productNumbers[$0] }
        values.text("about_url", product.flatMap { url(.product($0)) })
        values.text("issue", improvement.issue.map { site.words(language).issue(code: $0) })
        values.html("notices", links(site.notices(answeredBy: index).map { .notice($0) }))
        values.object("outcome", outcome(ofImprovement: index))
        return (.improvement, values, article?.description)
    }

    private func since(_ improvement: Improvement) -> String {
        labels.text(.improvementSince, ["date": labels.date(improvement.day)])
    }

    private func about(_ improvement: Improvement) -> String {
        let scope = improvement.product.map { Notice.Scope.product($0) } ?? improvement.carrier.map { .carrier($0) } ?? .site
        return site.subject(of: scope, language)
    }

    private func outcome(ofImprovement number: Int) -> Values? {
        let improvement = site.content.improvements[number]
        guard improvement.issue != nil else { return nil }
        let effect = site.effect(ofImprovement: number)
        let chart = site.reports.ofImprovement[number].map {
            charts.around($0, id: "effect", title: labels[.effectChart], events: [(improvement.day, labels[.effectChanged])])
        }
        return outcome(effectWords.sentence(effect), effectWords.compared(effect), chart)
    }

    private func outcome(_ effect: String?, _ compared: String?, _ chart: String?) -> Values {
        var values = Values()
        values.text("effect", effect)
        values.text("compared", compared)
        values.html("chart", chart)
        return values
    }

    // MARK: Notices that have come down

    /// One line; nil while it is up, and where the figures say nothing.
    func outcomeInShort(ofNotice number: Int) -> String? {
        let notice = site.board.notices[number]
        guard notice.isRetired, notice.effect != nil || notice.improvement != nil else { return nil }
        return effectWords.sentence(notice.effect)
    }

    /// What was done about a notice that has come down, and what became of the complaints.
    func outcome(ofNotice number: Int) -> Values? {
        let notice = site.board.notices[number]
        guard notice.isRetired else { return nil }
        let done = notice.improvement.flatMap { site.content.improvements.indices.contains($0) ? $0 : nil }
        let chart = site.reports.ofNotice[number].map {
            charts.around($0, id: "effect", title: labels[.effectChart], events: events(of: notice, done: done))
        }
        let sentence = outcomeInShort(ofNotice: number)
        guard sentence != nil || chart != nil else { return nil }
        var values = outcome(sentence, effectWords.compared(notice.effect), chart)
        values.object("improvement", done.flatMap { link(.improvement($0)) })
        return values
    }

    /// The day it went up, and the day that something was done, else that it came down.
    private func events(of notice: PublishedNotice, done: Int?) -> [(day: Day, name: String)] {
        var events: [(day: Day, name: String)] = [(notice.from, labels[.effectNoticeUp])]
        if let done {
            events.append((site.content.improvements[done].day, labels[.effectChanged]))
        } else if let to = notice.to {
            events.append((to, labels[.effectNoticeDown]))
        }
        return events.sorted { ($0.day, $0.name) < ($1.day, $1.name) }
    }
}

extension Blueprint {
    /// What became of the complaints since the improvement; nil where the figures do not say.
    func effect(ofImprovement number: Int) -> Effect? {
        register.effects.indices.contains(number) ? register.effects[number] : nil
    }

    /// Notices that the improvement answers, in the board's order.
    func notices(answeredBy improvement: Int) -> [Int] {
        board.notices.indices.filter { board.notices[$0].improvement == improvement }
    }
}
