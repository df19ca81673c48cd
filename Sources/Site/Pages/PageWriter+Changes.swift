import Model
import Policies

/// What a version of a policy changed.
extension PageWriter {
    /// The difference to the version before, in the language of the text; absent for the first version and where the version
    /// before does not exist in this language.
    func differences(_ index: Int, version number: Int) -> Values? {
        let policy = site.content.policies[index]
        guard policy.isDated, number > 0, let article, let new = page.article,
            let before = site.table.index(of: .policyVersion(index, number - 1), in: language),
            let old = site.table[before].article, site.articles[old].article.language == article.language,
            let day = policy.versions[number - 1].effective
        else { return nil }
        let words = differenceWords(old, new)
        let hasTitle = site.articles[old].article.title != article.title
        let text = TextDifference(from: wholeText(old, hasTitle), to: wholeText(new, hasTitle), words: words)
        let terms = termChanges(from: policy.versions[number - 1], to: policy.versions[number])
        var values = Values()
        values.text("title", labels.text(.differenceTitle, ["date": labels.date(day)]))
        values.text("summary", summary(terms: terms.count, passages: text.passages))
        values.list("terms", terms.map { term($0, words) })
        values.html("text", text.html)
        values.text("lang", foreign(article.language))
        return values
    }

    /// Title (where it changed), opening sentence and text, as a reader sees them one below the other.
    private func wholeText(_ number: Int, _ hasTitle: Bool) -> [UInt8] {
        let planned = site.articles[number]
        var html = hasTitle ? "<h2>\(HTML.escaped(planned.article.title))</h2>\n" : ""
        if let description = planned.article.description { html += "<p>\(HTML.escaped(description))</p>\n" }
        return Array((html + self.html(planned.article.body, planned.links)).utf8)
    }

    /// - Parameters:
    ///   - terms: how many facts of the terms differ.
    ///   - passages: how many paragraphs, items and rows.
    private func summary(terms: Int, passages: Int) -> String {
        var parts: [String] = []
        if terms > 0 { parts.append(labels.counted(.differenceTermCount, terms)) }
        if passages > 0 { parts.append(labels.counted(.differencePassageCount, passages)) }
        if parts.isEmpty { return labels[.differenceNone] }
        return labels.text(.differenceSummary, ["what": parts.joined(separator: labels[.differenceJoin])])
    }

    // MARK: Terms

    /// Where the version before had no terms, nothing can be said about them.
    private func termChanges(from old: Policy.Version, to new: Policy.Version) -> [FactChange] {
        guard old.terms != nil, new.terms != nil else { return [] }
        func facts(_ version: Policy.Version) -> [FactChange.Fact] {
            site.termFacts(of: version, language).map { FactChange.Fact(id: $0.id, label: $0.label, value: $0.value) }
        }
        return FactChange.changes(from: facts(old), to: facts(new))
    }

    private func term(_ change: FactChange, _ words: DifferenceWords) -> Values {
        var values = Values()
        values.text("label", change.new?.label ?? change.old?.label)
        values.html("html", termDifference(change, words))
        return values
    }

    /// A short value stands whole beside the one before it; in a sentence only the words that differ are marked.
    private func termDifference(_ change: FactChange, _ words: DifferenceWords) -> String {
        func paragraph(_ text: String?) -> [UInt8] { Array("<p>\(HTML.escaped(text ?? ""))</p>".utf8) }
        let (old, new) = (change.old?.value, change.new?.value)
        if let old, let new, max(old.utf8.count, new.utf8.count) <= 60 {
            return "<p><del>\(hidden(words.removedStart))\(HTML.escaped(old))\(hidden(words.end))</del>"
                + " <span aria-hidden=\"true\">→</span> "
                + "<ins>\(hidden(words.addedStart))\(HTML.escaped(new))\(hidden(words.end))</ins></p>"
        }
        let html = TextDifference(from: paragraph(old), to: paragraph(new), words: words, folds: false).html
        // The same words in both, another label.
        return html.isEmpty ? "<p>\(HTML.escaped(new ?? ""))</p>" : html
    }

    private func hidden(_ text: String) -> String { "<span class=\"visually-hidden\">\(HTML.escaped(text))</span>" }

    // MARK: Words

    private func differenceWords(_ old: Int, _ new: Int) -> DifferenceWords {
        let labels = labels
        let titles = linkTitles(old).merging(linkTitles(new)) { first, _ in first }
        return DifferenceWords(
            added: labels[.differenceAdded], removed: labels[.differenceRemoved], addedStart: labels[.differenceAddedStart],
            removedStart: labels[.differenceRemovedStart], end: labels[.differenceEnd], table: labels[.differenceTable],
            unchanged: { unit, count in
                switch unit {
                case .paragraphs: labels.counted(.differenceSameParagraphs, count)
                case .items: labels.counted(.differenceSameItems, count)
                case .rows: labels.counted(.differenceSameRows, count)
                case .passages: labels.counted(.differenceSamePassages, count)
                }
            },
            link: { target in labels.text(.differenceLink, ["target": titles[target] ?? target]) })
    }

    /// Titles of the pages that links of an article lead to, by address.
    private func linkTitles(_ number: Int) -> [String: String] {
        let pairs = site.articles[number].links.compactMap { link -> (String, String)? in
            guard case .page(let target, _) = link else { return nil }
            return (url(link), site.table[target].title)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
