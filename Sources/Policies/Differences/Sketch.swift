/// What a passage is about, small: the least hashes of its words and pairs of ideographs (Broder's bottom-k sketch).
struct Sketch {
    private var hashes: [UInt32]
    private static let limit = 96

    init(_ passage: TextPassage) {
        hashes = []
        collect(passage)
        hashes.sort()
        var last: UInt32?
        hashes = hashes.filter { hash in
            defer { last = hash }
            return hash != last
        }
        if hashes.count > Self.limit { hashes.removeSubrange(Self.limit...) }
    }

    private mutating func collect(_ passage: TextPassage) {
        var word = Digest()
        var isOpen = false
        var lastIdeograph: UInt64 = 0
        var index = 0
        let bytes = passage.text.bytes
        while index < bytes.count {
            let byte = bytes[index]
            let isIdeograph = (0xE3...0xEC).contains(byte) && index + 2 < bytes.count
            if isIdeograph {
                let code = UInt64(byte) << 16 | UInt64(bytes[index + 1]) << 8 | UInt64(bytes[index + 2])
                var pair = Digest()
                pair.combine(lastIdeograph)
                pair.combine(code)
                add(pair)
                lastIdeograph = code
                index += 3
            } else {
                lastIdeograph = 0
                index += 1
            }
            let isLetter = !isIdeograph && (byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20))
            if isLetter {
                word.combine(CollectionOfOne((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
                isOpen = true
            } else if isOpen {
                add(word)
                word = Digest()
                isOpen = false
            }
        }
        if isOpen { add(word) }
        for child in passage.children { collect(child) }
    }

    private mutating func add(_ digest: Digest) { hashes.append(UInt32(truncatingIfNeeded: digest.value ^ digest.value >> 32)) }

    /// How much of the words is common, from 0 to 1 (Jaccard's index, estimated from the sketches).
    func likeness(to other: Sketch) -> Double {
        if hashes.isEmpty || other.hashes.isEmpty { return hashes.isEmpty && other.hashes.isEmpty ? 1 : 0 }
        var (x, y, common, seen) = (0, 0, 0, 0)
        while x < hashes.count, y < other.hashes.count, seen < Self.limit {
            let (a, b) = (hashes[x], other.hashes[y])
            if a == b { common += 1 }
            if a <= b { x += 1 }
            if b <= a { y += 1 }
            seen += 1
        }
        seen = min(Self.limit, seen + hashes.count - x + other.hashes.count - y)
        return Double(common) / Double(seen)
    }
}
