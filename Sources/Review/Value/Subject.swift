package import Model

/// What figures are about, with the name that the content gives it.
package struct Subject: Hashable, Sendable {
    package var scope: Notice.Scope
    /// nil where the content does not name it.
    package var name: LocalizedText?

    package init(_ scope: Notice.Scope, name: LocalizedText? = nil) {
        self.scope = scope
        self.name = name
    }
}

/// A kind of complaint with its name.
package struct IssueName: Hashable, Sendable {
    package var code: String
    /// nil where the catalogue does not know the code.
    package var name: LocalizedText?

    package init(_ code: String, name: LocalizedText? = nil) {
        self.code = code
        self.name = name
    }
}
