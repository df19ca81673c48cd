/// One frequently asked question.
package struct Question: Sendable {
    /// The category's folder.
    package var category: String
    package var name: String
    package var texts: Translations

    package init(category: String, name: String, texts: Translations) {
        self.category = category
        self.name = name
        self.texts = texts
    }
}
