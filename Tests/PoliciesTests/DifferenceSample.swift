import Policies

/// Words and helpers for tests of differences.
enum DifferenceSample {
    static let words = DifferenceWords(
        added: "Added", removed: "Removed", addedStart: "[added: ", removedStart: "[removed: ", end: "]", table: "Changed table",
        unchanged: { unit, count in "… \(count) \(unit)" }, link: { "(link: \($0))" })

    static func difference(_ old: String, _ new: String, folds: Bool = true) -> TextDifference {
        TextDifference(from: Array(old.utf8), to: Array(new.utf8), words: words, folds: folds)
    }

    /// The HTML without what only those hear who hear the page.
    static func seen(_ old: String, _ new: String) -> String { seen(difference(old, new).html) }

    static func seen(_ html: String) -> String {
        var html = html
        for start in ["[added: ", "[removed: ", "]"] {
            html = replaced("<span class=\"visually-hidden\">\(start)</span>", in: html, by: "")
        }
        return replaced("\n", in: html, by: "")
    }

    static func replaced(_ what: String, in text: String, by other: String) -> String {
        var out = ""
        var rest = text[...]
        while let range = rest.firstRange(of: what) {
            out += rest[..<range.lowerBound] + other
            rest = rest[range.upperBound...]
        }
        return out + rest
    }
}
