package import Model

/// A kind of complaint with its name.
package struct NamedIssue: Hashable, Sendable {
    package var code: String
    /// nil where the catalogue does not know the code.
    package var name: LocalizedText?

    package init(_ code: String, name: LocalizedText? = nil) {
        self.code = code
        self.name = name
    }
}
