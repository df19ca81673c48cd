/// A name for bytes that changes when they do: 64-bit FNV-1a over words of eight bytes.
///
/// The folder of a divided index carries it, so that a browser never joins an old entry file with new lists.
struct Fingerprint {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
        var word: UInt64 = 0
        let span = bytes.span
        for index in span.indices {
            word = word << 8 | UInt64(span[index])
            if index & 7 == 7 { mix(word) }
        }
        mix(word)
        mix(UInt64(bytes.count))
    }

    private mutating func mix(_ word: UInt64) {
        hash = (hash ^ word) &* 0x100_0000_01B3
        hash ^= hash >> 29
    }

    /// Ten letters and digits.
    var text: String {
        let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
        return String(decoding: (0..<10).map { digits[Int(hash >> UInt64($0 * 5 + 14) & 31)] }, as: UTF8.self)
    }
}
