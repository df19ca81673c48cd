package import Model

/// Warns of texts that refuse without saying in the same paragraph, list item or table row what the reader can do.
///
/// - Parameters:
///   - builtIn: the phrasebooks that are part of Signpost.
///   - day: earlier versions of a policy are not looked at: nobody may change them.
package func tone(of content: Content, builtIn: [Language: Phrasebook], on day: Day) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var listeners: [Language: Listener] = [:]
    for language in content.settings.languages {
        guard let phrasebook = Phrasebook(for: language, of: content, builtIn, &diagnostics) else { continue }
        listeners[language] = Listener(phrasebook, mistakes: &diagnostics)
    }
    for article in content.articles(worthMendingOn: day) {
        guard let listener = listeners[article.language] else { continue }
        diagnostics += ToneCheck(listener: listener, file: article.file).diagnostics(of: article)
    }
    if let guide = content.guide {
        for step in guide.steps {
            for (language, text) in step.text.sorted(by: { $0.key < $1.key }) {
                guard let listener = listeners[language] else { continue }
                diagnostics += ToneCheck(listener: listener, file: guide.file).diagnostics(of: text)
            }
        }
    }
    return diagnostics
}

extension Content {
    /// Every text that an author wrote as a page, apart from versions of policies that have had their day.
    fileprivate func articles(worthMendingOn day: Day) -> [Article] {
        let versions = policies.flatMap { policy -> [Translations] in
            let inForce = policy.version(inForceOn: day)?.effective
            return policy.versions.filter { version in inForce.map { $0 <= version.effective ?? $0 } ?? true }.map(\.texts)
        }
        let texts =
            versions + questions.map(\.texts) + sizeCharts.map(\.texts) + pages.map(\.texts) + improvements.map(\.texts)
            + writtenNotices.map(\.texts)
        return texts.flatMap(\.articles)
    }
}
