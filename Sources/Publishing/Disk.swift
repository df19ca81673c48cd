import Glibc
import Model

/// What stands at a path.
enum FileKind {
    case missing, file, folder

    init(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else {
            self = .missing
            return
        }
        self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }
}

/// The few things that publishing does with the disk, each of which says clearly what failed.
enum Disk {
    static func failure(_ what: String, _ path: String) -> MachineFailure {
        MachineFailure("\(what) '\(path)': \(String(cString: strerror(errno)))")
    }

    /// The names in a folder, sorted, without `.` and `..`.
    static func names(in folder: String) throws(MachineFailure) -> [String] {
        guard let handle = opendir(folder) else { throw failure("cannot read", folder) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes the folder and those above it; one that is there already is fine.
    static func makeFolders(_ path: String) throws(MachineFailure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw failure("cannot make the folder", path)
        }
        try makeFolders(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure("cannot make the folder", path) }
    }

    /// Writes the bytes as a new file, making its folder if that is missing.
    static func write(_ bytes: [UInt8], to path: String) throws(MachineFailure) {
        var file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        if file < 0, errno == ENOENT, let slash = path.lastIndex(of: "/") {
            try makeFolders(String(path[..<slash]))
            file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        }
        guard file >= 0 else { throw failure("cannot write", path) }
        var failed = false
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress.map { $0 + offset }, buffer.count - offset)
                if count < 0 {
                    if errno == EINTR { continue }
                    failed = true
                    return
                }
                offset += count
            }
        }
        let written = failed ? failure("cannot write", path) : nil
        guard close(file) == 0, written == nil else { throw written ?? failure("cannot write", path) }
    }

    /// All bytes of a file.
    static func read(_ path: String) throws(MachineFailure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("cannot read", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("cannot read", path) }
        let size = max(0, Int(status.st_size))
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw failure("cannot read", path) }
        return bytes
    }

    /// Removes a folder and all it holds; symbolic links are removed, never followed.
    static func removeTree(_ path: String) throws(MachineFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            guard unlink(path) == 0 else { throw failure("cannot remove", path) }
            return
        }
        for name in try names(in: path) { try removeTree("\(path)/\(name)") }
        guard rmdir(path) == 0 else { throw failure("cannot remove", path) }
    }
}
