import Testing

@testable import Hashing

@Suite("SHA-256")
struct SHA256HasherTests {
    @Test(
        "it gives the digests of the standard's examples",
        arguments: [
            // FIPS 180-4 examples (csrc.nist.gov, "SHA256.pdf"), and the empty message.
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func examples(_ message: String, _ digest: String) throws {
        var hasher = try SHA256Hasher()
        #expect(hasher.hexadecimal(of: Array(message.utf8)) == digest)
        // One hasher serves for many messages.
        #expect(hasher.hexadecimal(of: Array(message.utf8)) == digest)
    }
}
