import Disk
import Model

/// Records set aside by bucket, in memory or, where there may be too many for that, in a file of their own without a name.
///
/// Each record remembers its source (the number of the file it came from), because a row without an id counts as often as one
/// file has it, not as often as all files have it together.
struct RecordSpool<Row: BitwiseCopyable & Sendable>: ~Copyable {
    private let file: DiskFile?
    private var buffers: [[Row]]
    private var blocks: [[Block]]
    private var end: UInt32 = 0
    private var source: UInt32 = 0

    /// Small, because there are many: one for 64 records.
    private struct Block {
        /// Where it begins, in records: in the file, or in the bucket's buffer.
        var start: UInt32
        var count: UInt32
        var source: UInt32
    }

    /// Records of one bucket that go to the file together: of tickets 3.5 KiB, so that 512 buckets take 1.8 MiB.
    private static var blockLength: Int { 64 }

    init(buckets: Int, path: String?) throws(MachineFailure) {
        if let path {
            file = try DiskFile.creating(path, mode: 0o600)
            // Nothing is left behind, however this ends.
            DiskFile.remove(path)
        } else {
            file = nil
        }
        buffers = [[Row]](repeating: [], count: buckets)
        blocks = [[Block]](repeating: [], count: buckets)
    }

    var buckets: Int { buffers.count }

    @inline(__always)
    mutating func append(_ record: Row, to bucket: Int) throws(MachineFailure) {
        buffers[bucket].append(record)
        if buffers[bucket].count >= Self.blockLength, file != nil { try spill(bucket) }
    }

    /// Says that the records from here on come from another source.
    mutating func beginSource(_ next: Int) throws(MachineFailure) {
        try close()
        source = UInt32(clamping: next)
    }

    /// Ends the blocks under way; needed before reading.
    mutating func close() throws(MachineFailure) {
        for bucket in buffers.indices {
            if file != nil {
                if !buffers[bucket].isEmpty { try spill(bucket) }
            } else {
                let start = blocks[bucket].last.map { $0.start + $0.count } ?? 0
                let count = UInt32(buffers[bucket].count) - start
                if count > 0 { blocks[bucket].append(Block(start: start, count: count, source: source)) }
            }
        }
    }

    private mutating func spill(_ bucket: Int) throws(MachineFailure) {
        let records = buffers[bucket]
        let result = records.withUnsafeBytes { bytes in Result { () throws(MachineFailure) in try file?.write(bytes) } }
        try result.get()
        blocks[bucket].append(Block(start: end, count: UInt32(records.count), source: source))
        end += UInt32(records.count)
        buffers[bucket].removeAll(keepingCapacity: true)
    }

    /// How many records a closed spool has in a bucket.
    func count(in bucket: Int) -> Int { blocks[bucket].reduce(0) { $0 + Int($1.count) } }

    /// Hands out the records of one bucket with their sources.
    func forEachRecord(in bucket: Int, _ body: (_ record: Row, _ source: Int) -> Void) throws(MachineFailure) {
        for block in blocks[bucket] {
            let (start, count, source) = (Int(block.start), Int(block.count), Int(block.source))
            if let records: [Row] = try file?.records(at: start * MemoryLayout<Row>.stride, count: count) {
                for record in records { body(record, source) }
            } else {
                for record in buffers[bucket][start..<(start + count)] { body(record, source) }
            }
        }
    }

    /// Frees what is held for a bucket that is done with.
    mutating func forget(_ bucket: Int) {
        buffers[bucket] = []
        blocks[bucket] = []
    }
}
