import Hashing
import Model

/// Keyed 64-bit digests of ids: SHA-256 over a secret key and the fields, cut to 8 bytes.
///
/// The key keeps ids from being guessed back (order numbers are short); 64 bits make a mix-up among ten million tickets less likely
/// than 1 in 300,000.
struct Digest: ~Copyable {
    private var hasher: SHA256Hasher
    private let key: [UInt8]
    private var message: [UInt8] = []

    static let keyLength = 16

    /// - Parameter key: `keyLength` bytes.
    init(key: [UInt8]) throws(MachineFailure) {
        hasher = try SHA256Hasher()
        self.key = key
    }

    /// Starts a message of one kind; digests of different kinds never meet.
    mutating func begin(_ kind: UInt8) {
        message.removeAll(keepingCapacity: true)
        message += key
        message.append(kind)
    }

    mutating func add(_ field: Span<UInt8>) {
        // The length keeps "ab","c" apart from "a","bc".
        message.append(UInt8(truncatingIfNeeded: field.count))
        message.append(UInt8(truncatingIfNeeded: field.count >> 8))
        field.withUnsafeBufferPointer { message.append(contentsOf: $0) }
    }

    /// The digest of the message, never 0.
    mutating func finish() -> UInt64 {
        let digest = hasher.prefix(of: message)
        return digest == 0 ? 1 : digest
    }
}
