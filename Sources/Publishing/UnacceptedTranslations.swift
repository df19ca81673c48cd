import Model

/// Warns of translations of which nobody has said what they translate. A shop that accepts none is left alone: then nothing is tracked.
func unacceptedTranslations(in content: Content) -> [Diagnostic] {
    let all =
        content.policies.flatMap(\.versions).map(\.texts) + content.questions.map(\.texts) + content.sizeCharts.map(\.texts)
        + content.pages.map(\.texts) + content.improvements.map(\.texts) + content.writtenNotices.map(\.texts)
    guard all.contains(where: { $0.byLanguage.values.contains { $0.sourceHash != nil } }) else { return [] }
    return all.flatMap { texts -> [Diagnostic] in
        guard let original = content.settings.languages.lazy.compactMap({ texts[$0] }).first else { return [] }
        return texts.articles.filter { $0.language != original.language && $0.sourceHash == nil }.map { article in
            Diagnostic(
                .warning, id: "translation.unaccepted", file: article.file,
                "nobody has said that this translation is up to date, so a change of '\(original.file)' would go unnoticed; "
                    + "run 'signpost check --accept-translations \(article.file)' once it is")
        }
    }
}
