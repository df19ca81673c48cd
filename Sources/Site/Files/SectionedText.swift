import Model

/// Sections of plain text for search, made line by line from what a page shows beside its own text.
struct SectionedText {
    private var plain: [UInt8] = []
    private var sections: [RichText.Section] = []

    /// Adds a section.
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
