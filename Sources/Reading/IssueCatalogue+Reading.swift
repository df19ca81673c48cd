import Model

extension IssueCatalogue {
    /// Takes the changes and additions of `issues.yml`. Words are added to the built-in ones; everything else replaces them.
    mutating func change(by source: SourceFile, _ languages: [Language], report: Report) {
        guard let file = Keys(of: source, "issues.yml", known: nil, report: report) else { return }
        let builtIn = issues.map(\.code)
        for pair in file.all {
            let known = ["name", "group", "level", "words", "advice", "sizes"]
            guard let keys = Keys(pair.value, "an issue", known: known, report: report) else { continue }
            let name = keys.localized("name", languages)
            var issue: Issue
            if let old = self[pair.key] {
                issue = old
            } else {
                if name == nil {
                    let nearest = nearestName(to: pair.key, among: builtIn).map { "did you mean '\($0)'?" }
                    report.error(
                        "issues.no-name", pair.place, "the issue '\(pair.key)' is new and has no name; \(nearest ?? "write name: ...")")
                }
                issue = Issue(code: pair.key, group: .other, level: 2, name: LocalizedText(pair.key))
            }
            if let name { issue.name = issue.name.replaced(by: name) }
            if let group = keys.choice("group", IssueGroup.allCases) { issue.group = group }
            if let level = keys.number("level", example: 2) {
                if (1...2).contains(level) {
                    issue.level = level
                } else {
                    report.error("issues.level", keys.place(of: "level"), "'level' is 1 (urgent) or 2 (normal); write it as 2")
                }
            }
            if let advice = keys.localized("advice", languages) { issue.advice = issue.advice?.replaced(by: advice) ?? advice }
            if let sizes = keys.sizes(of: pair.key) { issue.sizes = sizes }
            for (language, words) in keys.wordsByLanguage("words", languages) {
                let old = issue.words[language] ?? []
                issue.words[language] = old + words.filter { !old.contains($0) }
            }
            set(issue)
        }
    }
}

extension LocalizedText {
    /// The newer text; languages that it does not have keep the older one.
    fileprivate func replaced(by newer: LocalizedText) -> LocalizedText {
        guard newer.common == nil else { return newer }
        var result = self
        for (language, text) in newer.byLanguage { result.byLanguage[language] = text }
        return result
    }
}

extension Keys {
    /// How many sizes to go up or down: 1, 0.5, -1, up to 3 either way.
    fileprivate func sizes(of issue: String) -> Double? {
        guard let node = node("sizes") else { return nil }
        guard let text = node.text, let sizes = Double(text.hasPrefix("+") ? String(text.dropFirst()) : text), sizes.magnitude <= 3,
            (sizes * 2).rounded() == sizes * 2
        else {
            report.error("issues.sizes", node.place, "'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1")
            return nil
        }
        if sizes != 0, !["runs_small", "runs_large", "size_inconsistent"].contains(issue) {
            // Above all a mix-up of units: it moves nobody to another size.
            report.error(
                "issues.sizes", place(of: "sizes"),
                "'\(issue)' moves nobody to another size; 'sizes' is for runs_small, runs_large and size_inconsistent: remove it here")
            return nil
        }
        if issue == "runs_small" && sizes < 0 || issue == "runs_large" && sizes > 0 {
            report.error(
                "issues.sizes", node.place,
                "'\(issue)' with \(text) sends shoppers the wrong way; write it as \(JSON.number(-sizes, decimals: 1))")
            return nil
        }
        return sizes
    }

    /// A map of lists of words by language.
    fileprivate func wordsByLanguage(_ key: String, _ languages: [Language]) -> [(Language, [String])] {
        guard let node = node(key), let lists = node.byLanguage(named: key, languages, report) else { return [] }
        return lists.map { language, list in
            guard case .list(let elements) = list.value else {
                let message = "'\(key)' is not a list in '\(language)'; write it as \(language): [too small, runs small]"
                report.error("issues.words", list.place, message)
                return (language, [])
            }
            return (language, elements.compactMap(\.text).filter { !$0.isEmpty })
        }
    }
}
