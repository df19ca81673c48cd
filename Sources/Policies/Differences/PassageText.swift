/// The words of a passage with their emphasis and links.
struct PassageText: Hashable {
    /// UTF-8, references undone, white space collapsed; a line feed is a line break, and U+FFFC stands for each atom.
    var bytes: [UInt8] = []
    /// In order; words before the first have no marks.
    var spans: [Span] = []
    /// Pictures, in order of their offset.
    var atoms: [Atom] = []
    /// White space is kept, and a line feed is no line break.
    var isCode = false

    /// From here to the next span, words have these marks, outermost first.
    struct Span: Hashable {
        var start: Int
        var marks: [Mark]
    }

    /// An element around words: emphasis, a link.
    struct Mark: Hashable {
        var name: String
        /// Finished HTML with a leading space, or nothing.
        var attributes = ""
        /// Where a link leads.
        var target: String?
    }

    struct Atom: Hashable {
        var offset: Int
        /// Finished HTML.
        var html: String
    }

    var isEmpty: Bool { bytes.isEmpty }

    var hasLinks: Bool { spans.contains { $0.marks.contains { $0.target != nil } } }

    /// Nothing but what stands in brackets in the place of a picture.
    static let atom: [UInt8] = [0xEF, 0xBF, 0xBC]

    func atom(at offset: Int) -> Atom? { atoms.isEmpty ? nil : atoms.first { $0.offset == offset } }

    /// Appends text of HTML: white space becomes one space, none at the start of a passage.
    mutating func append(_ html: ArraySlice<UInt8>, marks: [Mark]) {
        mark(marks)
        var index = html.startIndex
        while index < html.endIndex {
            let byte = html[index]
            if byte == UInt8(ascii: "&"), let (scalar, length) = HTMLReference.decoded(html[index...]) {
                bytes.append(contentsOf: String(scalar).utf8)
                index += length
            } else if isCode || !HTMLScanner.isSpace(byte) {
                bytes.append(byte)
                index += 1
            } else {
                if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
                index += 1
            }
        }
    }

    mutating func appendBreak() {
        while bytes.last == 0x20 { bytes.removeLast() }
        if !bytes.isEmpty { bytes.append(0x0A) }
    }

    mutating func appendAtom(_ html: String, marks: [Mark]) {
        mark(marks)
        atoms.append(Atom(offset: bytes.count, html: html))
        bytes += Self.atom
    }

    /// Ends the passage: white space at the end goes.
    mutating func finish() {
        while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
        spans.removeAll { $0.start >= bytes.count && !bytes.isEmpty }
    }

    private mutating func mark(_ marks: [Mark]) {
        if (spans.last?.marks ?? []) == marks { return }
        if let last = spans.last, last.start == bytes.count { spans.removeLast() }
        if (spans.last?.marks ?? []) != marks { spans.append(Span(start: bytes.count, marks: marks)) }
    }

    /// Words, link targets and pictures; emphasis is no content.
    func digest(into digest: inout Digest) {
        digest.combine(bytes)
        for span in spans {
            for mark in span.marks {
                guard let target = mark.target else { continue }
                digest.combine(UInt64(span.start))
                digest.combine(target.utf8)
            }
        }
        for atom in atoms { digest.combine(atom.html.utf8) }
    }
}
