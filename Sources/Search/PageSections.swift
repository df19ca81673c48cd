import Model

/// The parts of a page's text, each inside the text whatever the ranges say.
struct PageSections {
    struct Part {
        /// nil: the page itself.
        var heading: RichText.Heading?
        var range: Range<Int>
    }

    /// The first has no heading.
    let parts: [Part]

    init(_ entry: SearchEntry) {
        let whole = 0..<entry.body.plain.count
        var parts = entry.body.sections.map { Part(heading: $0.heading, range: $0.range.clamped(to: whole)) }
        if parts.isEmpty { parts = [Part(heading: nil, range: whole)] }
        if parts[0].heading != nil { parts.insert(Part(heading: nil, range: 0..<0), at: 0) }
        self.parts = parts
    }
}
