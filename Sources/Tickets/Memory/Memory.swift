import Disk
import Model

/// What import remembers of earlier files, so that they can be imported again and joined with later ones.
///
/// One file: a head, the records by bucket (each once, sorted by id), and a tail with names, weeks and checksum. It belongs to one
/// machine, so numbers lie in it as the machine writes them. docs/tickets.md says what it knows of customers. A class, because it has
/// an open file.
final class Memory {
    static let buckets = 512
    /// `SGPMEM02`: how it begins.
    static let magic: UInt64 = 0x3230_4D45_4D50_4753
    /// `SGPMEM01`: without times, and so without the statistics of service.
    private static let firstMagic: UInt64 = 0x3130_4D45_4D50_4753

    /// For the digests of ids.
    let key: [UInt8]
    let names: Names
    /// The weeks whose counts are those of the records, each with the fingerprint of its rows in the statistics.
    let weeks: [UInt16: UInt64]
    /// The same of `service.csv` and `hours.csv`.
    let service: [UInt16: UInt64]
    let hours: [UInt16: UInt64]
    /// The first and last week of the records.
    let span: ClosedRange<UInt16>?
    private let hasTimes: Bool
    private let file: DiskFile
    private let starts: [Int]
    private let counts: [Int]

    static func bucket(_ digest: UInt64) -> Int { Int(digest >> 55) }

    enum State {
        case none
        /// There is a file, but it cannot be relied on.
        case broken
        case known(Memory)
    }

    /// Opens and checks the memory at a path.
    static func open(_ path: String) throws(MachineFailure) -> State {
        guard DiskFile.exists(path) else { return .none }
        let file = try DiskFile.reading(path)
        guard let tailStart = try checkedTail(file) else { return .broken }
        var reader = ByteReader(try file.bytes(at: tailStart, count: file.size - 16 - tailStart))
        let version = reader.number()
        guard version == magic || version == firstMagic else { return .broken }
        let hasTimes = version == magic
        let key = reader.bytes(Digest.keyLength)
        let counts = (0..<buckets).map { _ in Int(truncatingIfNeeded: reader.number()) }
        var names = Names()
        names.issues = reader.names()
        names.skus = reader.names()
        names.carriers = reader.names()
        names.channels = reader.names()
        let (first, last) = (UInt16(clamping: reader.number()), UInt16(clamping: reader.number()))
        let weeks = reader.weeks()
        let service = hasTimes ? reader.weeks() : [:]
        let hours = hasTimes ? reader.weeks() : [:]
        let stride = hasTimes ? MemoryLayout<CountRecord>.stride : MemoryLayout<FirstRecord>.stride
        var starts = [8]
        for count in counts { starts.append((starts.last ?? 8) + count * stride) }
        guard reader.isComplete, starts.last == tailStart else { return .broken }
        let span = first <= last ? first...last : nil
        let tail = Tail(key: key, names: names, weeks: weeks, service: service, hours: hours, span: span, hasTimes: hasTimes)
        return .known(Memory(tail, file: file, starts: starts, counts: counts))
    }

    private struct Tail {
        var key: [UInt8]
        var names: Names
        var weeks: [UInt16: UInt64]
        var service: [UInt16: UInt64]
        var hours: [UInt16: UInt64]
        var span: ClosedRange<UInt16>?
        var hasTimes: Bool
    }

    private init(_ tail: Tail, file: consuming DiskFile, starts: [Int], counts: [Int]) {
        key = tail.key
        names = tail.names
        weeks = tail.weeks
        service = tail.service
        hours = tail.hours
        span = tail.span
        hasTimes = tail.hasTimes
        self.file = file
        self.starts = starts
        self.counts = counts
    }

    /// Where the tail begins; nil when the file is damaged or cut off.
    private static func checkedTail(_ file: borrowing DiskFile) throws(MachineFailure) -> Int? {
        let size = file.size
        guard size >= 64, size % 8 == 0 else { return nil }
        var checksum = Checksum()
        var last: [UInt8] = []
        var left = size - 8
        while left > 0 {
            let chunk = try file.read(upTo: min(left, 1 << 20))
            if chunk.isEmpty { return nil }
            checksum.add(chunk)
            left -= chunk.count
            last = chunk
        }
        guard checksum.value == ByteReader(try file.read(upTo: 8)).firstNumber else { return nil }
        // The last number before the checksum says where the tail begins.
        let start = Int(truncatingIfNeeded: ByteReader(Array(last.suffix(8))).firstNumber)
        return start >= 8 && start <= size - 16 ? start : nil
    }

    func records(_ bucket: Int) throws(MachineFailure) -> [CountRecord] {
        if hasTimes { return try file.records(at: starts[bucket], count: counts[bucket]) }
        let first: [FirstRecord] = try file.records(at: starts[bucket], count: counts[bucket])
        return first.map(\.record)
    }

    /// A record of the first version.
    private struct FirstRecord: BitwiseCopyable {
        var id: UInt64
        var order: UInt64
        var issue: UInt32
        var sku: UInt32
        var carrier: UInt32
        var channel: UInt32
        var copies: UInt32
        var week: UInt16
        var marks: UInt8
        var padding: UInt8

        var record: CountRecord {
            var record = CountRecord()
            record.id = id
            record.order = order
            record.issue = issue
            record.sku = sku
            record.carrier = carrier
            record.channel = channel
            record.copies = copies
            record.week = week
            record.marks = CountRecord.Marks(rawValue: marks)
            return record
        }
    }
}
