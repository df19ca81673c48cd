/// The machine failed us: a disk, a permission, a port. Not a mistake in the content.
package struct MachineFailure: Error, Hashable, Sendable {
    /// What could not be done and why, for the terminal: `cannot write 'public/index.html': No space left on device`.
    package var message: String

    package init(_ message: String) {
        self.message = message
    }
}
