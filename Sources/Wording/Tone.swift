package import Model

/// Warns of texts that refuse without saying in the same paragraph, list item or table row what the reader can do.
///
/// - Parameters:
///   - builtIn: the phrasebooks that are part of Signpost.
///   - day: earlier versions of a policy are not looked at: nobody may change them.
package func tone(of content: Content, builtIn: [Language: Phrasebook], on day: Day) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var listeners: [(language: Language, listener: Listener)] = []
    for language in content.settings.languages {
        guard let phrasebook = Phrasebook(for: language, of: content, builtIn, &diagnostics) else { continue }
        listeners.append((language, Listener(phrasebook, mistakes: &diagnostics)))
    }
    let versions = content.versions(worthMendingOn: day)
    let texts = versions.map(\.texts) + content.otherTexts
    for (language, listener) in listeners {
        for article in texts.compactMap({ $0[language] }) {
            diagnostics += ToneCheck(listener: listener, file: article.file).diagnostics(of: article)
        }
        for text in content.passages(of: versions.compactMap(\.terms)) {
            guard let words = text.words.byLanguage[language] ?? text.words.common else { continue }
            let check = ToneCheck(listener: listener, file: text.file)
            diagnostics += [check.diagnostic(of: words, text.name, line: text.line)].compactMap(\.self)
        }
        guard let guide = content.guide else { continue }
        diagnostics += guide.steps.compactMap { $0.text[language] }.flatMap {
            ToneCheck(listener: listener, file: guide.file).diagnostics(of: $0)
        }
    }
    return diagnostics
}

/// A text outside of pages that readers take in by itself.
private struct LonePassage {
    var words: LocalizedText
    /// What it is, for the message.
    var name: String
    var file: String
    var line: Int
}

extension Content {
    /// Versions of policies that have not had their day.
    fileprivate func versions(worthMendingOn day: Day) -> [Policy.Version] {
        policies.flatMap { policy -> [Policy.Version] in
            let inForce = policy.version(inForceOn: day)?.effective
            return policy.versions.filter { version in inForce.map { $0 <= version.effective ?? $0 } ?? true }
        }
    }

    /// Every text that an author wrote as a page, apart from policies.
    fileprivate var otherTexts: [Translations] {
        questions.map(\.texts) + sizeCharts.map(\.texts) + pages.map(\.texts) + improvements.map(\.texts) + writtenNotices.map(\.texts)
    }

    /// The sentences of policies' terms, and the advice on kinds of complaints.
    fileprivate func passages(of terms: [PolicyTerms]) -> [LonePassage] {
        let ofTerms = terms.flatMap { terms in
            let line = terms.place.line
            return terms.conditions.map { LonePassage(words: $0, name: "the condition", file: terms.file, line: line) }
                + terms.steps.map { LonePassage(words: $0, name: "the step", file: terms.file, line: line) }
                + terms.compensation.compactMap { remedy in
                    remedy.note.map { LonePassage(words: $0, name: "the note", file: terms.file, line: remedy.place.line) }
                }
        }
        let advice = issues.issues.compactMap { issue in
            issue.advice.map { LonePassage(words: $0, name: "the advice of '\(issue.code)'", file: "\(folder)/issues.yml", line: 0) }
        }
        return ofTerms + advice
    }
}
