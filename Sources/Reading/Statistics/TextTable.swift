/// The different texts of a column, each kept once and numbered in the order they came.
///
/// Half a million rows name a few thousand skus: comparing bytes in a table of numbers makes a `String` only for each new one.
struct TextTable {
    private(set) var texts: [String] = []
    private var bytes: [[UInt8]] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)

    /// The number of a text.
    ///
    /// - Complexity: O(bytes of the text) on average
    mutating func number(_ text: Span<UInt8>) -> Int {
        // FNV-1a, 64 bits (Fowler, Noll, Vo), its upper half folded in.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in 0..<text.count { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
        hash ^= hash >> 32
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if Self.equal(bytes[number], text) { return number }
            slot = (slot + 1) & mask
        }
        let number = texts.count
        slots[slot] = Int32(truncatingIfNeeded: number)
        var copy: [UInt8] = []
        for index in 0..<text.count { copy.append(text[index]) }
        bytes.append(copy)
        texts.append(String(decoding: copy, as: UTF8.self))
        if texts.count * 2 > slots.count { grow() }
        return number
    }

    private static func equal(_ bytes: [UInt8], _ text: Span<UInt8>) -> Bool {
        guard bytes.count == text.count else { return false }
        for index in 0..<text.count where bytes[index] != text[index] { return false }
        return true
    }

    private mutating func grow() {
        let old = bytes
        slots = Array(repeating: -1, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, text) in old.enumerated() {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash ^= hash >> 32
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    /// The numbers of all texts, in alphabetical order of the texts.
    var alphabetical: [Int] { texts.indices.sorted { texts[$0] < texts[$1] } }
}
