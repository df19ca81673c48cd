package import Model

/// What figures are about, with the name that the content gives it.
package struct NamedScope: Hashable, Sendable {
    package var scope: Notice.Scope
    /// nil where the content does not name it.
    package var name: LocalizedText?

    package init(_ scope: Notice.Scope, name: LocalizedText? = nil) {
        self.scope = scope
        self.name = name
    }
}
