import Tables

/// A word in a ticket: 32 bytes, gone when the import ends.
struct WordRecord: BitwiseCopyable, Sendable {
    /// The digest of the ticket's id.
    let ticket: UInt64
    private let first: UInt64
    private let second: UInt64
    private let third: UInt32
    let week: UInt16
    private let length: UInt8
    private let padding: UInt8

    /// The longest word that is kept, in bytes: six Chinese characters, English words of twenty letters.
    static let longest = 20

    /// - Parameter word: at most ``longest`` bytes.
    init(_ word: ArraySlice<UInt8>, ticket: UInt64, week: UInt16) {
        precondition(word.count <= Self.longest, "a longer word is passed over")
        func part(_ range: Range<Int>) -> UInt64 {
            var value: UInt64 = 0
            for index in range { value = value << 8 | (index < word.count ? UInt64(word[word.startIndex + index]) : 0) }
            return value
        }
        self.ticket = ticket
        self.week = week
        first = part(0..<8)
        second = part(8..<16)
        third = UInt32(truncatingIfNeeded: part(16..<20))
        length = UInt8(word.count)
        padding = 0
    }

    var text: String {
        var bytes: [UInt8] = []
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: first >> UInt64(shift))) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: second >> UInt64(shift))) }
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: third >> UInt32(shift))) }
        return String(decoding: bytes.prefix(Int(length)), as: UTF8.self)
    }

    /// Where records of the same word meet.
    func bucket(of count: Int) -> Int {
        let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(third)) &* 0xFF51_AFD7_ED55_8CCD
        return Int(truncatingIfNeeded: mixed >> 40) % count
    }

    func isSameWord(_ other: WordRecord) -> Bool {
        week == other.week && first == other.first && second == other.second && third == other.third && length == other.length
    }

    static func precedes(_ a: WordRecord, _ b: WordRecord) -> Bool {
        if a.week != b.week { return a.week < b.week }
        if a.first != b.first { return a.first < b.first }
        if a.second != b.second { return a.second < b.second }
        if a.third != b.third { return a.third < b.third }
        return a.ticket < b.ticket
    }
}
