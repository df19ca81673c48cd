import Testing

@testable import Tickets

@Suite("Digests of ids")
struct DigestTests {
    private func digest(_ kind: UInt8, _ fields: [String], key: [UInt8]) throws -> UInt64 {
        var digest = try Digest(key: key)
        digest.begin(kind)
        for field in fields { digest.add(Array(field.utf8).span) }
        return digest.finish()
    }

    @Test("a digest is the first eight bytes of SHA-256")
    func sha256() throws {
        // SHA-256("a") = ca978112ca1bbdca...
        let value = try digest(0x61, [], key: [])
        #expect(value == 0xCABD_1BCA_1281_97CA)
    }

    @Test("key, kind, fields and where one ends and the next begins all matter; nothing else does")
    func differences() throws {
        let key = [UInt8](repeating: 7, count: Digest.keyLength)
        let first = try digest(1, ["ab", "c"], key: key)
        let others = [
            try digest(1, ["a", "bc"], key: key), try digest(2, ["ab", "c"], key: key), try digest(1, ["ab"], key: key),
            try digest(1, ["ab", "c"], key: [UInt8](repeating: 8, count: Digest.keyLength)),
        ]
        #expect(!others.contains(first) && Set(others).count == 4)
        let again = try digest(1, ["ab", "c"], key: key)
        #expect(again == first)
    }
}
