import Disk
import CZlib
import Model

/// The bytes of a raw file, piece by piece, unpacked where they are gzip. A class, because it has an open file.
final class ByteSource {
    private let file: DiskFile?
    private var memory: ArraySlice<UInt8>
    private var gzip: Gunzip?
    private var isStarted = false
    private let name: String

    private init(_ file: consuming DiskFile?, _ memory: [UInt8], name: String) {
        self.file = file
        self.memory = memory[...]
        self.name = name
    }

    static func open(_ input: RawInput) throws(InputFailure) -> ByteSource {
        switch input {
        case .path("-"): return ByteSource(.standardInput(), [], name: input.name)
        case .path(let path):
            guard DiskFile.exists(path) else {
                let message = "there is no such file; write the path of an export, or - for the standard input"
                throw .content(Diagnostic(.error, id: "tickets.no-file", file: path, message))
            }
            guard FileKind(of: path) != .folder else {
                throw .content(Diagnostic(.error, id: "tickets.folder", file: path, "this is a folder; write the paths of the files in it"))
            }
            do throws(MachineFailure) { return ByteSource(try .reading(path), [], name: path) } catch { throw .machine(error) }
        case .bytes(let bytes, _): return ByteSource(nil, bytes, name: input.name)
        }
    }

    /// The next bytes, about as many as wanted; none at the end.
    func next(_ count: Int) throws(InputFailure) -> [UInt8] {
        if !isStarted {
            isStarted = true
            let head = try raw(count)
            // By its first two bytes, whatever its name.
            guard head.count >= 2, head[0] == 0x1F, head[1] == 0x8B else { return head }
            gzip = Gunzip()
            gzip?.feed(head)
        }
        guard gzip != nil else { return try raw(count) }
        while true {
            switch gzip?.output(count) {
            case .bytes(let bytes): return bytes
            case .wantsInput:
                let more = try raw(1 << 18)
                if more.isEmpty {
                    guard gzip?.isComplete == true else { throw broken }
                    return []
                }
                gzip?.feed(more)
            case .broken, nil: throw broken
            }
        }
    }

    private var broken: InputFailure {
        .content(
            Diagnostic(
                .error, id: "tickets.broken-gzip", file: name,
                "the compressed data is damaged or cut off; download or compress the file again"))
    }

    private func raw(_ count: Int) throws(InputFailure) -> [UInt8] {
        guard file != nil else {
            let piece = memory.prefix(count)
            memory = memory.dropFirst(count)
            return Array(piece)
        }
        do throws(MachineFailure) { return try file?.read(upTo: count) ?? [] } catch { throw .machine(error) }
    }
}

/// Unpacks gzip data with zlib; several packed files in a row count as one, as with `gzip -d`.
private struct Gunzip: ~Copyable {
    enum Output {
        case bytes([UInt8])
        case wantsInput
        case broken
    }

    /// zlib keeps a pointer back to it, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var position = 0
    /// Whether the data seen so far end where a packed file ends.
    private(set) var isComplete = false

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the gzip header.
        inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    mutating func feed(_ bytes: [UInt8]) {
        input = bytes
        position = 0
    }

    mutating func output(_ count: Int) -> Output {
        var status = Z_OK
        let stream = stream
        let start = position
        var consumed = 0
        var wasComplete = isComplete
        let isAtRest = wasComplete
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            input.withUnsafeMutableBufferPointer { input in
                while filled < count, start + consumed < input.count {
                    if wasComplete {
                        // Zeros may pad the end; anything else must be another packed file.
                        guard input[start + consumed] != 0 else {
                            consumed += 1
                            continue
                        }
                        inflateReset(stream)
                        wasComplete = false
                    }
                    let available = input.count - start - consumed
                    stream.pointee.next_in = input.baseAddress.map { $0 + start + consumed }
                    stream.pointee.avail_in = UInt32(available)
                    stream.pointee.next_out = buffer.baseAddress.map { $0 + filled }
                    stream.pointee.avail_out = UInt32(count - filled)
                    status = inflate(stream, Z_NO_FLUSH)
                    consumed += available - Int(stream.pointee.avail_in)
                    filled = count - Int(stream.pointee.avail_out)
                    if status == Z_STREAM_END { wasComplete = true } else if status != Z_OK { break }
                }
            }
        }
        position += consumed
        isComplete = wasComplete
        if status != Z_OK, status != Z_STREAM_END, status != Z_BUF_ERROR { return .broken }
        if bytes.isEmpty { return isAtRest && position < input.count ? .broken : .wantsInput }
        return .bytes(bytes)
    }
}
