import Model

extension SynonymGroup {
    /// Reads `synonyms.yml`: for each language a list of groups, each a list of ways to say one thing.
    static func read(_ source: SourceFile, _ languages: [Language], report: Report) -> [SynonymGroup] {
        let before = report.diagnostics.count
        guard let node = YAMLNode.parse(String(decoding: source.bytes, as: UTF8.self), firstLine: 1, report: report), !node.isNull else {
            if report.diagnostics.count == before { report.warning("source.empty", "the file is empty; fill it or delete it") }
            return []
        }
        guard case .map = node.value else {
            report.error(
                "synonyms.no-language", node.place, "groups stand below their language; write \(languages[0]): and the groups under it")
            return []
        }
        return (node.byLanguage(named: "synonyms.yml", languages, report) ?? []).flatMap { language, groups in
            SynonymReading(language, report: report).groups(groups)
        }
    }
}

/// The groups of one language.
private struct SynonymReading {
    private static let example = "- [refund, money back]"
    private static let mostWords = 6
    private static let mostCharacters = 12

    let language: Language
    let report: Report

    init(_ language: Language, report: Report) {
        self.language = language
        self.report = report
    }

    func groups(_ node: YAMLNode) -> [SynonymGroup] {
        guard case .list(let elements) = node.value else {
            report.error("synonyms.group", node.place, "'\(language)' is not a list of groups; write each group on a line, \(Self.example)")
            return []
        }
        var places: [String: Place] = [:]
        return elements.compactMap { element in
            guard case .list(let forms) = element.value else {
                report.error("synonyms.group", element.place, "a group is a list of words in brackets; write \(Self.example)")
                return nil
            }
            let kept = forms.compactMap { form(in: $0, &places) }
            guard kept.count > 1 else {
                if kept.count == forms.count {
                    let written = kept.first.map { "'\($0)' stands alone in its group" } ?? "the group is empty"
                    report.warning("synonyms.alone", element.place, "\(written); write two or more ways to say it, \(Self.example)")
                }
                return nil
            }
            return SynonymGroup(kept, language: language)
        }
    }

    /// The text of a form that search can use; nil, and a diagnostic, for others.
    private func form(in node: YAMLNode, _ places: inout [String: Place]) -> String? {
        guard let text = node.text else {
            report.error("synonyms.group", node.place, "a group holds something that is not a word; write it as \(Self.example)")
            return nil
        }
        let words = FormWords(text)
        if let mistake = mistake(of: text, words) {
            report.error(mistake.id, node.place, mistake.message)
            return nil
        }
        if let other = places[words.key] {
            report.warning(
                "synonyms.twice", node.place, "'\(text)' stands in line \(other.line), too, and joins both groups; write it in one of them")
            return text
        }
        places[words.key] = node.place
        return text
    }

    private func mistake(of text: String, _ words: FormWords) -> (id: String, message: String)? {
        if words.all.isEmpty {
            return ("synonyms.no-word", "'\(text)' has no letters or digits; write a word, or leave it out")
        }
        if words.telling.isEmpty {
            return (
                "synonyms.no-word", "'\(text)' has only words that search leaves out; write what it is about, 'parcel' for 'where is it'"
            )
        }
        if words.telling.count == 1, words.characters == 1, words.telling[0].unicodeScalars.count == 1 {
            return (
                "synonyms.short", "'\(text)' is one character, which stands in other words, too; write a word of two characters or more"
            )
        }
        if words.telling.count > Self.mostWords || words.characters > Self.mostCharacters {
            return (
                "synonyms.long",
                "'\(text)' is too long to be found in a text; write at most \(Self.mostWords) words or \(Self.mostCharacters) characters"
            )
        }
        return nil
    }
}

/// The words of a form, and how many Chinese characters it has: near enough to what search makes of it to tell mistakes.
private struct FormWords {
    private(set) var all: [String] = []
    private(set) var characters = 0

    init(_ text: String) {
        var word = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isIdeographic { characters += 1 }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.append(scalar)
            } else if scalar != "'", scalar != "’", !word.isEmpty {
                all.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { all.append(String(word)) }
    }

    /// Without words that search leaves out.
    var telling: [String] { all.filter { !StopWords.words.contains(Array($0.utf8)) } }

    /// The same for forms that differ in case and punctuation only.
    var key: String { all.joined(separator: " ") }
}
