import Model

/// The refusals of one file.
struct ToneCheck {
    let listener: Listener
    let file: String

    func diagnostics(of article: Article) -> [Diagnostic] {
        let description = article.description.flatMap { diagnostic(of: $0, "the description", line: 0) }
        return [description].compactMap(\.self) + diagnostics(of: article.body)
    }

    func diagnostics(of text: RichText) -> [Diagnostic] {
        Passage.all(in: text).compactMap { passage in
            let tokens = tokens(of: passage.blocks, in: text)
            guard let finding = listener.finding(in: tokens, tail: self.tokens(of: passage.tail, in: text)) else { return nil }
            let start = tokens[finding.range.lowerBound].range.lowerBound
            let line = text.blocks[passage.blocks].last { $0.range.lowerBound <= start }?.line ?? 0
            return diagnostic(finding, tokens, of: text.plain, "the \(passage.kind.rawValue)", line: line)
        }
    }

    /// The refusal of a text that is a passage by itself.
    ///
    /// - Parameter whole: what the text is, for the message.
    func diagnostic(of text: String, _ whole: String, line: Int) -> Diagnostic? {
        let tokens = listener.tokens(text)
        return listener.finding(in: tokens).map { diagnostic($0, tokens, of: Array(text.utf8), whole, line: line) }
    }

    /// The words of some blocks, with a full stop between them.
    func tokens(of blocks: Range<Int>, in text: RichText) -> [Token] {
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
        _ finding: Listener.Finding, _ tokens: [Token], of words: [UInt8], _ whole: String, line: Int
    ) -> Diagnostic {
        let bytes = tokens[finding.range.lowerBound].range.lowerBound..<tokens[lastShown(finding, tokens)].range.upperBound
        let phrase = String(decoding: words[bytes], as: UTF8.self)
        let example = finding.instead.map { ", such as '\($0)'" } ?? ""
        return Diagnostic(
            .warning, id: "wording.refusal", file: file, line: line,
            "'\(phrase)' refuses, and \(whole) offers no way forward; say what the reader can do\(example)")
    }

    /// The last word of a refusal as it is quoted: 不支持 alone says too little, so Chinese is quoted to the end of its clause, if
    /// that is near.
    private func lastShown(_ finding: Listener.Finding, _ tokens: [Token]) -> Int {
        let start = finding.range.lowerBound
        var last = finding.range.upperBound - 1
        while last + 1 < tokens.count, last + 1 - start < Self.longestShown, tokens[last].isCharacter, tokens[last + 1].isCharacter {
            last += 1
        }
        return last
    }

    private static let longestShown = 12
}
