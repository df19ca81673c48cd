/// A category of questions.
package struct Category: Hashable, Sendable {
    /// The folder's name.
    package var id: String
    package var name: LocalizedText
    package var description: LocalizedText?

    package init(id: String, name: LocalizedText, description: LocalizedText? = nil) {
        self.id = id
        self.name = name
        self.description = description
    }
}
