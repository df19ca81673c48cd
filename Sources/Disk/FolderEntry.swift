/// One name in a folder.
package struct FolderEntry: Sendable {
    /// As the file system has it, which need not be UTF-8.
    package let bytes: [UInt8]
    /// Symbolic links followed.
    package let kind: FileKind

    /// The name; nil where it is not UTF-8.
    package var name: String? { String(validating: bytes, as: UTF8.self) }

    /// The name for a message, whatever its bytes.
    package var shownName: String { String(decoding: bytes, as: UTF8.self) }
}
