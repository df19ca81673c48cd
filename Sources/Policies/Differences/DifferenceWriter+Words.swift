/// The words of a passage: emphasis and links around them, `<ins>` and `<del>` where they changed.
extension DifferenceWriter {
    /// All words, unmarked.
    mutating func writeWords(_ text: PassageText, keepsLinks: Bool) {
        var start = 0
        for span in -1..<text.spans.count {
            let end = span + 1 < text.spans.count ? text.spans[span + 1].start : text.bytes.count
            guard start < end else { continue }
            setMarks(text.marks(at: span).filter { keepsLinks || $0.target == nil })
            bytes(of: text, start..<end)
            start = end
        }
        setMarks([])
    }

    /// All words, as added or removed. What is gone leads nowhere any more.
    mutating func writeWhole(_ text: PassageText, _ change: Change, isQuiet: Bool) {
        openChange(change, isSeen: !isQuiet)
        writeWords(text, keepsLinks: change == .added)
        closeChange(change, isSeen: !isQuiet)
    }

    /// The new words with what was put in and taken out.
    mutating func writeChanged(_ old: PassageText, _ new: PassageText, _ difference: WordDifference) {
        var (x, y) = (0, 0)
        let end = WordDifference.Hunk(
            old: difference.old.count..<difference.old.count, new: difference.new.count..<difference.new.count)
        for hunk in difference.hunks + [end] {
            let kept = hunk.new.lowerBound - y
            writeKept(old, difference.old[x..<(x + kept)], new, difference.new[y..<(y + kept)])
            writeHunk(old, difference.old[hunk.old], .removed)
            writeHunk(new, difference.new[hunk.new], .added)
            (x, y) = (hunk.old.upperBound, hunk.new.upperBound)
        }
        setMarks([])
    }

    // MARK: Stretches

    /// Words that stayed, with a note behind those that lead elsewhere now.
    private mutating func writeKept(
        _ old: PassageText, _ oldTokens: ArraySlice<WordToken>, _ new: PassageText, _ newTokens: ArraySlice<WordToken>
    ) {
        var note: (old: String?, new: String?) = (nil, nil)
        for (before, token) in zip(oldTokens, newTokens) {
            var targets = (old: old.target(at: before.span), new: new.target(at: token.span))
            if targets.old == targets.new { targets = (nil, nil) }
            if targets != note {
                writeNote(note)
                note = targets
            }
            write(token, of: new, marks: new.marks(at: token.span))
        }
        writeNote(note)
    }

    private mutating func writeNote(_ note: (old: String?, new: String?)) {
        guard note.old != nil || note.new != nil else { return }
        setMarks(Array(open.prefix { $0.target == nil }))
        if let target = note.old { writeNote(target, .removed, "del") }
        if let target = note.new { writeNote(target, .added, "ins") }
    }

    private mutating func writeNote(_ target: String, _ change: Change, _ tag: String) {
        raw(" <\(tag) class=\"difference-link\">")
        hidden(change == .added ? words.addedStart : words.removedStart)
        escaped(words.link(target))
        hidden(words.end)
        raw("</\(tag)>")
    }

    private mutating func writeHunk(_ text: PassageText, _ tokens: ArraySlice<WordToken>, _ change: Change) {
        guard let first = tokens.first else { return }
        var common = open
        var last: Int?
        for token in tokens where token.span != last {
            common = Self.common(common, text.marks(at: token.span))
            last = token.span
        }
        setMarks(common)
        if first.hasSpace { raw(" ") }
        openChange(change, isSeen: false)
        for token in tokens {
            let marks = text.marks(at: token.span)
            let kept = change == .added ? marks : common + marks.dropFirst(common.count).filter { $0.target == nil }
            var token = token
            if token.range == first.range { token.hasSpace = false }
            write(token, of: text, marks: kept)
        }
        setMarks(common)
        closeChange(change, isSeen: false)
    }

    private mutating func write(_ token: WordToken, of text: PassageText, marks: [PassageText.Mark]) {
        if token.hasSpace {
            setMarks(Self.common(open, marks))
            raw(" ")
        }
        setMarks(marks)
        bytes(of: text, token.range)
    }

    // MARK: Marks

    private mutating func openChange(_ change: Change, isSeen: Bool) {
        raw(change == .added ? "<ins>" : "<del>")
        if isSeen {
            raw("<span class=\"difference-mark\">")
            escaped(change == .added ? words.added : words.removed)
            raw("</span> ")
        } else {
            hidden(change == .added ? words.addedStart : words.removedStart)
        }
    }

    private mutating func closeChange(_ change: Change, isSeen: Bool) {
        if !isSeen { hidden(words.end) }
        raw(change == .added ? "</ins>" : "</del>")
    }

    private mutating func hidden(_ text: String) {
        raw("<span class=\"visually-hidden\">")
        escaped(text)
        raw("</span>")
    }

    private static func common(_ a: [PassageText.Mark], _ b: [PassageText.Mark]) -> [PassageText.Mark] {
        var count = 0
        while count < a.count, count < b.count, a[count] == b[count] { count += 1 }
        return count == a.count ? a : Array(a[..<count])
    }

    /// Closes and opens elements so that exactly these are open.
    private mutating func setMarks(_ marks: [PassageText.Mark]) {
        if open == marks { return }
        let common = Self.common(open, marks)
        for mark in open[common.count...].reversed() { raw("</\(mark.name)>") }
        for mark in marks[common.count...] { raw("<\(mark.name)\(mark.attributes)>") }
        open = marks
    }

    private mutating func bytes(of text: PassageText, _ range: Range<Int>) {
        var start = range.lowerBound
        for index in range {
            let byte = text.bytes[index]
            if byte == 0x0A, !text.isCode {
                HTMLReference.appendEscaped(text.bytes[start..<index], to: &out)
                raw("<br>")
                start = index + 1
            } else if byte == PassageText.atom[0], !text.atoms.isEmpty, let atom = text.atom(at: index) {
                HTMLReference.appendEscaped(text.bytes[start..<index], to: &out)
                raw(atom.html)
                start = index + 3
            }
        }
        if start < range.upperBound { HTMLReference.appendEscaped(text.bytes[start..<range.upperBound], to: &out) }
    }
}
