import Glibc

/// Blocks of memory, used from front to back. Every piece has its size in the 16 bytes before it.
struct MarkdownArena {
    /// Trees that are alive.
    var trees = 0
    private var blocks: [UnsafeMutableRawPointer] = []
    private var next = 0
    private var size = 0
    private var last: UnsafeMutableRawPointer?

    private static let usual = 256 * 1024
    private static let header = 16

    mutating func zeroed(_ bytes: Int) -> UnsafeMutableRawPointer {
        let piece = piece(bytes)
        memset(piece, 0, bytes)
        return piece
    }

    /// The last piece grows where it is; the text that is being collected is most often the last one.
    mutating func resized(_ old: UnsafeMutableRawPointer?, to bytes: Int) -> UnsafeMutableRawPointer {
        guard let old else { return piece(bytes) }
        let had = old.load(fromByteOffset: -Self.header, as: Int.self)
        if bytes <= had { return old }
        if old == last {
            let grown = next - Self.rounded(had) + Self.rounded(bytes)
            if grown <= size {
                next = grown
                old.storeBytes(of: bytes, toByteOffset: -Self.header, as: Int.self)
                return old
            }
        }
        let new = piece(bytes)
        memcpy(new, old, had)
        return new
    }

    /// Starts again at the front of the first block; further ones go back to the system.
    mutating func reset() {
        for block in blocks.dropFirst() { free(block) }
        blocks.removeLast(max(0, blocks.count - 1))
        next = 0
        size = blocks.isEmpty ? 0 : Self.usual
        last = nil
    }

    mutating func release() {
        for block in blocks { free(block) }
        blocks = []
        size = 0
    }

    private mutating func piece(_ bytes: Int) -> UnsafeMutableRawPointer {
        let needed = Self.header + Self.rounded(bytes)
        if next + needed > size { addBlock(atLeast: needed) }
        guard let block = blocks.last else { preconditionFailure("a block was just added") }
        let piece = block + next + Self.header
        piece.storeBytes(of: bytes, toByteOffset: -Self.header, as: Int.self)
        next += needed
        last = piece
        return piece
    }

    private mutating func addBlock(atLeast needed: Int) {
        // The first block has the usual size, so that `reset` knows it.
        if blocks.isEmpty, needed > Self.usual { blocks.append(Self.memory(Self.usual)) }
        size = max(Self.usual, needed)
        blocks.append(Self.memory(size))
        next = 0
    }

    private static func memory(_ bytes: Int) -> UnsafeMutableRawPointer {
        guard let memory = malloc(bytes) else { preconditionFailure("the machine has no memory left") }
        return memory
    }

    /// To the 16 bytes that any value may need.
    private static func rounded(_ bytes: Int) -> Int { (bytes + 15) & ~15 }
}
