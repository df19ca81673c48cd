import Testing

@testable import Search

@Suite("Posting lists")
struct PostingTests {
    private func encoded(_ postings: [Posting], limit: Int = .max) -> String {
        var code = PostingCode()
        code.list(postings[...], limit: limit)
        return String(decoding: code.bytes, as: UTF8.self)
    }

    @Test("a posting is the step from the page before, then impact and section in one digit")
    func digits() {
        // Page 0, section 0, level 11: step 0 is A; 11 * 4 + 0 = 44 is s.
        #expect(encoded([Posting(page: 0, section: 0, level: 11)]) == "As")
        // Page 2 section 1 level 4: C, 4 * 4 + 1 = 17 is R. Page 2 again, section 2, level 15: A, 62 is -.
        #expect(encoded([Posting(page: 2, section: 1, level: 4), Posting(page: 2, section: 2, level: 15)]) == "CRA-")
        // Section 3 is told apart by a number that starts at 0; section 40 is 37 = 5 + 1 * 32: l (37), B.
        #expect(encoded([Posting(page: 0, section: 3, level: 0), Posting(page: 1, section: 40, level: 0)]) == "ADABDlB")
        // Page 1000 = 8 + 31 * 32: o (40), f (31).
        #expect(encoded([Posting(page: 1000, section: 0, level: 0)]) == "ofA")
    }

    @Test("a list that is cut keeps the strongest postings, then the earliest, and says how many pages there are")
    func cut() {
        let levels: [UInt32] = [3, 9, 3, 3, 9]
        let postings = levels.enumerated().map { Posting(page: UInt32($0), section: 0, level: $1) }
        #expect(postings[...].strongest(3).map(\.page) == [0, 1, 4])
        #expect(postings[...].strongest(2).map(\.page) == [1, 4])
        #expect(postings[...].strongest(1).map(\.page) == [1])
        #expect(postings[...].strongest(5) == postings)
        #expect(encoded(postings, limit: 3) == "~FAMBkDk")
        #expect((postings + [Posting(page: 4, section: 1, level: 0)])[...].pages == 5)
    }

    @Test("terms are sorted as JavaScript sorts strings")
    func order() {
        var table = TermTable()
        let words = ["\u{F900}x", "退款", "abcdefghj", "𠮷野", "abcdefghi", "abc", "1001", "é", "\u{AC00}\u{AC01}"]
        for word in words { _ = table.number(of: Array(word.utf8), 0..<word.utf8.count) }
        let sorted = table.sorted().map { table.text($0) }
        #expect(sorted == ["1001", "abc", "abcdefghi", "abcdefghj", "é", "退款", "\u{AC00}\u{AC01}", "𠮷野", "\u{F900}x"])
    }

    @Test("a rare word in a short title weighs more than in a long text, and no weight passes the last level")
    func levels() {
        let weights = FieldWeights()
        // Title of the usual length: 9 / (9 + 3) * 16 = 12. Body of the usual length: 1 / 4 * 16 = 4.
        #expect(weights.level(weights.title.share(of: 6)) == 12)
        #expect(weights.level(weights.body.share(of: 90)) == 4)
        // Ten times as long: 1 / (0.4 + 0.6 * 10) = 0.156; 0.156 / 3.156 * 16 = 0.79.
        #expect(weights.level(weights.body.share(of: 900)) == 0)
        #expect(weights.level(1e9) == 15)
    }
}
