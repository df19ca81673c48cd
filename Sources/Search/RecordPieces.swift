import Model

/// What files of terms say of pages, encoded once and copied into each file that carries the page.
struct RecordPieces: Sendable {
    let entries: [SearchEntry]
    let passage: Passage
    /// The pieces one after the other, as JSON.
    private var bytes: [UInt8] = []
    /// Where the pieces of each page lie: its head, then its headings from section 1 on.
    private var starts: [UInt32] = [0]
    /// The first piece of each page, and at last the number of all.
    private var firsts: [UInt32] = [0]
    /// The parts of each page's text, from section 0 on, in the order of `firsts` (there are as many as pieces).
    private var parts: [Range<Int>] = []

    /// - Complexity: O(n) in the titles and headings.
    init(_ entries: [SearchEntry], passage: Passage) {
        self.entries = entries
        self.passage = passage
        var json = JSONBytes()
        for entry in entries {
            let sections = PageSections(entry).parts.prefix(IndexFormat.sectionLimit)
            PageRecord.writeHead(of: entry, to: &json)
            for (number, part) in sections.enumerated() {
                if number > 0 {
                    json.string(part.heading?.anchor ?? "")
                    json.raw(",")
                    json.string(part.heading?.text ?? "")
                }
                starts.append(UInt32(json.bytes.count))
                parts.append(part.range)
            }
            firsts.append(UInt32(starts.count - 1))
        }
        bytes = json.bytes
    }

    /// About how many bytes the record of a page has without passages.
    func size(of page: Int) -> Int {
        let piece = Int(firsts[page])
        return Int(starts[piece + 1] - starts[piece]) + 12
    }

    /// About how many bytes a section adds to it.
    func size(of page: Int, section: Int) -> Int {
        let piece = Int(firsts[page]) + section
        guard section > 0 else { return min(parts[piece].count, passage.limit) + 10 }
        return Int(starts[piece + 1] - starts[piece]) + min(parts[piece].count, passage.limit) + 10
    }

    /// Appends `"12":{"url":…,"text":…,"sections":{"3":[anchor,heading,passage]}}`.
    ///
    /// - Parameter found: where terms of the file stand in the page, by section and then the strongest first.
    func write(_ page: Int, _ found: ArraySlice<Found>, to json: inout JSONBytes) {
        let first = Int(firsts[page])
        json.raw("\"")
        json.number(page)
        json.raw("\":")
        json.append(bytes[Int(starts[first])..<Int(starts[first + 1])])
        var index = found.startIndex
        if let own = found.first, own.section == 0 {
            json.raw(#","text":"#)
            writeText(page, own.place, to: &json)
            while index < found.endIndex, found[index].section == 0 { index += 1 }
        }
        if index < found.endIndex {
            json.raw(#","sections":{"#)
            var isFirst = true
            while index < found.endIndex {
                let section = found[index].section
                json.raw(isFirst ? "\"" : ",\"")
                isFirst = false
                json.number(section)
                json.raw("\":[")
                let piece = first + section
                json.append(bytes[Int(starts[piece])..<Int(starts[piece + 1])])
                json.raw(",")
                writePassage(entries[page].body.plain, parts[piece], found[index].place, to: &json)
                json.raw("]")
                while index < found.endIndex, found[index].section == section { index += 1 }
            }
            json.raw("}")
        }
        json.raw("}")
    }

    /// The page's own text: around the term where it is in the text, else the description.
    private func writeText(_ page: Int, _ place: UInt16, to json: inout JSONBytes) {
        let entry = entries[page]
        if place != IndexedSlice.noPlace || entry.description.isEmpty {
            writePassage(entry.body.plain, parts[Int(firsts[page])], place, to: &json)
        } else {
            let description = Array(entry.description.utf8)
            writePassage(description, 0..<description.count, 0, to: &json)
        }
    }

    private func writePassage(_ text: [UInt8], _ part: Range<Int>, _ place: UInt16, to json: inout JSONBytes) {
        let cut = passage.cut(text, part, around: place == IndexedSlice.noPlace ? 0 : Int(place))
        json.string(text[cut.range], before: cut.isOpen ? "…" : "", after: cut.isEnded ? "" : "…")
    }

    /// Adds everything that records are made from.
    func add(to print: inout Fingerprint) {
        print.add(bytes)
        for entry in entries {
            print.add(Array(entry.description.utf8))
            print.add(entry.body.plain)
        }
    }

    /// Where a term of a file stands in a page that the file carries.
    struct Found: Comparable, Sendable {
        /// 20 bits of page, 8 of section, 4 of how weak it is, 16 of place.
        private var bits: UInt64

        init(_ posting: Posting, place: UInt16) {
            bits = UInt64(posting.bits | 0xF) << 16 | UInt64(place)
            bits -= UInt64(posting.level) << 16
        }

        var page: Int { Int(bits >> 28) }
        var section: Int { Int(bits >> 20 & 0xFF) }
        var weakness: Int { Int(bits >> 16 & 0xF) }
        var place: UInt16 { UInt16(truncatingIfNeeded: bits) }

        static func < (a: Found, b: Found) -> Bool { a.bits < b.bits }
    }
}
