import Tables
import Testing

@Suite("Names as numbers")
struct NameTableTests {
    @Test("a thousand names are told apart, and each keeps its number")
    func numbers() {
        var table = NameTable()
        let numbers = (0..<5000).map { table.number(of: "name \($0 % 1000)") }
        #expect(numbers == (0..<5000).map { UInt32($0 % 1000 + 1) })
        #expect(table.count == 1001)
        #expect(table.text(8) == "name 7")
        #expect(Array(table.name(8)) == Array("name 7".utf8))
    }

    @Test("no name is number 0")
    func empty() {
        var table = NameTable()
        #expect(table.number(of: "") == 0)
        #expect(table.text(0) == "")
        #expect(table.count == 1)
        #expect(table.alphabetical.isEmpty)
    }

    @Test("names that differ only in their last bytes or their length are different", arguments: [1, 7, 8, 9, 16, 17])
    func alike(length: Int) {
        var table = NameTable()
        let long = String(repeating: "x", count: length)
        #expect([long, long + "x", long.dropLast() + "y", long].map { table.number(of: $0) } == [1, 2, 3, 1])
    }

    @Test("the order of the alphabet does not follow from the order in which names came")
    func alphabetical() {
        // An e with an acute accent, in one character and in two: equal for Unicode, different in bytes.
        let names = ["b", "e\u{301}", "a", "\u{E9}", "\u{4E2D}"]
        for order in [names, names.reversed()] {
            var table = NameTable()
            for name in order { _ = table.number(of: name) }
            #expect(
                table.alphabetical.map { Array(table.name($0)) } == ["a", "b", "e\u{301}", "\u{E9}", "\u{4E2D}"].map { Array($0.utf8) })
        }
    }
}
