import Glibc
import Model

/// The files below a folder, in an order that no file system decides.
struct SourceFolder: Sendable {
    /// The folder as the user typed it, without a slash at its end.
    let name: String
    /// Paths below the folder with `/` between their steps, sorted; hidden files and editors' backups are left out.
    private(set) var paths: [String] = []
    /// Folders and files whose names are not UTF-8.
    private(set) var unreadableNames: [String] = []

    private static let deepest = 32

    /// Walks the folder; nil when there is none.
    init?(_ folder: String) throws(MachineFailure) {
        var name = folder[...]
        while name.utf8.count > 1, name.hasSuffix("/") { name = name.dropLast() }
        self.name = String(name)
        var status = stat()
        guard stat(self.name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
        try walk("", depth: 0)
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        unreadableNames.sort()
    }

    /// The path that opens a file of this folder, and that diagnostics print.
    func file(_ path: String) -> String { name + "/" + path }

    private mutating func walk(_ below: String, depth: Int) throws(MachineFailure) {
        let shown = below.isEmpty ? name : file(below)
        guard depth <= SourceFolder.deepest else { throw MachineFailure("cannot read \(shown): folders lie more than 32 deep") }
        guard let directory = opendir(shown) else { throw MachineFailure("cannot read \(shown): \(errorText(errno))") }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let (bytes, kind) = SourceFolder.entry(entry)
            guard bytes.first != 0x2E, bytes.last != 0x7E, bytes.first != 0x23 else { continue }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                unreadableNames.append((below.isEmpty ? "" : below + "/") + String(decoding: bytes, as: UTF8.self))
                continue
            }
            let path = below.isEmpty ? name : below + "/" + name
            if isFolder(path, kind) {
                try walk(path, depth: depth + 1)
            } else {
                paths.append(path)
            }
        }
    }

    private static func entry(_ entry: UnsafeMutablePointer<dirent>) -> (name: [UInt8], kind: UInt8) {
        withUnsafeBytes(of: &entry.pointee.d_name) { ([UInt8]($0.prefix { $0 != 0 }), entry.pointee.d_type) }
    }

    private func isFolder(_ path: String, _ kind: UInt8) -> Bool {
        if kind == UInt8(DT_DIR) { return true }
        guard kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN) else { return false }
        var status = stat()
        return stat(file(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

/// The system's words for an error number.
func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }

extension SourceFolder {
    /// Says that there is no content folder of this name.
    static func missing(_ name: String) -> Diagnostic {
        let message = "there is no such folder; run 'signpost new site NAME' to start one, or name it with --content"
        return Diagnostic(.error, id: "source.no-folder", file: name, message)
    }
}
