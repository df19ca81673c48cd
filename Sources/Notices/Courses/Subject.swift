package import Model

/// What a notice can be about: a scope and an issue.
package struct Subject: Hashable, Sendable {
    package var scope: Notice.Scope
    /// The issue's code.
    package var issue: String

    package init(_ scope: Notice.Scope, _ issue: String) {
        self.scope = scope
        self.issue = issue
    }
}
