extension IssueCatalogue {
    /// The issues that every site knows without an `issues.yml`; docs/issues.md lists them.
    package static let builtIn = IssueCatalogue(
        builtInLogistics + builtInNotAsDescribed + builtInSizes + builtInQuality + builtInService + builtInAdvertising + builtInOther)

    /// One built-in issue.
    ///
    /// - Parameters:
    ///   - sizes: how many sizes its advice goes up, below 0 down.
    ///   - en, zh: words that identify it, separated by `|` or line breaks; `*` stands for a few other words of the same sentence.
    static func issue(
        _ code: String, _ group: IssueGroup, level: Int, name: (en: String, zh: String), advice: (en: String, zh: String)?,
        sizes: Double = 0, en: String, zh: String
    ) -> Issue {
        let english = Language("en")
        let chinese = Language("zh")
        return Issue(
            code: code, group: group, level: level, name: LocalizedText([english: name.en, chinese: name.zh]),
            words: [english: words(en), chinese: words(zh)],
            advice: advice.map { LocalizedText([english: $0.en, chinese: $0.zh]) }, sizes: sizes)
    }

    private static func words(_ list: String) -> [String] {
        list.split { $0 == "|" || $0 == "\n" }.compactMap { part in
            let bytes = part.utf8.drop { $0 == 0x20 }
            return bytes.isEmpty ? nil : String(Substring(bytes))
        }
    }
}
