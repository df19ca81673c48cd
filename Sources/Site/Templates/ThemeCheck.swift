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
        for language in languages where theme.labels[language] == nil && theme.labels[base(of: language)] == nil {
            found.append(
                Diagnostic(
                    .warning, id: "template.no-labels", file: theme.file("labels/\(language).yml"),
                    "the theme has no labels in '\(language)'; write this file, or the site's interface stays in another language"))
        }
        return found
    }

    private static func base(of language: Language) -> Language { Language(String(language.tag.prefix { $0 != "-" })) }
}
