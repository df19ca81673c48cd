import Model

/// Everything about a theme that can be checked without content: templates, values, labels.
enum ThemeCheck {
    static func diagnostics(of theme: Theme, languages: [Language]) -> [Diagnostic] {
        let names = Set(theme.labels.values.flatMap(\.keys)).sorted()
        var found = TemplateCheck.diagnostics(of: theme, templates: TemplateShape.all, labels: names)
        let needed = Label.names.filter { !names.contains($0) }
        for name in needed {
            let file = theme.file("labels/\(languages[0]).yml")
            let advice = nearestName(to: name, among: names).map { "'\($0)' may be meant" } ?? "copy it from the built-in theme"
            found.append(Diagnostic(.error, id: "template.missing-label", file: file, "the label '\(name)' is missing; \(advice)"))
        }
        for language in languages { found += untranslated(language, theme, names: names) }
        return found
    }

    private static func untranslated(_ language: Language, _ theme: Theme, names: [String]) -> [Diagnostic] {
        let base = Language(String(language.tag.prefix { $0 != "-" }))
        guard let own = theme.labels[language] ?? theme.labels[base] else {
            return [
                Diagnostic(
                    .warning, id: "template.untranslated", file: theme.file("labels/\(language).yml"),
                    "the theme has no labels in '\(language)'; write this file, or the site's interface stays in another language")
            ]
        }
        let missing = names.filter { own[$0] == nil && !$0.hasSuffix(".one") && !$0.hasPrefix("measure.") }
        return missing.map {
            Diagnostic(
                .warning, id: "template.untranslated", file: theme.file("labels/\(language).yml"),
                "the label '\($0)' is missing here; add it, or its words appear in another language")
        }
    }
}
