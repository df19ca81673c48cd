package import Model

/// A file to copy into the content folder and finish.
package struct Draft: Hashable, Sendable {
    package var kind: Kind
    /// The notice it is about.
    package var notice: String
    package var language: Language
    /// With the content folder in front: `content/improvements/2026-11-16-dr-1001-runs-small.en.md`.
    package var file: String
    package var text: String

    package enum Kind: String, Sendable { case notice, improvement }
}
