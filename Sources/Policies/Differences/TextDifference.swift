/// What changed between two texts, as HTML to read: the new text with what was put in as `<ins>` and what was taken out as
/// `<del>`, unchanged stretches folded to a line.
///
/// Passages are aligned first (headings, paragraphs, items, rows and cells), then words within those that changed. The HTML is
/// balanced and valid whatever the texts are, and carries no ids. Emphasis alone is no change; another link target is, and is
/// said in words.
///
///     TextDifference(from: Array("<p>14 days</p>".utf8), to: Array("<p>30 days</p>".utf8), words: words).html
///     // <p><del>14 days</del><ins>30 days</ins></p>, and words around the marks for those who hear it
package struct TextDifference: Sendable {
    /// Empty where nothing changed.
    package let html: String
    /// How many paragraphs, headings, items and rows differ.
    package let passages: Int

    /// - Parameters:
    ///   - old: finished HTML in UTF-8, links filled in; the same for `new`.
    ///   - folds: whether unchanged stretches become a line.
    /// - Complexity: about the length of the texts; what differs costs more, but never more than its length times a constant.
    package init(from old: [UInt8], to new: [UInt8], words: DifferenceWords, folds: Bool = true) {
        let comparisons = Comparison.compare(PassageReader.passages(of: old), PassageReader.passages(of: new))
        guard comparisons.contains(where: { $0.fate != .same }) else {
            html = ""
            passages = 0
            return
        }
        var writer = DifferenceWriter(words, folds: folds)
        writer.write(comparisons)
        html = String(decoding: writer.out, as: UTF8.self)
        passages = writer.passages
    }
}
