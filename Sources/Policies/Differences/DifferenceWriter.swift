/// Comparisons -> HTML.
struct DifferenceWriter {
    let words: DifferenceWords
    var out: [UInt8] = []
    /// How many passages differ, so far.
    private(set) var passages = 0
    /// The marks that are open around the words written last.
    var open: [PassageText.Mark] = []

    /// Where a passage stands.
    enum Place { case body, item, cell }

    /// Added or removed.
    enum Change { case added, removed }

    let folds: Bool

    init(_ words: DifferenceWords, folds: Bool) {
        self.words = words
        self.folds = folds
    }

    /// Passages one below the other; unchanged ones between changes become a line, and the headings above a change stay.
    mutating func write(_ comparisons: [Comparison]) {
        var index = 0
        while index < comparisons.count {
            if comparisons[index].fate != .same || !folds {
                write(comparisons[index], in: .body)
                index += 1
                continue
            }
            let end = comparisons[index...].firstIndex { $0.fate != .same } ?? comparisons.count
            fold(comparisons[index..<end].map(\.passage), isFollowed: end < comparisons.count)
            index = end
        }
    }

    private mutating func fold(_ run: [TextPassage], isFollowed: Bool) {
        var shown: [Int] = []
        if isFollowed {
            var level = Int.max
            for index in run.indices.reversed() {
                guard case .heading(let own) = run[index].kind, own < level else { continue }
                shown.append(index)
                level = own
            }
        }
        var start = 0
        for index in shown.reversed() + [run.count] {
            foldStretch(run[start..<index])
            if index < run.count { write(same: run[index], in: .body) }
            start = index + 1
        }
    }

    private mutating func foldStretch(_ run: ArraySlice<TextPassage>) {
        let count = run.reduce(0) { $0 + $1.size }
        if let only = run.first, run.count == 1, only.isLeaf, only.text.bytes.count <= Self.shortLength {
            return write(same: only, in: .body)
        }
        guard count > 0 else { return }
        let areParagraphs = run.allSatisfy { $0.kind == .paragraph || $0.isHeading }
        raw("<p class=\"difference-same\">")
        escaped(words.unchanged(areParagraphs ? .paragraphs : .passages, count))
        raw("</p>\n")
    }

    /// A single passage up to this many bytes stays: it says more than that something stayed.
    private static let shortLength = 120

    // MARK: One passage

    mutating func write(_ comparison: Comparison, in place: Place, afterBare: Bool = false) {
        switch comparison.fate {
        case .same: write(same: comparison.passage, in: place, afterBare: afterBare)
        case .added: write(comparison.passage, .added, in: place, afterBare: afterBare)
        case .removed: write(comparison.passage, .removed, in: place, afterBare: afterBare)
        case .changed:
            let passage = comparison.passage
            if passage.isLeaf {
                count()
                leaf(passage, in: place, afterBare: afterBare) { writer in
                    guard let old = comparison.old, let difference = comparison.words else { return }
                    writer.writeChanged(old.text, passage.text, difference)
                }
            } else {
                writeChangedContainer(comparison)
            }
        }
    }

    private mutating func writeChangedContainer(_ comparison: Comparison) {
        switch comparison.passage.kind {
        case .list(let isOrdered, let start): writeList(comparison, isOrdered: isOrdered, start: start)
        case .table: writeTable(comparison)
        case .quote:
            raw("<blockquote>\n")
            write(comparison.children)
            raw("</blockquote>\n")
        default: writeChildren(comparison.children, in: .item)
        }
    }

    mutating func writeChildren(_ children: [Comparison], in place: Place) {
        var afterBare = false
        for child in children {
            write(child, in: place, afterBare: afterBare)
            afterBare = child.passage.isBare
        }
    }

    mutating func count() {
        if uncounted == 0 { passages += 1 }
    }

    /// Inside a row, which counts as one whatever changed in it.
    var uncounted = 0

    /// A leaf with its tags around what `content` writes.
    private mutating func leaf(
        _ passage: TextPassage, in place: Place, afterBare: Bool = false, _ content: (inout DifferenceWriter) -> Void
    ) {
        switch passage.kind {
        case .heading(let level) where place != .cell:
            // The page has a heading of level 2 above the difference, and one of level 3 above the text.
            let tag = "h\(min(6, level + 2))"
            raw("<\(tag)>")
            content(&self)
            raw("</\(tag)>\n")
        case .code(let language):
            raw("<pre tabindex=\"0\"><code")
            if !language.isEmpty { attribute("class", language) }
            raw(">")
            content(&self)
            raw("</code></pre>\n")
        case _ where passage.isBare && place != .body && !afterBare: content(&self)
        default:
            raw("<p>")
            content(&self)
            raw("</p>\n")
        }
    }

    // MARK: Whole passages

    mutating func write(same passage: TextPassage, in place: Place, afterBare: Bool = false) {
        if passage.isLeaf {
            leaf(passage, in: place, afterBare: afterBare) { $0.writeWords(passage.text, keepsLinks: true) }
        } else {
            container(passage) { writer, child, place, afterBare in writer.write(same: child, in: place, afterBare: afterBare) }
        }
    }

    /// A passage that is new, or gone, as a whole.
    mutating func write(_ passage: TextPassage, _ change: Change, in place: Place, afterBare: Bool = false, isQuiet: Bool = false) {
        if passage.isLeaf {
            count()
            leaf(passage, in: place, afterBare: afterBare) { $0.writeWhole(passage.text, change, isQuiet: isQuiet || place == .cell) }
        } else if case .row = passage.kind {
            count()
            uncounted += 1
            var isQuiet = isQuiet
            container(passage) { writer, cell, _, _ in
                writer.writeCell(cell) { writer in
                    var afterBare = false
                    for child in cell.children {
                        writer.write(child, change, in: isQuiet ? .cell : .item, afterBare: afterBare, isQuiet: isQuiet)
                        afterBare = child.isBare
                    }
                }
                isQuiet = true
            }
            uncounted -= 1
        } else {
            container(passage) { writer, child, place, afterBare in
                writer.write(child, change, in: place, afterBare: afterBare, isQuiet: isQuiet)
            }
        }
    }

    /// A container's tags around its children.
    private mutating func container(_ passage: TextPassage, _ each: (inout DifferenceWriter, TextPassage, Place, Bool) -> Void) {
        func children(_ writer: inout DifferenceWriter, _ place: Place) {
            var afterBare = false
            for child in passage.children {
                each(&writer, child, place, afterBare)
                afterBare = child.isBare
            }
        }
        switch passage.kind {
        case .list(let isOrdered, let start):
            raw(isOrdered ? (start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n") : "<ul>\n")
            children(&self, .item)
            raw(isOrdered ? "</ol>\n" : "</ul>\n")
        case .item(let style):
            openItem(style: style, number: nil)
            children(&self, .item)
            raw("</li>\n")
        case .quote:
            raw("<blockquote>\n")
            children(&self, .body)
            raw("</blockquote>\n")
        case .table:
            openTable()
            var rows = RowGroups()
            for row in passage.children {
                raw(rows.next(row))
                each(&self, row, .cell, false)
            }
            raw(rows.end)
            closeTable()
        case .row:
            raw("<tr>")
            children(&self, .cell)
            raw("</tr>\n")
        case .cell: writeCell(passage) { children(&$0, .cell) }
        case .paragraph, .heading, .code: break
        }
    }

    // MARK: Bytes

    mutating func raw(_ html: String) { out.append(contentsOf: html.utf8) }

    mutating func escaped(_ text: String) { HTMLReference.appendEscaped(text.utf8, to: &out) }

    mutating func attribute(_ name: String, _ value: String) { raw(" \(name)=\"\(HTMLReference.escaped(value))\"") }
}
