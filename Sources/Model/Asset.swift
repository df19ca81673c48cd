/// A file that is copied as it is.
package struct Asset: Hashable, Sendable {
    /// Below `assets/`, with `/` between its steps.
    package var path: String
    /// Where it can be read.
    package var file: String

    package init(path: String, file: String) {
        self.path = path
        self.file = file
    }
}
