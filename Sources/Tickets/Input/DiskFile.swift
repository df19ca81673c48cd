#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Model

/// An open file: the few calls to the system that this room needs, with errors in words.
struct DiskFile: ~Copyable, Sendable {
    let path: String
    private let descriptor: Int32
    private let isOwned: Bool

    private init(path: String, descriptor: Int32, isOwned: Bool = true) {
        self.path = path
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    deinit { if isOwned { close(descriptor) } }

    static func standardInput() -> DiskFile { DiskFile(path: "<stdin>", descriptor: 0, isOwned: false) }

    static func reading(_ path: String) throws(MachineFailure) -> DiskFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        return DiskFile(path: path, descriptor: descriptor)
    }

    /// A new file, or an old one emptied, for reading and writing.
    static func creating(_ path: String, mode: UInt32 = 0o644) throws(MachineFailure) -> DiskFile {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure("write", path) }
        return DiskFile(path: path, descriptor: descriptor)
    }

    /// Up to `count` bytes; none at the end.
    func read(upTo count: Int) throws(MachineFailure) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = systemRead(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                filled += got
            }
        }
        if failed { throw Self.failure("read", path) }
        return bytes
    }

    /// Fills the buffer from an offset.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(MachineFailure) {
        var done = 0
        while done < buffer.count {
            let got = pread(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
            if got < 0, errno == EINTR { continue }
            if got == 0 { throw MachineFailure("cannot read \(path): it ends too early") }
            if got < 0 { throw Self.failure("read", path) }
            done += got
        }
    }

    /// Writes all bytes after those written before.
    func write(_ bytes: UnsafeRawBufferPointer) throws(MachineFailure) {
        var done = 0
        while done < bytes.count {
            let put = systemWrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if put < 0, errno == EINTR { continue }
            if put < 0 { throw Self.failure("write", path) }
            done += put
        }
    }

    func write(_ bytes: [UInt8]) throws(MachineFailure) {
        let result = bytes.withUnsafeBytes { buffer in Result { () throws(MachineFailure) in try write(buffer) } }
        try result.get()
    }

    /// Waits until what was written is on the disk.
    func synchronize() throws(MachineFailure) {
        guard fsync(descriptor) == 0 else { throw Self.failure("write", path) }
    }

    /// Takes the file for this process alone; false when another one has it.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }
}

extension DiskFile {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func contents(of path: String) throws(MachineFailure) -> [UInt8] {
        let file = try reading(path)
        var all: [UInt8] = []
        while true {
            let chunk = try file.read(upTo: 1 << 20)
            if chunk.isEmpty { return all }
            all += chunk
        }
    }

    /// Makes the folder and those above it.
    static func makeFolder(_ path: String) throws(MachineFailure) {
        if path.isEmpty || isFolder(path) { return }
        let parent = path.utf8.lastIndex(of: 0x2F).map { String(path[..<$0]) } ?? ""
        try makeFolder(parent)
        if mkdir(path, 0o755) != 0, errno != EEXIST { throw failure("create", path) }
    }

    /// Puts a finished file into its place in one step; copies it there first where the place is on another disk.
    static func move(_ source: String, to target: String) throws(MachineFailure) {
        if rename(source, target) == 0 { return }
        guard errno == EXDEV else { throw failure("write", target) }
        let beside = target + ".new"
        let copy = try creating(beside)
        let original = try reading(source)
        while true {
            let chunk = try original.read(upTo: 1 << 20)
            if chunk.isEmpty { break }
            try copy.write(chunk)
        }
        try copy.synchronize()
        guard rename(beside, target) == 0 else { throw failure("write", target) }
        remove(source)
    }

    static func remove(_ path: String) { unlink(path) }

    /// Bytes that nobody can guess.
    static func randomBytes(_ count: Int) throws(MachineFailure) -> [UInt8] {
        try reading("/dev/urandom").read(upTo: count)
    }

    private static func failure(_ verb: String, _ path: String) -> MachineFailure {
        MachineFailure("cannot \(verb) \(path): \(String(cString: strerror(errno)))")
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(descriptor, buffer, count) }
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, buffer, count) }
