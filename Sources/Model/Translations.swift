/// The same text in the languages it was written in.
package struct Translations: Sendable {
    package var byLanguage: [Language: Article]

    package init(_ byLanguage: [Language: Article] = [:]) {
        self.byLanguage = byLanguage
    }

    package subscript(language: Language) -> Article? { byLanguage[language] }

    /// The text in the language, else in the first of the languages that has it.
    package func nearest(to language: Language, of languages: [Language]) -> Article? {
        byLanguage[language] ?? languages.lazy.compactMap { byLanguage[$0] }.first
    }

    /// Sorted by language.
    package var articles: [Article] { byLanguage.sorted { $0.key < $1.key }.map(\.value) }
}
