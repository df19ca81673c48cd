import CCrypto
import Model

/// Keyed 64-bit digests of ids: SHA-256 over a secret key and the fields, cut to 8 bytes.
///
/// The key keeps ids from being guessed back (order numbers are short); 64 bits make a mix-up among ten million tickets less likely
/// than 1 in 300,000.
struct Digest: ~Copyable {
    private let state: OpaquePointer
    private let algorithm: OpaquePointer
    private let key: [UInt8]
    private var message: [UInt8] = []

    static let keyLength = 16

    /// - Parameter key: `keyLength` bytes.
    init(key: [UInt8]) throws(MachineFailure) {
        guard let state = EVP_MD_CTX_new(), let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
            throw MachineFailure("cannot compute SHA-256: libcrypto has none")
        }
        self.state = state
        self.algorithm = algorithm
        self.key = key
    }

    deinit {
        EVP_MD_free(algorithm)
        EVP_MD_CTX_free(state)
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
        var out: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let state = state
        let algorithm = algorithm
        message.withUnsafeBytes { message in
            withUnsafeMutableBytes(of: &out) { out in
                _ = EVP_DigestInit_ex(state, algorithm, nil)
                _ = EVP_DigestUpdate(state, message.baseAddress, message.count)
                _ = EVP_DigestFinal_ex(state, out.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
            }
        }
        return out.0 == 0 ? 1 : out.0
    }
}
