/// The different names of a column as small numbers, in the order in which they came; 0 is no name.
///
/// Half a million rows name a few thousand skus: comparing bytes in a table of numbers makes a `String` only where one is asked
/// for. The names lie one after the other in one buffer, and their numbers in a hash table with open addressing.
///
///     var table = NameTable()
///     table.number(of: "DR-1001")   // 1
///     table.number(of: "DR-1002")   // 2
///     table.number(of: "DR-1001")   // 1
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Numbers by hash, open addressing; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 64)

    /// A table that knows only the empty name.
    package init() {}

    /// How many names, the empty one included.
    package var count: Int { ends.count }

    /// The bytes of a name.
    package func name(_ number: Int) -> ArraySlice<UInt8> { number == 0 ? [] : bytes[ends[number - 1]..<ends[number]] }

    /// A name as text. Bytes that are not UTF-8 become U+FFFD.
    package func text(_ number: Int) -> String { String(decoding: name(number), as: UTF8.self) }

    /// The name's number, a new one where it is new.
    ///
    /// - Complexity: O(bytes of the name) on average
    package mutating func number(of name: Span<UInt8>) -> UInt32 {
        if name.isEmpty { return 0 }
        var slot = place(of: name)
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

    /// Where a name belongs in `slots`. The last letters of a name that is eight bytes long are only in the upper bits of its hash;
    /// multiplying once more and taking those spreads them (Fibonacci hashing, Knuth, TAOCP 3, 6.4).
    private func place(of name: Span<UInt8>) -> Int {
        Int((Self.hash(name) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    }

    /// Eight bytes at a time.
    package static func hash(_ name: Span<UInt8>) -> UInt64 {
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

    /// The name's number, a new one where it is new.
    package mutating func number(of name: ArraySlice<UInt8>) -> UInt32 { number(of: name.span) }

    /// The name's number, a new one where it is new.
    package mutating func number(of name: String) -> UInt32 { number(of: Array(name.utf8)[...]) }

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
            var slot = place(of: name(number).span)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number)
        }
    }

    /// The numbers of all names but the empty one, in the order of their texts; bytes decide between spellings that Unicode
    /// holds for equal.
    ///
    /// - Complexity: O(n log n)
    package var alphabetical: [Int] {
        let texts = (0..<count).map { text($0) }
        return (1..<count).sorted { a, b in
            texts[a] == texts[b] ? name(a).lexicographicallyPrecedes(name(b)) : texts[a] < texts[b]
        }
    }
}
