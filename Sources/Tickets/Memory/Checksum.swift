/// A checksum against damage, not against malice (multiply and rotate, eight bytes at a time).
struct Checksum {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// - Precondition: all but the last piece are multiples of eight bytes long.
    mutating func add(_ raw: UnsafeRawBufferPointer) {
        var value = value
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
        self.value = value
    }

    mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }
}
