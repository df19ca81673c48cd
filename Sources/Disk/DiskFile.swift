import Glibc
package import Model

/// An open file, closed when nobody has it any more; each failure says which file and why.
///
///     let file = try DiskFile.reading("content/tickets/weekly.csv")
///     let head = try file.read(upTo: 1 << 16)
package struct DiskFile: ~Copyable, Sendable {
    /// As it was opened, for messages.
    package let path: String
    private let descriptor: Int32
    private var isOwned: Bool

    private init(path: String, descriptor: Int32, isOwned: Bool = true) {
        self.path = path
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    deinit { if isOwned { Glibc.close(descriptor) } }

    /// What is piped into the process.
    package static func standardInput() -> DiskFile { DiskFile(path: "<stdin>", descriptor: STDIN_FILENO, isOwned: false) }

    /// A file that is there.
    ///
    /// - Parameter waitsForWriter: whether opening a named pipe waits until somebody writes into it.
    package static func reading(_ path: String, waitsForWriter: Bool = true) throws(MachineFailure) -> DiskFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (waitsForWriter ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw .disk("cannot read", path) }
        return DiskFile(path: path, descriptor: descriptor)
    }

    /// A new file, or an old one emptied, for reading and writing.
    ///
    /// - Parameter mode: who may do what with a new file, before the process's mask.
    package static func creating(_ path: String, mode: UInt32 = 0o666) throws(MachineFailure) -> DiskFile {
        let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .disk("cannot write", path) }
        return DiskFile(path: path, descriptor: descriptor)
    }

    /// Up to `count` bytes after those read before; fewer only at the end of the file, none there.
    package func read(upTo count: Int) throws(MachineFailure) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failed = true }
                if got <= 0 { break }
                filled += got
            }
        }
        if failed { throw .disk("cannot read", path) }
        return bytes
    }

    /// Fills the buffer from an offset; a file that ends before is a failure.
    package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(MachineFailure) {
        var done = 0
        while done < buffer.count {
            let got = pread(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done, off_t(offset + done))
            if got < 0, errno == EINTR { continue }
            if got == 0 { throw MachineFailure("cannot read '\(path)': it ends too early") }
            if got < 0 { throw .disk("cannot read", path) }
            done += got
        }
    }

    /// Writes all bytes after those written before.
    package func write(_ bytes: UnsafeRawBufferPointer) throws(MachineFailure) {
        var done = 0
        while done < bytes.count {
            let put = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if put < 0, errno == EINTR { continue }
            if put < 0 { throw .disk("cannot write", path) }
            done += put
        }
    }

    /// Writes all bytes after those written before.
    package func write(_ bytes: [UInt8]) throws(MachineFailure) {
        let result = bytes.withUnsafeBytes { buffer in Result { () throws(MachineFailure) in try write(buffer) } }
        try result.get()
    }

    /// Waits until what was written is on the disk.
    package func synchronize() throws(MachineFailure) {
        guard fsync(descriptor) == 0 else { throw .disk("cannot write", path) }
    }

    /// Closes it and says what closing says: some file systems find out only then that they had no room.
    package consuming func close() throws(MachineFailure) {
        isOwned = false
        guard Glibc.close(descriptor) == 0 else { throw .disk("cannot write", path) }
    }

    /// Takes the file for this process alone; false when another one has it.
    package func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Its length in bytes.
    package var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Whether it holds bytes, as opposed to a folder, a pipe or a device.
    package var isRegular: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
