/// One term in one section: 20 bits of page, 8 of section, 4 of impact.
struct Posting: Hashable, Comparable, Sendable {
    var bits: UInt32

    init(bits: UInt32) {
        self.bits = bits
    }

    init(page: UInt32, section: UInt32, level: UInt32) {
        bits = page << 12 | section << 4 | level
    }

    var page: Int { Int(bits >> 12) }
    var section: Int { Int(bits >> 4 & 0xFF) }
    var level: Int { Int(bits & 0xF) }

    static func < (a: Posting, b: Posting) -> Bool { a.bits < b.bits }
}
