import Glibc
package import Model

/// Whole files, by their paths.
extension DiskFile {
    /// Whether something stands at the path.
    package static func exists(_ path: String) -> Bool { FileKind(of: path) != .missing }

    /// All bytes of a file; a folder, a pipe or a device is a failure.
    package static func contents(of path: String) throws(MachineFailure) -> [UInt8] {
        let file = try reading(path, waitsForWriter: false)
        guard file.isRegular else { throw MachineFailure("cannot read '\(path)': it is not a regular file") }
        return try file.read(upTo: file.size)
    }

    /// Writes the bytes as a file of their own, and makes its folder if that is missing.
    package static func write(_ bytes: [UInt8], to path: String) throws(MachineFailure) {
        let file = try creatingWithFolder(path)
        try file.write(bytes)
        try file.close()
    }

    /// Writes the bytes beside the file and puts them into its place in one step: who reads meanwhile sees the old file or the new one.
    /// Its folder is made if it is missing; a symbolic link stays one, and who may read and write the file stays the same.
    package static func replace(_ path: String, with bytes: [UInt8]) throws(MachineFailure) {
        let target = exists(path) ? DiskFolder(path).realPath : path
        let name = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
        // Hidden, so that nobody takes it for content.
        let beside = "\(target[..<name]).\(target[name...]).new"
        try write(bytes, to: beside)
        var status = stat()
        if stat(target, &status) == 0 { chmod(beside, status.st_mode & 0o777) }
        do throws(MachineFailure) {
            try reading(beside).synchronize()
            try move(beside, to: target)
        } catch {
            remove(beside)
            throw error
        }
    }

    private static func creatingWithFolder(_ path: String) throws(MachineFailure) -> DiskFile {
        do throws(MachineFailure) {
            return try creating(path)
        } catch {
            // Only now: of a site's thousands of files few are the first of their folder. Another thread may make it meanwhile.
            guard let folder = DiskFolder(above: path) else { throw error }
            try folder.make()
            return try creating(path)
        }
    }

    /// Puts a finished file into its place in one step; copies it there first where the place is on another disk.
    package static func move(_ source: String, to target: String) throws(MachineFailure) {
        if rename(source, target) == 0 { return }
        guard errno == EXDEV else { throw .disk("cannot write", target) }
        let beside = target + ".new"
        let copy = try creating(beside)
        let original = try reading(source)
        while true {
            let chunk = try original.read(upTo: 1 << 20)
            if chunk.isEmpty { break }
            try copy.write(chunk)
        }
        try copy.synchronize()
        guard rename(beside, target) == 0 else { throw .disk("cannot write", target) }
        remove(source)
    }

    /// Removes a file; one that is not there is fine.
    package static func remove(_ path: String) { unlink(path) }

    /// Bytes that nobody can guess.
    package static func randomBytes(_ count: Int) throws(MachineFailure) -> [UInt8] {
        try reading("/dev/urandom").read(upTo: count)
    }
}
