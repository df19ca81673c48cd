/// A text in the languages it was written in.
///
/// A text written without languages (`name: Help`) counts for all of them.
package struct LocalizedText: Hashable, Sendable {
    package var common: String?
    package var byLanguage: [Language: String]

    package init(_ common: String) {
        self.common = common
        self.byLanguage = [:]
    }

    package init(_ byLanguage: [Language: String]) {
        self.common = nil
        self.byLanguage = byLanguage
    }

    /// The text in the language, else in the fallback, else in the alphabetically first language there is.
    package func text(in language: Language, fallback: Language) -> String {
        if let text = byLanguage[language] ?? common ?? byLanguage[fallback] { return text }
        return byLanguage.min { $0.key < $1.key }?.value ?? ""
    }

    /// The language of that text where it is another one; nil for a text in the language, or in none that is known.
    package func language(in language: Language, fallback: Language) -> Language? {
        if byLanguage[language] != nil || common != nil { return nil }
        return byLanguage[fallback] != nil ? fallback : byLanguage.keys.min()
    }
}
