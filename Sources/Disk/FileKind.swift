import Glibc

/// What stands at a path, symbolic links followed.
package enum FileKind: Sendable {
    /// Nothing, or nothing that can be looked at.
    case missing
    case file
    case folder

    /// Looks at the path.
    package init(of path: String) {
        var status = stat()
        self = stat(path, &status) == 0 ? FileKind(status) : .missing
    }

    init(_ status: stat) {
        self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
}
