extension Zone {
    /// Reads the Time Zone Information Format (RFC 8536), version 1 to 4; nil when the bytes are none.
    init?(name: String, tzif bytes: [UInt8]) {
        guard let first = TZifHeader(bytes, at: 0) else { return nil }
        var header = first
        // Version 2 and later repeat everything in 64 bits after the old part, and end with a rule for the future.
        if first.version >= 0x32 {
            guard let second = TZifHeader(bytes, at: first.end(timeSize: 4)) else { return nil }
            header = second
        }
        let timeSize = first.version >= 0x32 ? 8 : 4
        guard header.end(timeSize: timeSize) <= bytes.count, header.types > 0 else { return nil }

        var at = header.start
        var transitions: [Int64] = []
        for index in 0..<header.times { transitions.append(Self.integer(bytes, at + index * timeSize, timeSize)) }
        at += header.times * timeSize
        let kinds = bytes[at..<(at + header.times)].map { Int($0) }
        at += header.times
        let all = (0..<header.types).map { Int32(truncatingIfNeeded: Self.integer(bytes, at + $0 * 6, 4)) }
        guard kinds.allSatisfy({ $0 < all.count }) else { return nil }

        self.name = name
        self.transitions = transitions
        offsets = kinds.map { all[$0] }
        firstOffset = all[0]
        let footer = timeSize == 8 ? bytes[header.end(timeSize: 8)...].filter { $0 != 0x0A } : []
        rule = ZoneRule(footer)
    }

    private static func integer(_ bytes: [UInt8], _ start: Int, _ size: Int) -> Int64 {
        var value: UInt64 = bytes[start] & 0x80 == 0 ? 0 : .max
        for index in start..<(start + size) { value = value << 8 | UInt64(bytes[index]) }
        return Int64(bitPattern: value)
    }
}

/// The counts at the start of each part of a zoneinfo file.
private struct TZifHeader {
    let version: UInt8
    let start: Int
    let utcFlags: Int
    let standardFlags: Int
    let leaps: Int
    let times: Int
    let types: Int
    let characters: Int

    init?(_ bytes: [UInt8], at offset: Int) {
        guard offset + 44 <= bytes.count, bytes[offset..<(offset + 4)].elementsEqual("TZif".utf8) else { return nil }
        func count(_ index: Int) -> Int {
            bytes[(offset + 20 + index * 4)..<(offset + 24 + index * 4)].reduce(0) { $0 << 8 | Int($1) }
        }
        version = bytes[offset + 4]
        start = offset + 44
        (utcFlags, standardFlags, leaps) = (count(0), count(1), count(2))
        (times, types, characters) = (count(3), count(4), count(5))
    }

    func end(timeSize: Int) -> Int {
        start + times * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + standardFlags + utcFlags
    }
}
