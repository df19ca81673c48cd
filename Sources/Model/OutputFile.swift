/// One file of the finished site.
package struct OutputFile: Hashable, Sendable {
    /// Below the output folder, with `/` between its steps.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
