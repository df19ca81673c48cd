import Tables

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

    /// Weeks with a number of each.
    mutating func weeks() -> [UInt16: UInt64] {
        var weeks: [UInt16: UInt64] = [:]
        for _ in 0..<UInt16(clamping: number()) { weeks[UInt16(truncatingIfNeeded: number())] = number() }
        return weeks
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
