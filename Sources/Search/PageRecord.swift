import Model

/// What results show of a page: address, title, and text to cut excerpts from.
struct PageRecord {
    let entry: SearchEntry
    /// The most bytes of one section, and of all together.
    let sectionText: Int
    let pageText: Int

    /// Appends `{"url":…,"title":…,"language":…,"notice":…,"text":…,"sections":[[anchor,heading,text],…]}`.
    func write(to json: inout JSONBytes) {
        let parts = PageSections(entry).parts
        let share = max(90, min(sectionText, pageText / parts.count))
        Self.writeHead(of: entry, to: &json)
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

    /// Appends `{"url":…,"title":…,"language":…,"notice":…`, which is left open.
    static func writeHead(of entry: SearchEntry, to json: inout JSONBytes) {
        json.raw(#"{"url":"#)
        json.string(entry.route.path)
        json.raw(#","title":"#)
        json.string(entry.title)
        if let language = entry.foreign {
            json.raw(#","language":"#)
            json.string(language.tag)
        }
        if let level = entry.notice { json.raw(level <= 1 ? #","notice":1"# : #","notice":2"#) }
    }

    /// The beginning of a part, at most so many bytes: whole words where it has spaces, whole characters always, and `…` where there is more.
    private func text(_ range: Range<Int>, _ limit: Int) -> [UInt8] {
        let plain = entry.body.plain
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isSpace(plain[start]) { start += 1 }
        while end > start, isSpace(plain[end - 1]) { end -= 1 }
        guard end - start > limit else { return Array(plain[start..<end]) }
        end = start + limit
        while end > start, plain[end] & 0xC0 == 0x80 { end -= 1 }
        if let space = plain[max(start, end - 20)..<end].lastIndex(where: isSpace) { end = space }
        return Array(plain[start..<end]) + "…".utf8
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x20 }
}
