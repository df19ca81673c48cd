import Model

/// The refusals of one file.
struct ToneCheck {
    let listener: Listener
    let file: String

    func diagnostics(of article: Article) -> [Diagnostic] {
        var found = diagnostics(of: article.body)
        if let description = article.description, let finding = listener.finding(in: listener.tokens(description)) {
            found.append(diagnostic(finding, words: Array(description.utf8), listener.tokens(description), "the description", line: 0))
        }
        return found
    }

    func diagnostics(of text: RichText) -> [Diagnostic] {
        Passage.all(in: text).compactMap { passage in
            let tokens = tokens(of: passage.blocks, in: text)
            guard let finding = listener.finding(in: tokens, tail: self.tokens(of: passage.tail, in: text)) else { return nil }
            let start = tokens[finding.range.lowerBound].range.lowerBound
            let line = text.blocks[passage.blocks].last { $0.range.lowerBound <= start }?.line ?? 0
            return diagnostic(finding, words: text.plain, tokens, "the \(passage.kind.rawValue)", line: line)
        }
    }

    /// The words of some blocks, with a full stop between them.
    private func tokens(of blocks: Range<Int>, in text: RichText) -> [Token] {
        var tokens: [Token] = []
        for block in text.blocks[blocks] {
            if !tokens.isEmpty {
                tokens.append(Token(kind: .stop, word: Lexicon.unknown, range: block.range.lowerBound..<block.range.lowerBound))
            }
            tokens += listener.tokens(String(decoding: text.plain[block.range], as: UTF8.self), from: block.range.lowerBound)
        }
        return tokens
    }

    private func diagnostic(
        _ finding: Listener.Finding, words: [UInt8], _ tokens: [Token], _ whole: String, line: Int
    ) -> Diagnostic {
        let bytes = tokens[finding.range.lowerBound].range.lowerBound..<tokens[shownEnd(finding, tokens)].range.upperBound
        let phrase = String(decoding: words[bytes], as: UTF8.self)
        let example = finding.instead.map { ", such as '\($0)'" } ?? ""
        return Diagnostic(
            .warning, id: "wording.refusal", file: file, line: line,
            "'\(phrase)' refuses, and \(whole) offers no way forward; say what the reader can do\(example)")
    }

    /// The last word of a refusal as it is quoted: 不支持 alone says too little, so Chinese is quoted to the end of its clause, if that is near.
    private func shownEnd(_ finding: Listener.Finding, _ tokens: [Token]) -> Int {
        var end = finding.range.upperBound - 1
        while end + 1 < tokens.count, end + 1 - finding.range.lowerBound < Self.longestShown, tokens[end].isCharacter,
            tokens[end + 1].isCharacter
        {
            end += 1
        }
        return end
    }

    private static let longestShown = 12
}
