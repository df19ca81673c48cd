import CCrypto
package import Model

/// SHA-256 (FIPS 180-4) by libcrypto, fetched once and used for many texts.
///
///     var hasher = try SHA256Hasher()
///     hasher.hexadecimal(of: Array("abc".utf8))   // "ba7816bf8f01cfea..."
package struct SHA256Hasher: ~Copyable {
    private let state: OpaquePointer
    private let algorithm: OpaquePointer

    /// - Throws: where libcrypto has no SHA-256.
    package init() throws(MachineFailure) {
        guard let state = EVP_MD_CTX_new() else { throw Self.missing }
        guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil) else {
            EVP_MD_CTX_free(state)
            throw Self.missing
        }
        self.state = state
        self.algorithm = algorithm
    }

    private static let missing = MachineFailure("cannot compute SHA-256: libcrypto has none")

    deinit {
        EVP_MD_free(algorithm)
        EVP_MD_CTX_free(state)
    }

    /// The first eight of the digest's 32 bytes, as they lie in memory.
    ///
    /// - Complexity: O(bytes)
    package mutating func prefix(of message: [UInt8]) -> UInt64 { digest(of: message).0 }

    /// The digest as 64 lower-case hexadecimal digits, as `sha256sum` prints it.
    ///
    /// - Complexity: O(bytes)
    package mutating func hexadecimal(of message: [UInt8]) -> String {
        let digest = digest(of: message)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        withUnsafeBytes(of: digest) { bytes in
            for byte in bytes { text += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]] }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private mutating func digest(of message: [UInt8]) -> (UInt64, UInt64, UInt64, UInt64) {
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
        return out
    }
}
