import Testing

@testable import Search

@Suite("Lists of which each item leaves out what it shares with the one before")
struct SharedBeginningsTests {
    private func code(_ items: [String]) -> String {
        var code = SharedBeginnings()
        for item in items { code.add(Array(item.utf8)[...]) }
        return String(decoding: code.bytes, as: UTF8.self)
    }

    @Test(
        "a digit says how many letters are shared, as JavaScript counts letters",
        arguments: [
            (["", "ab", "abc", "b"], "A Aab Cc Ab"),
            (["退款", "退货", "货"], "A退款 B货 A货"),
            // 退 and 逃 share bytes, and no letter.
            (["退", "逃"], "A退 A逃"),
            // A character of two units.
            (["𠮷野", "𠮷野家"], "A𠮷野 D家"),
        ])
    func code(items: [String], expected: String) {
        #expect(code(items) == expected)
    }

    @Test("no more letters are shared than a digit can say")
    func long() {
        let word = String(repeating: "a", count: 70)
        #expect(code([word, word + "b"]) == "A\(word) _\(String(repeating: "a", count: 7))b")
    }
}
