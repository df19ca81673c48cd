import Testing

@testable import Reading

@Suite("Writing source_hash")
struct SourceHashLineTests {
    private static let hash = "3f9c2a7b41d0"

    private func written(_ text: String, mark: Bool = false) -> String? {
        let bytes = (mark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
        return SourceHashLine.writing(Self.hash, into: bytes).map { result in
            #expect(result.starts(with: [0xEF, 0xBB, 0xBF]) == mark)
            return String(decoding: result.dropFirst(mark ? 3 : 0), as: UTF8.self)
        }
    }

    @Test(
        "only its own line is written; everything else stays, byte for byte",
        arguments: [
            ("---\ntitle: 退货\n---\n正文\n", "---\ntitle: 退货\nsource_hash: 3f9c2a7b41d0\n---\n正文\n"),
            ("---\ntitle: a\n---", "---\ntitle: a\nsource_hash: 3f9c2a7b41d0\n---"),
            // Line ends of Windows, and spaces behind the fence.
            ("---\r\ntitle: a\r\n--- \r\nText\r\n", "---\r\ntitle: a\r\nsource_hash: 3f9c2a7b41d0\r\n--- \r\nText\r\n"),
            // An old value, with quotes, a remark, odd spaces, none at all.
            ("---\nsource_hash: 000000000000\ntitle: a\n---\n", "---\nsource_hash: 3f9c2a7b41d0\ntitle: a\n---\n"),
            (
                "---\ntitle: a\nsource_hash:  \"000000000000\"   # by Li\norder: 1\n---\n",
                "---\ntitle: a\nsource_hash: 3f9c2a7b41d0   # by Li\norder: 1\n---\n"
            ),
            ("---\r\ntitle: a\r\nsource_hash:\r\n---\r\n", "---\r\ntitle: a\r\nsource_hash: 3f9c2a7b41d0\r\n---\r\n"),
            ("---\ntitle: a\nsource_hash: #\n---\n", "---\ntitle: a\nsource_hash: 3f9c2a7b41d0 #\n---\n"),
            ("---\ntitle: a\n\"source_hash\": x\n---\n", "---\ntitle: a\n\"source_hash\": 3f9c2a7b41d0\n---\n"),
            // Indented keys, a text in a block at the end, remarks, and the word elsewhere.
            ("---\n  title: a\n---\n", "---\n  title: a\n  source_hash: 3f9c2a7b41d0\n---\n"),
            (
                "---\ntitle: a\ndescription: |\n  source_hash: no\n  two\n---\nsource_hash: x\n",
                "---\ntitle: a\ndescription: |\n  source_hash: no\n  two\nsource_hash: 3f9c2a7b41d0\n---\nsource_hash: x\n"
            ),
            ("---\ntitle: a # b\n# c\n\n---\n", "---\ntitle: a # b\n# c\n\nsource_hash: 3f9c2a7b41d0\n---\n"),
        ])
    func writes(_ old: String, _ new: String) {
        #expect(written(old) == new)
        #expect(written(old, mark: true) == new)
        #expect(written(new) == new)
    }

    @Test(
        "where no line can be written, nothing is",
        arguments: [
            "---\n{ title: a }\n---\n", "---\ntitle: a\nsource_hash:\n  000000000000\n---\n", "no front matter", "", "---\n- a\n---\n",
        ])
    func refuses(_ text: String) {
        #expect(written(text) == nil)
    }
}
