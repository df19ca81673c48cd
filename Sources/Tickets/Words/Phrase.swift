import Model

/// A phrase that identifies an issue, cut at its `*` into parts that follow each other in a text.
struct Phrase: Hashable, Sendable {
    /// The issue's place in the catalogue.
    var issue: Int
    /// In the form that `PlainText` gives to texts; none is empty.
    var parts: [[UInt8]]

    init(issue: Int, parts: [[UInt8]]) {
        self.issue = issue
        self.parts = parts
    }

    /// The phrase as written, and its other spellings: `colour` for `color`, traditional for simplified characters.
    static func spellings(of text: String, issue: Int) -> [Phrase] {
        var texts = [text.lowercased()]
        if let british = replaced("color", by: "colour", in: texts[0]) { texts.append(british) }
        let traditional = TraditionalCharacters.traditional(texts[0])
        if traditional != texts[0] { texts.append(traditional) }
        return texts.compactMap { text in
            let parts = text.utf8.split(separator: 0x2A).map { trimmed(PlainText.plain(Array($0))) }.filter { !$0.isEmpty }
            return parts.isEmpty ? nil : Phrase(issue: issue, parts: parts)
        }
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var slice = bytes[...]
        while slice.first == 0x20 { slice.removeFirst() }
        while slice.last == 0x20 { slice.removeLast() }
        return Array(slice)
    }

    private static func replaced(_ word: String, by other: String, in text: String) -> String? {
        let text = Array(text.utf8)
        let word = Array(word.utf8)
        var out: [UInt8] = []
        var at = 0
        var isChanged = false
        while at < text.count {
            if text[at...].starts(with: word) {
                out += other.utf8
                at += word.count
                isChanged = true
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return isChanged ? String(decoding: out, as: UTF8.self) : nil
    }
}
