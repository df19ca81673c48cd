import Model

extension PageWriter {
    /// Active notices at one place of this page, as the finished `notice-list`; nil where there are none.
    ///
    /// - Parameter isBrief: beside a text that has the details.
    func notices(_ numbers: [Int], isBrief: Bool = false) -> String? {
        site.noticeList(numbers, language, root: root, isBrief: isBrief)
    }

    /// A retired notice as a link.
    func link(past number: Int) -> Values? {
        var values = link(.notice(number))
        values?.text("when", site.words(language).since(site.board.notices[number]))
        values?.text("effect", outcomeInShort(ofNotice: number))
        return values
    }

    /// A retired notice with what became of it.
    private func pastNotice(_ number: Int) -> Values? {
        var values = link(past: number)
        let done = done(about: site.board.notices[number])
        values?.text("done", done?.title)
        values?.text("done_lang", foreign(done?.language))
        return values
    }

    /// The improvement that answers the notice.
    private func done(about notice: PublishedNotice) -> Article? {
        notice.improvement.flatMap { site.article(site.content.improvements[$0].texts, language) }
    }

    func notices() -> (TemplateShape, Values, description: String?) {
        let words = site.words(language)
        let levels = Dictionary(grouping: site.board.active) { min(2, max(1, site.board.notices[$0].level)) }
        let years = Dictionary(grouping: site.board.retired) { site.board.notices[$0].to?.year ?? 0 }
        var values = values
        values.text("title", page.title)
        values.text("as_of", words.figures())
        values.list(
            "levels",
            levels.sorted { $0.key < $1.key }.map { level, numbers in
                var values = Values()
                values.text("title", labels[level == 1 ? .noticeUrgent : .noticeNormal])
                values.text("anchor", "level-\(level)")
                values.flag("is_urgent", level == 1)
                values.list("parts", parts(numbers))
                return values
            })
        values.list(
            "years",
            years.sorted { $0.key > $1.key }.map { year, numbers in
                var values = Values()
                values.text("title", String(year))
                values.text("anchor", "year-\(year)")
                values.list("past", numbers.compactMap(pastNotice))
                return values
            })
        return (.notices, values, nil)
    }

    /// Notices by what they are about, what concerns many first.
    private func parts(_ numbers: [Int]) -> [Values] {
        let names: [Label] = [
            .noticesOfShop, .noticesOfCarriers, .noticesOfChannels, .noticesOfCategories, .noticesOfGroups, .noticesOfProducts,
        ]
        return Dictionary(grouping: numbers) { site.board.notices[$0].breadth }.sorted { $0.key < $1.key }.map { breadth, numbers in
            var values = Values()
            values.text("title", labels[names[breadth]])
            values.list("notices", numbers.map { site.noticeCard($0, language, root: root) })
            return values
        }
    }

    func notice(_ index: Int) -> (TemplateShape, Values, description: String?) {
        let notice = site.board.notices[index]
        let words = site.words(language)
        var values = values
        for (name, value) in site.noticeCard(index, language, root: root).fields { values.set(name, value) }
        values.html("body", body)
        values.text("body_lang", foreign(article?.language))
        values.text("pinned", notice.isPinned && !notice.isRetired ? labels[.noticePinned] : nil)
        let products = notice.scopes.compactMap { scope -> Int? in
            if case .product(let sku) = scope { site.productNumbers[sku] } else { nil }
        }
        values.list("products", products.compactMap { link(.product($0)) })
        values.text("subject", products.isEmpty ? site.subject(of: notice, language) : nil)
        let chart = products.first.map { site.products[$0] }.flatMap(site.chart)
        values.object("chart", notice.isAboutSize ? chart.flatMap { link(.sizeChart($0)) } : nil)
        let found = site.subjects.questions(tags: [], issues: [notice.issue].compactMap(\.self), categories: [], limit: 8)
        values.html("questions", links(found.lazy.map { .question($0) }, limit: 5))
        values.object("outcome", outcome(ofNotice: index))
        return (.notice, values, words.currentAdvice(notice) ?? words.since(notice))
    }
}
