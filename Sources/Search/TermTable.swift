/// Gives terms small numbers, in the order they are first seen.
///
/// A hash table with open addressing over a flat buffer of bytes: a dictionary of arrays costs an allocation a term and
/// several times the time (it is asked for every word of the site). A pair of characters is its own key and needs no bytes compared.
struct TermTable: Sendable {
    /// The terms one after the other, in UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Where each term starts in `bytes`, and at last where they end.
    private(set) var starts: [Int] = [0]
    private var slots: [Slot]
    private var shift: UInt64

    private struct Slot: Sendable {
        var key: UInt64 = 0
        /// One more than the term's number; 0 is empty.
        var number: UInt32 = 0
    }

    init(bits: UInt64 = 12) {
        slots = Array(repeating: Slot(), count: 1 << bits)
        shift = 64 - bits
    }

    var count: Int { starts.count - 1 }

    /// Where the term's bytes lie.
    func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

    func text(_ number: Int) -> String { String(decoding: bytes[range(number)], as: UTF8.self) }

    /// The number of one character (`second` 0) or of a pair.
    mutating func number(first: UInt32, second: UInt32) -> UInt32 {
        let key = 1 << 63 | UInt64(first) << 21 | UInt64(second)
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[at].number != 0 {
            if slots[at].key == key { return slots[at].number - 1 }
            at = (at + 1) & (slots.count - 1)
        }
        bytes.appendScalar(first)
        if second != 0 { bytes.appendScalar(second) }
        return insert(key, at)
    }

    /// The number of the word that lies in this range of the bytes.
    mutating func number(of word: [UInt8], _ range: Range<Int>) -> UInt32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
        let key = hash & ~(1 << 63)
        var at = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[at].number != 0 {
            if slots[at].key == key, matches(word, range, Int(slots[at].number) - 1) { return slots[at].number - 1 }
            at = (at + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word[range])
        return insert(key, at)
    }

    private func matches(_ word: [UInt8], _ range: Range<Int>, _ number: Int) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == range.count else { return false }
        for offset in 0..<range.count where bytes[start + offset] != word[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func insert(_ key: UInt64, _ at: Int) -> UInt32 {
        starts.append(bytes.count)
        slots[at] = Slot(key: key, number: UInt32(count))
        if count * 2 > slots.count { grow() }
        return UInt32(count - 1)
    }

    private mutating func grow() {
        let old = slots
        shift -= 1
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.number != 0 {
            var at = Int(truncatingIfNeeded: (slot.key &* 0x9E37_79B9_7F4A_7C15) >> shift)
            while slots[at].number != 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = slot
        }
    }
}

extension TermTable {
    /// The number of a term of another table, by its bytes: a pair of characters here too is found as a pair.
    mutating func number(of other: TermTable, _ number: Int) -> UInt32 {
        let range = other.range(number)
        let scalars = other.pair(range)
        if scalars.0 != 0 { return self.number(first: scalars.0, second: scalars.1) }
        return self.number(of: other.bytes, range)
    }

    /// The characters of a term of unspaced writing, (0, 0) for a word.
    private func pair(_ range: Range<Int>) -> (UInt32, UInt32) {
        guard bytes[range.lowerBound] >= 0x80 else { return (0, 0) }
        let span = bytes.span.extracting(range)
        let first = span.scalar(at: 0)
        guard Script.of(first.value) == .unspaced else { return (0, 0) }
        return (first.value, first.length < range.count ? span.scalar(at: first.length).value : 0)
    }
}
