import Model

/// What results show of a page: address, title, and text to cut excerpts from.
struct PageRecord {
    let entry: SearchEntry
    /// The most bytes of one section, and of all together.
    let sectionText: Int
    let pageText: Int

    /// Appends `{"url":…,"title":…,"text":…,"sections":[[anchor,heading,text],…]}`.
    func write(to json: inout JSONBytes) {
        let parts = PageSections(entry).parts
        let share = max(90, min(sectionText, pageText / parts.count))
        json.raw(#"{"url":"#)
        json.string(entry.route.path)
        json.raw(#","title":"#)
        json.string(entry.title)
        json.raw(#","text":"#)
        var lead = Array(entry.description.utf8)
        if !lead.isEmpty { lead.append(0x0A) }
        json.string(lead + text(parts[0].range, max(share, sectionText - lead.count)))
        let sections = parts.dropFirst().prefix(IndexFormat.sectionLimit - 1)
        if !sections.isEmpty {
            json.raw(#","sections":"#)
            json.list(sections) { json, part in
                json.raw("[")
                json.string(part.heading?.anchor ?? "")
                json.raw(",")
                json.string(part.heading?.text ?? "")
                json.raw(",")
                json.string(text(part.range, share))
                json.raw("]")
            }
        }
        json.raw("}")
    }

    /// The beginning of a part, whole characters of at most so many bytes, without line feeds at its end.
    private func text(_ range: Range<Int>, _ limit: Int) -> ArraySlice<UInt8> {
        let plain = entry.body.plain
        var end = min(range.upperBound, range.lowerBound + limit)
        if end < range.upperBound {
            while end > range.lowerBound, plain[end] & 0xC0 == 0x80 { end -= 1 }
        }
        while end > range.lowerBound, plain[end - 1] == 0x0A || plain[end - 1] == 0x20 { end -= 1 }
        return plain[range.lowerBound..<end]
    }
}
