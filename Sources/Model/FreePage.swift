/// A page of its own kind: `pages/about.en.md`, published at `/about/`.
package struct FreePage: Sendable {
    /// Below `pages/`, without language and extension; folders allowed.
    package var name: String
    package var texts: Translations

    package init(name: String, texts: Translations) {
        self.name = name
        self.texts = texts
    }
}
