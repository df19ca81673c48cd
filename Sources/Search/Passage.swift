/// A few words of a text around the place where a term stands: what a result shows before anything more is loaded.
struct Passage: Sendable {
    /// The most bytes: about 14 English words or 30 Chinese characters.
    let limit: Int

    /// What was cut, whether it begins inside a sentence, and whether it goes to the text's end.
    struct Cut {
        var range: Range<Int>
        var isOpen = false
        var isEnded = true
    }

    /// Cuts a part of a text so that the place, counted from the part's beginning, is inside: with the beginning of its sentence where that is near.
    ///
    /// - Complexity: O(limit)
    func cut(_ text: [UInt8], _ part: Range<Int>, around place: Int) -> Cut {
        var start = part.lowerBound
        var last = part.upperBound
        while start < last, Self.isSpace(text[start]) { start += 1 }
        while last > start, Self.isSpace(text[last - 1]) { last -= 1 }
        guard last - start > limit else { return Cut(range: start..<last) }
        let place = min(max(part.lowerBound + place, start), last)
        var isOpen = false
        if place - start > limit / 2 { (start, isOpen) = beginning(in: text, start..<last, before: place) }
        guard last - start > limit else { return Cut(range: start..<last, isOpen: isOpen) }
        var end = start + limit
        while end > start, text[end] & 0xC0 == 0x80 { end -= 1 }
        // A word of more than 20 bytes is cut: there may be no spaces at all.
        if !Self.isSpace(text[end]), let space = text[max(start, end - 20)..<end].lastIndex(where: Self.isSpace) { end = space }
        return Cut(range: start..<end, isOpen: isOpen, isEnded: false)
    }

    /// The sentence's beginning, else a little before the place.
    private func beginning(in text: [UInt8], _ part: Range<Int>, before place: Int) -> (start: Int, isOpen: Bool) {
        let nearest = max(part.lowerBound, place - limit * 2 / 3)
        var index = place - 2
        while index > nearest {
            if Self.endsSentence(text, index) {
                index += 1
                while index < place, Self.isSpace(text[index]) { index += 1 }
                return (index, false)
            }
            index -= 1
        }
        var start = max(part.lowerBound, min(place - limit / 3, part.upperBound - limit))
        while start > part.lowerBound, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard start > part.lowerBound else { return (start, false) }
        if let space = text[(start - 1)..<min(start + 20, place)].firstIndex(where: Self.isSpace) { start = space + 1 }
        return (start, true)
    }

    /// Whether a sentence or a line ends with this byte: a line feed, `. ` and the like, or 。！？；
    private static func endsSentence(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case 0x0A: true
        case 0x2E, 0x21, 0x3F: index + 1 < text.count && isSpace(text[index + 1])
        case 0x82: index > 1 && text[index - 1] == 0x80 && text[index - 2] == 0xE3
        case 0x81, 0x9F, 0x9B: index > 1 && text[index - 1] == 0xBC && text[index - 2] == 0xEF
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x20 }
}
