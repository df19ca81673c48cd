import Model

/// The words of the interface in one language.
struct Labels: Sendable {
    let language: Language
    private let words: [String: String]
    /// Those in the language itself or its base language.
    private let ownWords: [String: String]

    /// The labels of the language; what it lacks comes from its base language (`zh` for `zh-Hant`), from the site's
    /// default language, then from English.
    init(_ theme: Theme, language: Language, fallback: Language) {
        self.language = language
        let base = Language(String(language.tag.prefix { $0 != "-" }))
        var words = theme.labels[Language("en")] ?? [:]
        for source in [fallback, base, language] {
            words.merge(theme.labels[source] ?? [:]) { _, new in new }
        }
        self.words = words
        ownWords = (theme.labels[base] ?? [:]).merging(theme.labels[language] ?? [:]) { _, new in new }
    }

    /// The words, as text; the label's name where there are none, which the checks report.
    subscript(_ name: String) -> String { words[name] ?? name }

    subscript(_ label: Label) -> String { self[label.rawValue] }

    /// The words with `{name}` replaced by the values.
    func text(_ label: Label, _ values: KeyValuePairs<String, String>) -> String { fill(self[label], values) }

    /// The words of a label that a theme may lack, with the values filled in.
    func filled(_ name: String, _ values: KeyValuePairs<String, String>) -> String? { words[name].map { fill($0, values) } }

    /// The form for the count: the label's `.one` for 1 where it has one, else `.other`; `{count}` is filled in.
    func counted(_ label: Label, _ count: Int) -> String { counted(named: label.rawValue, count) }

    func counted(named name: String, _ count: Int) -> String {
        let form = count == 1 ? words[name + ".one"] ?? self[name + ".other"] : self[name + ".other"]
        return fill(form, ["count": String(count)])
    }

    /// The words of a label that a theme may lack.
    func optional(_ name: String) -> String? { words[name] }

    /// The same, and only where the words are in the language itself.
    func own(_ name: String) -> String? { ownWords[name] }

    /// All words whose label begins with the prefix, which is left out, sorted by name.
    func all(below prefix: String) -> [(name: String, words: String)] {
        words.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) }.sorted { $0.0 < $1.0 }
    }

    private func fill(_ pattern: String, _ values: KeyValuePairs<String, String>) -> String {
        guard pattern.utf8.contains(0x7B) else { return pattern }
        let bytes = Array(pattern.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x7B, let end = bytes[index...].firstIndex(of: 0x7D) {
                let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                if let value = values.first(where: { $0.key == name })?.value {
                    out += Array(value.utf8)
                    index = end + 1
                    continue
                }
            }
            out.append(bytes[index])
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}
