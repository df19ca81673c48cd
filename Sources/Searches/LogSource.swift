import Disk
import Model
import Packing

/// The bytes of a log, piece by piece, unpacked where they are gzip. A class, because it has an open file.
final class LogSource {
    enum Piece {
        case bytes([UInt8])
        case end
        /// The packed data is damaged or cut off.
        case broken
    }

    private let file: DiskFile?
    private var memory: ArraySlice<UInt8>
    private var gzip: Gunzip?
    private var isStarted = false

    private static let size = 1 << 20

    init(_ input: LogInput) throws(MachineFailure) {
        switch input {
        case .path("-"):
            file = .standardInput()
            memory = []
        case .path(let path):
            file = try .reading(path)
            memory = []
        case .bytes(let bytes, _):
            file = nil
            memory = bytes[...]
        }
    }

    func next() throws(MachineFailure) -> Piece {
        if !isStarted {
            isStarted = true
            let head = try raw()
            guard Gunzip.isPacked(head) else { return head.isEmpty ? .end : .bytes(head) }
            gzip = Gunzip()
            gzip?.feed(head)
        }
        guard gzip != nil else {
            let bytes = try raw()
            return bytes.isEmpty ? .end : .bytes(bytes)
        }
        while true {
            switch gzip?.output(Self.size) {
            case .bytes(let bytes): return .bytes(bytes)
            case .wantsInput:
                let more = try raw()
                if more.isEmpty { return gzip?.isComplete == true ? .end : .broken }
                gzip?.feed(more)
            case .broken, nil: return .broken
            }
        }
    }

    private func raw() throws(MachineFailure) -> [UInt8] {
        guard file != nil else {
            let piece = memory.prefix(Self.size)
            memory = memory.dropFirst(Self.size)
            return Array(piece)
        }
        return try file?.read(upTo: Self.size) ?? []
    }
}
