import Model

extension LocalizedText {
    /// Reads a text that counts for every language, or a map by language; languages that the site lacks are errors.
    init?(_ node: YAMLNode, named name: String, _ languages: [Language], _ report: Report) {
        if let text = node.text {
            self.init(text)
            return
        }
        guard let texts = node.byLanguage(named: name, languages, report) else { return nil }
        var byLanguage: [Language: String] = [:]
        for (language, value) in texts {
            if let text = value.text {
                byLanguage[language] = text
            } else {
                report.error("value.text", value.place, "'\(name)' is not a text in '\(language)'; write it as \(language): some words")
            }
        }
        guard !byLanguage.isEmpty else { return nil }
        self.init(byLanguage)
        let missing = languages.filter { language in !texts.contains { $0.0 == language } }
        if !missing.isEmpty {
            let list = missing.map { "'\($0)'" }.joined(separator: ", ")
            report.warning("language.missing", node.place, "'\(name)' is not translated; add \(list)")
        }
    }
}

extension YAMLNode {
    /// The values of a map by language, in the order of the file; nil, and an error, when it is no map.
    func byLanguage(named name: String, _ languages: [Language], _ report: Report) -> [(Language, YAMLNode)]? {
        guard case .map(let pairs) = value else {
            let example = languages.map { "\($0): ..." }.joined(separator: ", ")
            report.error("value.localized", place, "'\(name)' is neither a text nor a map by language; write it as { \(example) }")
            return nil
        }
        return pairs.compactMap { pair in
            guard languages.contains(Language(pair.key)) else {
                if pair.value.isNull, !looksLikeTag(pair.key) {
                    report.error("yaml.comma", pair.place, Keys.commaMessage(pair.key))
                    return nil
                }
                report.error("language.unknown", pair.place, unknownLanguage(pair.key, languages))
                return nil
            }
            return pair.value.isNull ? nil : (Language(pair.key), pair.value)
        }
    }
}

/// `'fr' is not a language of this site; write one of: en, zh`
func unknownLanguage(_ tag: String, _ languages: [Language]) -> String {
    "'\(tag)' is not a language of this site; write one of: \(languages.map(\.tag).joined(separator: ", ")), or add it to site.yml"
}

/// Two or three letters, with more behind a hyphen or not: `fr`, `zh-Hant`.
private func looksLikeTag(_ text: String) -> Bool {
    let first = text.utf8.prefix { $0 != 0x2D }
    return (2...3).contains(first.count)
        && text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
}
