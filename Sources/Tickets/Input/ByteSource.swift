import Disk
import Model
import Packing

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
            guard Gunzip.isPacked(head) else { return head }
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
