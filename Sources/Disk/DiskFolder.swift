import Glibc
package import Model

/// A folder that is there or is to be made.
package struct DiskFolder: Sendable {
    /// As it was named, without slashes at its end.
    package let path: String

    /// The folder of this name.
    package init(_ path: String) {
        var path = path[...]
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = String(path)
    }

    /// The folder that a path lies in; nil where the path names none.
    package init?(above path: String) {
        guard let slash = path.utf8.lastIndex(of: 0x2F), slash > path.startIndex else { return nil }
        self.init(String(path[..<slash]))
    }

    /// What lies in it, sorted by the bytes of the names, without `.` and `..`: an order that no file system decides.
    package func entries() throws(MachineFailure) -> [FolderEntry] {
        guard let handle = opendir(path) else { throw .disk("cannot read", path) }
        defer { closedir(handle) }
        var entries: [FolderEntry] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { [UInt8]($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { entries.append(FolderEntry(bytes: name, kind: Self.kind(of: entry, in: handle))) }
        }
        return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// Makes it and the folders above it; one that is there already is fine.
    package func make() throws(MachineFailure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let above = DiskFolder(above: path) else { throw .disk("cannot make the folder", path) }
        try above.make()
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .disk("cannot make the folder", path) }
    }

    /// The folder itself, as it was named; the one that a symbolic link, `.` or `..` leads to under its own name.
    ///
    /// - Throws: when the link leads nowhere.
    package var linkTarget: String {
        get throws(MachineFailure) {
            var status = stat()
            let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
            let last = path.split(separator: "/").last
            guard isLink || last == "." || last == ".." else { return path }
            guard FileKind(of: path) != .missing else {
                throw MachineFailure("'\(path)' is a symbolic link to a folder that is not there; make that folder or remove the link")
            }
            return realPath
        }
    }

    /// The path from the root, without symbolic links; of a folder that is to be made, as far as there is one.
    package var realPath: String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let above = DiskFolder(above: path) ?? DiskFolder(path.hasPrefix("/") ? "/" : ".")
        guard above.path != path else { return path }
        return DiskFolder(above.realPath).path + "/" + name
    }

    /// Removes it and all it holds; symbolic links are removed, never followed. What is not there, or is removed by another
    /// process meanwhile, is fine.
    package func remove() throws(MachineFailure) { try Self.remove(Array(path.utf8)) }

    /// By bytes, because names need not be UTF-8.
    private static func remove(_ path: [UInt8]) throws(MachineFailure) {
        let name = path.map { CChar(bitPattern: $0) } + [0]
        var status = stat()
        guard lstat(name, &status) == 0 else { return }
        guard case .folder = FileKind(status) else {
            guard unlink(name) == 0 || errno == ENOENT else { throw .disk("cannot remove", String(decoding: path, as: UTF8.self)) }
            return
        }
        for entry in try names(in: name) { try remove(path + [0x2F] + entry) }
        guard rmdir(name) == 0 || errno == ENOENT else { throw .disk("cannot remove", String(decoding: path, as: UTF8.self)) }
    }

    private static func names(in folder: [CChar]) throws(MachineFailure) -> [[UInt8]] {
        guard let handle = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw .disk("cannot remove", String(decoding: folder.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
        defer { closedir(handle) }
        var names: [[UInt8]] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { [UInt8]($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names
    }

    /// Most file systems tell the kind with the name; links, and file systems that do not, cost a look.
    private static func kind(of entry: UnsafeMutablePointer<dirent>, in handle: OpaquePointer) -> FileKind {
        switch Int(entry.pointee.d_type) {
        case DT_DIR: return .folder
        case DT_LNK, DT_UNKNOWN:
            var status = stat()
            return withUnsafeBytes(of: &entry.pointee.d_name) { name in
                let text = name.baseAddress?.assumingMemoryBound(to: CChar.self)
                return text.map { fstatat(dirfd(handle), $0, &status, 0) == 0 } == true ? FileKind(status) : .file
            }
        default: return .file
        }
    }
}
