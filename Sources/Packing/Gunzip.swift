import CZlib

/// Unpacks gzip data with zlib; several packed files in a row count as one, as with `gzip -d`.
///
///     var gzip = Gunzip()
///     gzip.feed(packed)
///     guard case .bytes(let bytes) = gzip.output(1 << 16) else { ... }
package struct Gunzip: ~Copyable {
    package enum Output {
        case bytes([UInt8])
        case wantsInput
        case broken
    }

    /// zlib keeps a pointer back to it, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8] = []
    private var position = 0
    /// Whether the data seen so far end where a packed file ends.
    package private(set) var isComplete = false

    package init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the gzip header.
        inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Whether the bytes begin as packed files do, whatever their name.
    package static func isPacked(_ head: [UInt8]) -> Bool { head.count >= 2 && head[0] == 0x1F && head[1] == 0x8B }

    /// Takes the next packed bytes; those before must have been asked for to the end.
    package mutating func feed(_ bytes: [UInt8]) {
        input = bytes
        position = 0
    }

    /// Up to so many unpacked bytes.
    package mutating func output(_ count: Int) -> Output {
        var status = Z_OK
        let stream = stream
        let start = position
        var consumed = 0
        var wasComplete = isComplete
        let isAtRest = wasComplete
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            input.withUnsafeMutableBufferPointer { input in
                while filled < count, start + consumed < input.count {
                    if wasComplete {
                        // Zeros may pad the end; anything else must be another packed file.
                        guard input[start + consumed] != 0 else {
                            consumed += 1
                            continue
                        }
                        inflateReset(stream)
                        wasComplete = false
                    }
                    let available = input.count - start - consumed
                    stream.pointee.next_in = input.baseAddress.map { $0 + start + consumed }
                    stream.pointee.avail_in = UInt32(available)
                    stream.pointee.next_out = buffer.baseAddress.map { $0 + filled }
                    stream.pointee.avail_out = UInt32(count - filled)
                    status = inflate(stream, Z_NO_FLUSH)
                    consumed += available - Int(stream.pointee.avail_in)
                    filled = count - Int(stream.pointee.avail_out)
                    if status == Z_STREAM_END { wasComplete = true } else if status != Z_OK { break }
                }
            }
        }
        position += consumed
        isComplete = wasComplete
        if status != Z_OK, status != Z_STREAM_END, status != Z_BUF_ERROR { return .broken }
        if bytes.isEmpty { return isAtRest && position < input.count ? .broken : .wantsInput }
        return .bytes(bytes)
    }
}
