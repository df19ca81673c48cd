import Model

extension Phrasebook {
    /// The built-in phrases of a language with the shop's own changes; nil where there are neither.
    ///
    /// `zh-TW` listens with the phrases of `zh` where it has none of its own.
    init?(for language: Language, of content: Content, _ builtIn: [Language: Phrasebook], _ diagnostics: inout [Diagnostic]) {
        let base = language.tag.split(separator: "-").first.map { Language(String($0)) } ?? language
        let own = content.phrasebooks[language]
        guard own != nil || builtIn[language] != nil || builtIn[base] != nil else { return nil }
        self = builtIn[language] ?? builtIn[base] ?? Phrasebook()
        guard let own else { return }
        for phrase in own.removed where !remove(phrase.text) {
            let nearest = nearestName(to: phrase.text, among: texts).map { "; did you mean '\($0)'?" } ?? ""
            diagnostics.append(
                Diagnostic(
                    .warning, id: "wording.remove", file: phrase.file, line: phrase.place.line, column: phrase.place.column,
                    "'\(phrase.text)' is no built-in phrase\(nearest.isEmpty ? "; copy it from docs/wording.md, or write it under 'exceptions'" : nearest)"
                ))
        }
        add(own)
    }

    private var texts: [String] { refusals.map(\.phrase.text) + waysForward.map(\.text) + exceptions.map(\.text) }

    /// Whether there was such a phrase.
    private mutating func remove(_ text: String) -> Bool {
        let before = texts.count
        refusals.removeAll { $0.phrase.text == text }
        waysForward.removeAll { $0.text == text }
        exceptions.removeAll { $0.text == text }
        return texts.count < before
    }
}
