/// Names as small numbers, in the order in which they came; 0 is no name.
struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Numbers by hash, open addressing; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 64)

    init() {}

    /// How many names, the empty one included.
    var count: Int { ends.count }

    func name(_ number: Int) -> ArraySlice<UInt8> { number == 0 ? [] : bytes[ends[number - 1]..<ends[number]] }
    func text(_ number: Int) -> String { String(decoding: name(number), as: UTF8.self) }

    /// The name's number, a new one where it is new.
    mutating func number(of name: Span<UInt8>) -> UInt32 {
        if name.isEmpty { return 0 }
        let hash = Self.hash(name)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if isSame(Int(slots[slot]), name) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = UInt32(ends.count)
        name.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
        slots[slot] = number
        if ends.count * 2 > slots.count { grow() }
        return number
    }

    /// Eight bytes at a time.
    static func hash(_ name: Span<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: name.count) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at + 8 <= name.count {
            // In range: at + 8 <= count.
            let word = name.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 32
            at += 8
        }
        while at < name.count {
            hash = (hash ^ UInt64(name[at])) &* 0xFF51_AFD7_ED55_8CCD
            at += 1
        }
        return hash ^ (hash >> 32)
    }

    mutating func number(of name: ArraySlice<UInt8>) -> UInt32 { number(of: name.span) }
    mutating func number(of name: String) -> UInt32 { number(of: Array(name.utf8)[...]) }

    private func isSame(_ number: Int, _ name: Span<UInt8>) -> Bool {
        let start = ends[number - 1]
        guard ends[number] - start == name.count else { return false }
        let own = bytes.span.extracting(start..<ends[number])
        var at = 0
        while at + 8 <= name.count {
            // In range: at + 8 <= count.
            let a = own.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            if a != name.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self) { return false }
            at += 8
        }
        while at < name.count {
            if own[at] != name[at] { return false }
            at += 1
        }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for number in 1..<ends.count {
            var slot = Int(truncatingIfNeeded: Self.hash(name(number).span)) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number)
        }
    }
}

/// The names of all columns that are counted by.
struct Names: Sendable {
    var issues = NameTable()
    var skus = NameTable()
    var carriers = NameTable()
    var channels = NameTable()

    /// All names of several tables in one, sorted, and for each table what its numbers become.
    static func union(_ tables: [Names]) -> (names: Names, maps: [NameMap]) {
        let issues = union(tables.map(\.issues))
        let skus = union(tables.map(\.skus))
        let carriers = union(tables.map(\.carriers))
        let channels = union(tables.map(\.channels))
        var names = Names()
        (names.issues, names.skus, names.carriers, names.channels) = (issues.table, skus.table, carriers.table, channels.table)
        let maps = tables.indices.map {
            NameMap(issues: issues.maps[$0], skus: skus.maps[$0], carriers: carriers.maps[$0], channels: channels.maps[$0])
        }
        return (names, maps)
    }

    private static func union(_ tables: [NameTable]) -> (table: NameTable, maps: [[UInt32]]) {
        var all = NameTable()
        for table in tables { for number in 1..<max(1, table.count) { _ = all.number(of: table.name(number)) } }
        // As `TicketCount` compares them; bytes decide between spellings that Unicode holds for equal.
        let texts = (0..<all.count).map { all.text($0) }
        let order = (1..<max(1, all.count)).sorted { a, b in
            texts[a] == texts[b] ? all.name(a).lexicographicallyPrecedes(all.name(b)) : texts[a] < texts[b]
        }
        var sorted = NameTable()
        for number in order { _ = sorted.number(of: all.name(number)) }
        let maps = tables.map { table in (0..<table.count).map { sorted.number(of: table.name($0)) } }
        return (sorted, maps)
    }
}

/// What the numbers of one `Names` are in another.
struct NameMap: Sendable {
    var issues: [UInt32]
    var skus: [UInt32]
    var carriers: [UInt32]
    var channels: [UInt32]

    func apply(to record: inout CountRecord) {
        record.issue = issues[Int(record.issue)]
        record.sku = skus[Int(record.sku)]
        record.carrier = carriers[Int(record.carrier)]
        record.channel = channels[Int(record.channel)]
    }
}
