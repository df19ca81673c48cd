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

/// Sections of plain text, made line by line.
private struct SectionedText {
    private var plain: [UInt8] = []
    private var sections: [RichText.Section] = []

    mutating func add(heading: RichText.Heading, lines: [String]) {
        let start = plain.count
        for line in lines {
            plain += line.utf8
            plain.append(0x0A)
        }
        sections.append(RichText.Section(heading: heading, range: start..<plain.count))
    }

    /// The text with these sections behind what stands before its first heading.
    func inserted(into text: RichText) -> RichText {
        guard !sections.isEmpty else { return text }
        let leads = text.sections.prefix { $0.heading == nil }
        let at = min(leads.last?.range.upperBound ?? 0, text.plain.count)
        func moved(_ section: RichText.Section, by distance: Int) -> RichText.Section {
            RichText.Section(
                heading: section.heading, range: section.range.lowerBound + distance..<section.range.upperBound + distance)
        }
        var joined = text
        joined.plain = Array(text.plain[..<at]) + plain + text.plain[at...]
        joined.sections =
            leads + sections.map { moved($0, by: at) } + text.sections.dropFirst(leads.count).map { moved($0, by: plain.count) }
        return joined
    }
}
