import Testing

@testable import Search

@Suite("Cutting text into terms")
struct TokenizerTests {
    private func terms(_ text: String) -> [String] {
        var tokenizer = Tokenizer()
        return tokenizer.terms(of: Array(text.utf8))
    }

    @Test(
        "words are folded, stemmed and rid of stop words",
        arguments: [
            ("Where is my parcel?", ["parcel"]),
            ("Café CRÈME brûlée", ["caf", "crem", "brule"]),
            ("Straße Œuvre Łódź Þór", ["stras", "oeuvr", "lodz", "thor"]),
            ("Cafe\u{301}", ["caf"]),
            ("ПОСЫЛКА Ελλάδα", ["посылка", "ελλάδα"]),
            ("", []), ("  \n ... — ", []), ("a", []), ("S M L", ["s", "m", "l"]),
        ])
    func words(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test(
        "skus and hyphened words count by their parts and together",
        arguments: [
            ("DR-1001", ["dr", "1001", "dr1001"]), ("DR1001", ["dr1001"]), ("dr_1001", ["dr", "1001", "dr1001"]),
            ("T-shirts", ["t", "shirt", "tshirt"]), ("pre\u{2011}order", ["pre", "order", "preorder"]),
            ("one- or two", ["one", "two"]), ("-x-", ["x"]), ("2026-09-01", ["2026", "09", "01", "20260901"]),
        ])
    func hyphens(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test(
        "numbers keep their decimals and lose their thousands",
        arguments: [
            ("4.90 USD", ["4.90", "usd"]), ("1,000.5", ["1000.5"]), ("36,37,38", ["36", "37", "38"]), ("10,000,000", ["10000000"]),
            ("end. 5", ["end", "5"]), ("3.", ["3"]), ("1,2345", ["1", "2345"]),
        ])
    func numbers(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test(
        "an apostrophe vanishes, and with it the s of possession",
        arguments: [
            ("customer's", ["customer"]), ("don’t", ["dont"]), ("'quoted'", ["quot"]), ("the dress's", ["dres"]),
            ("rock 's", ["rock", "s"]),
        ])
    func apostrophes(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test(
        "unspaced writing is cut into overlapping pairs and the last character of each run",
        arguments: [
            ("尺码偏小", ["尺码", "码偏", "偏小", "小"]), ("退", ["退"]), ("退款。到账", ["退款", "款", "到账", "账"]),
            ("iPhone手机壳6.1英寸", ["iphon", "手机", "机壳", "壳", "6.1", "英寸", "寸"]), ("𠮷野家", ["𠮷野", "野家", "家"]),
            ("サイズ", ["サイ", "イズ", "ズ"]), ("사이즈", ["사이", "이즈", "즈"]),
        ])
    func unspaced(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test("full-width forms are the same as ASCII", arguments: [("ＤＲ－１００１", "DR-1001"), ("Ａ　Ｂ，ＣＤ", "A B,CD"), ("４．９０", "4.90")])
    func fullWidth(wide: String, narrow: String) {
        #expect(terms(wide) == terms(narrow))
        #expect(!terms(wide).isEmpty)
    }

    @Test("bytes that are no UTF-8 only part words")
    func brokenBytes() {
        var tokenizer = Tokenizer()
        #expect(tokenizer.terms(of: Array("ab".utf8) + [0xFF, 0xE9, 0x80] + Array("cd".utf8) + [0xE9]) == ["ab", "cd"])
    }

    @Test("an endless word is cut off, and its end starts no second one")
    func endless() {
        #expect(terms(String(repeating: "7", count: 500)) == [String(repeating: "7", count: 48)])
        #expect(terms("a\(String(repeating: "-b", count: 100))").count == 100)
    }

    @Test("ten thousand different words keep their numbers while the table grows")
    func growth() {
        var table = TermTable(bits: 4)
        let words = (0..<10_000).map { Array("w\($0)".utf8) }
        let numbers = words.map { table.number(of: $0, 0..<$0.count) }
        #expect(numbers == (0..<10_000).map(UInt32.init))
        #expect(words.map { table.number(of: $0, 0..<$0.count) } == numbers)
        #expect(table.number(first: 0x9000, second: 0x6B3E) == 10_000)
        #expect(table.number(first: 0x9000, second: 0x6B3E) == 10_000)
        #expect(table.text(10_000) == "退款")
    }
}
