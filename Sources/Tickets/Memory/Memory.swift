import Model

/// What import remembers of earlier files, so that they can be imported again and joined with later ones.
///
/// One file: a head, the records by bucket (each once, sorted by id), and a tail with names, weeks and checksum. It belongs to one
/// machine, so numbers lie in it as the machine writes them. docs/tickets.md says what it knows of customers. A class, because it has
/// an open file.
final class Memory {
    static let buckets = 256
    static let magic: UInt64 = 0x3130_4D45_4D50_4753

    /// For the digests of ids.
    let key: [UInt8]
    let names: Names
    /// The weeks whose counts are those of the records, each with the fingerprint of its rows in the statistics.
    let weeks: [UInt16: UInt64]
    /// The first and last week of the records.
    let span: ClosedRange<UInt16>?
    private let file: DiskFile
    private let starts: [Int]
    private let counts: [Int]

    static func bucket(_ digest: UInt64) -> Int { Int(digest >> 56) }

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
        guard reader.number() == magic else { return .broken }
        let key = reader.bytes(Digest.keyLength)
        let counts = (0..<buckets).map { _ in Int(truncatingIfNeeded: reader.number()) }
        var names = Names()
        names.issues = reader.names()
        names.skus = reader.names()
        names.carriers = reader.names()
        names.channels = reader.names()
        let (first, last) = (UInt16(clamping: reader.number()), UInt16(clamping: reader.number()))
        var weeks: [UInt16: UInt64] = [:]
        for _ in 0..<UInt16(clamping: reader.number()) { weeks[UInt16(truncatingIfNeeded: reader.number())] = reader.number() }
        var starts = [8]
        for count in counts { starts.append((starts.last ?? 8) + count * MemoryLayout<CountRecord>.stride) }
        guard reader.isComplete, starts.last == tailStart else { return .broken }
        let span = first <= last ? first...last : nil
        return .known(Memory(key: key, names: names, weeks: weeks, span: span, file: file, starts: starts, counts: counts))
    }

    private init(
        key: [UInt8], names: Names, weeks: [UInt16: UInt64], span: ClosedRange<UInt16>?, file: consuming DiskFile, starts: [Int],
        counts: [Int]
    ) {
        self.span = span
        self.key = key
        self.names = names
        self.weeks = weeks
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
        try file.records(at: starts[bucket], count: counts[bucket])
    }
}

/// Writes the memory anew, beside the old one.
struct MemoryWriter: ~Copyable {
    private let file: DiskFile
    private let path: String
    private var checksum = Checksum()
    private var size = 0
    private var counts: [Int] = []
    private var firstWeek = UInt16.max
    private var lastWeek: UInt16 = 0

    /// - Parameter path: where the finished memory shall lie.
    init(_ path: String) throws(MachineFailure) {
        let file = try DiskFile.creating(path + ".new", mode: 0o600)
        let head = ByteWriter(Memory.magic).bytes
        try file.write(head)
        checksum.add(head)
        size = head.count
        self.path = path
        self.file = file
    }

    private mutating func write(_ bytes: [UInt8]) throws(MachineFailure) {
        checksum.add(bytes)
        size += bytes.count
        try file.write(bytes)
    }

    /// The records of the next bucket.
    mutating func add(_ records: [CountRecord]) throws(MachineFailure) {
        counts.append(records.count)
        for record in records {
            firstWeek = min(firstWeek, record.week)
            lastWeek = max(lastWeek, record.week)
        }
        try write(records.withUnsafeBytes { Array($0) })
    }

    mutating func finish(key: [UInt8], names: Names, weeks: [UInt16: UInt64]) throws(MachineFailure) {
        var tail = ByteWriter(Memory.magic)
        tail.bytes += key
        for count in counts { tail.number(UInt64(count)) }
        for table in [names.issues, names.skus, names.carriers, names.channels] { tail.names(table) }
        tail.number(UInt64(firstWeek))
        tail.number(UInt64(lastWeek))
        tail.number(UInt64(weeks.count))
        for (week, fingerprint) in weeks.sorted(by: { $0.key < $1.key }) {
            tail.number(UInt64(week))
            tail.number(fingerprint)
        }
        while tail.bytes.count % 8 != 0 { tail.bytes.append(0) }
        tail.number(UInt64(size))
        try write(tail.bytes)
        try file.write(ByteWriter(checksum.value).bytes)
        try file.synchronize()
    }

    /// Puts the new memory into the old one's place.
    consuming func replace() throws(MachineFailure) { try DiskFile.move(path + ".new", to: path) }
}

/// A checksum against damage, not against malice (multiply and rotate, eight bytes at a time).
struct Checksum {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// - Precondition: all but the last piece are multiples of eight bytes long.
    mutating func add(_ bytes: [UInt8]) {
        var value = value
        bytes.withUnsafeBytes { raw in
            var at = 0
            while at + 8 <= raw.count {
                value = (value ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
                value ^= value >> 32
                at += 8
            }
            while at < raw.count {
                value = (value ^ UInt64(raw[at])) &* 0xFF51_AFD7_ED55_8CCD
                at += 1
            }
        }
        self.value = value
    }
}

/// Numbers and names into bytes.
struct ByteWriter {
    var bytes: [UInt8] = []

    init(_ first: UInt64) { number(first) }

    mutating func number(_ value: UInt64) { withUnsafeBytes(of: value) { bytes += $0 } }

    mutating func names(_ table: NameTable) {
        number(UInt64(table.count))
        for index in 0..<table.count {
            let name = table.name(index)
            number(UInt64(name.count))
            bytes += name
        }
    }
}

/// Numbers and names out of bytes; reads zeros beyond the end and remembers that.
struct ByteReader {
    private let bytes: [UInt8]
    private var at = 0
    private var isShort = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var firstNumber: UInt64 {
        var copy = self
        return copy.number()
    }

    /// Whether everything was there and nothing but padding is left.
    var isComplete: Bool { !isShort && bytes.count - at < 8 }

    mutating func number() -> UInt64 {
        let part = self.bytes(8)
        return part.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        guard count >= 0, at + count <= bytes.count else {
            isShort = true
            at = bytes.count
            return [UInt8](repeating: 0, count: max(0, min(count, 64)))
        }
        defer { at += count }
        return Array(bytes[at..<(at + count)])
    }

    mutating func names() -> NameTable {
        var table = NameTable()
        let count = number()
        var index: UInt64 = 0
        while index < count, !isShort {
            let name = bytes(Int(truncatingIfNeeded: number()))
            if index > 0 { _ = table.number(of: name[...]) }
            index += 1
        }
        return table
    }
}

extension DiskFile {
    func bytes(at offset: Int, count: Int) throws(MachineFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        let result = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(MachineFailure) in try read(into: buffer, at: offset) }
        }
        try result.get()
        return bytes
    }
}
