import Model

/// The name of a Markdown file: `late-parcel.zh.md` is `late-parcel` in `zh`.
struct PageName: Hashable {
    var name: String
    var language: Language

    /// Takes the name apart; nil when it names a language that the site does not have, and the report says so.
    init?(_ file: String, languages: [Language], report: Report) {
        var name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        var language = languages[0]
        if let dot = name.lastIndex(of: "."), dot != name.startIndex {
            let tag = String(name[name.index(after: dot)...])
            if languages.contains(Language(tag)) {
                language = Language(tag)
                name = String(name[..<dot])
            } else if Language.isTag(tag) {
                report.error("language.unknown", unknownLanguage(tag, languages))
                return nil
            }
        }
        if let bad = name.unicodeScalars.first(where: { "?#%\"<>\\".unicodeScalars.contains($0) || $0.value < 0x20 }) {
            report.error("source.name", "a name with '\(bad)' makes no address; use lower-case letters, digits and hyphens")
            return nil
        }
        if name.unicodeScalars.contains(where: { $0 == " " || ("A"..."Z").contains($0) }) {
            let better = name.lowercased().split(separator: " ").joined(separator: "-")
            report.warning("source.name-style", "the name becomes an address; write it as '\(better)'")
        }
        self.name = name
        self.language = language
    }
}

extension Language {
    /// Whether a text has the form of a BCP 47 tag: `en`, `zh-Hant`, `pt-BR`.
    static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
    }
}
