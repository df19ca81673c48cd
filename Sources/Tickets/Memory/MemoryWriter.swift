import Disk
import Model

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
        size += records.count * MemoryLayout<CountRecord>.stride
        let result = records.withUnsafeBytes { bytes in
            checksum.add(bytes)
            return Result { () throws(MachineFailure) in try file.write(bytes) }
        }
        try result.get()
    }

    /// - Parameters:
    ///   - weeks: those of the weekly counts that the records make up, with the fingerprints of their rows.
    ///   - service: the same of `service.csv`.
    ///   - hours: the same of `hours.csv`.
    mutating func finish(
        key: [UInt8], names: Names, weeks: [UInt16: UInt64], service: [UInt16: UInt64] = [:], hours: [UInt16: UInt64] = [:]
    ) throws(MachineFailure) {
        var tail = ByteWriter(Memory.magic)
        tail.bytes += key
        for count in counts { tail.number(UInt64(count)) }
        for table in [names.issues, names.skus, names.carriers, names.channels] { tail.names(table) }
        tail.number(UInt64(firstWeek))
        tail.number(UInt64(lastWeek))
        tail.weeks(weeks)
        tail.weeks(service)
        tail.weeks(hours)
        while tail.bytes.count % 8 != 0 { tail.bytes.append(0) }
        tail.number(UInt64(size))
        try write(tail.bytes)
        try file.write(ByteWriter(checksum.value).bytes)
        try file.synchronize()
    }

    /// Puts the new memory into the old one's place.
    consuming func replace() throws(MachineFailure) { try DiskFile.move(path + ".new", to: path) }
}
