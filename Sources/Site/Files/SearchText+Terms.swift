import Model

extension Blueprint {
    /// A policy's text with its terms as sections before the author's own: what the page says at a glance, and each line of the
    /// compensation standard under its own anchor. So "how many days" finds the limit that only the terms state.
    func searchText(ofPolicy number: Int, article: Article?, _ language: Int) -> RichText {
        let body = article?.body ?? RichText()
        guard let version = content.policies[number].version(inForceOn: asOf), let terms = version.terms else { return body }
        var text = SectionedText()
        let facts = termFacts(of: version, language).filter { $0.group != .compensation }
        if !facts.isEmpty {
            text.add(
                heading: RichText.Heading(level: 2, anchor: "_glance", text: labels[language]["terms.title"]),
                lines: facts.map { $0.isSentence ? $0.value : "\($0.label): \($0.value)" })
        }
        let table = CompensationTable(terms.compensation, termWords(language), taken: body.headings.map(\.anchor))
        for row in table.rows {
            let choices = row.choices.map { [$0.words, $0.deadline].compactMap(\.self).joined(separator: ", ") }
            text.add(
                heading: RichText.Heading(level: 3, anchor: row.anchors.first ?? "_compensation", text: row.problem),
                lines: choices + [row.report].compactMap(\.self) + row.evidence + row.steps.map(\.what) + [row.note].compactMap(\.self))
        }
        return text.inserted(into: body)
    }
}
