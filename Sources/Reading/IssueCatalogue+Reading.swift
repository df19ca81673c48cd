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
            if let sizes = keys.sizes(of: pair.key), sizes != issue.sizes {
                issue.sizes = sizes
                issue.advice = Issue.sizeAdvice(sizes) ?? issue.advice
            }
            if let advice = keys.localized("advice", languages) {
                issue.advice = issue.advice?.replaced(by: advice) ?? advice
                issue.compareSizes(with: advice, keys)
            }
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

extension Issue {
    /// Warns where the advice says another number of sizes than the size finder will.
    fileprivate func compareSizes(with advice: LocalizedText, _ keys: Keys) {
        guard sizes != 0,
            let said = ([advice.common] + advice.byLanguage.keys.sorted().map { advice.byLanguage[$0] }).compactMap(\.self).lazy.compactMap(
                sizesSaid
            ).first,
            said != sizes.magnitude
        else { return }
        let meant = JSON.number(sizes < 0 ? -said : said, decimals: 1)
        keys.report.warning(
            "issues.sizes-advice", keys.place(of: "advice"),
            "the advice of '\(code)' speaks of another number of sizes than 'sizes', which is \(JSON.number(sizes, decimals: 1)); "
                + "write sizes: \(meant)")
    }
}

extension Keys {
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
