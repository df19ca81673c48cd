import Tables
import Testing

@Suite("Reading a table in pieces")
struct TableScannerTests {
    private static let text = "\u{FEFF}id,text\r\n1,\"a \"\"b\"\"\nc\"\r\n\r\n2,偏小\r3,\"x\"\n4,last"

    @Test("any cut into pieces gives the records, lines and fields of the whole", arguments: 1...20)
    func pieces(size: Int) {
        let bytes = Array(Self.text.utf8)
        var whole: [String] = []
        forEachRecord(in: bytes) { whole.append("\($0.line) \($0.texts)") }
        #expect(whole.count == 5)

        var scanner = TableScanner()
        var split: [String] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            scanner.feed(Array(bytes[start..<min(bytes.count, start + size)])) { split.append("\($0.line) \($0.texts)") }
        }
        scanner.finish { split.append("\($0.line) \($0.texts)") }
        #expect(split == whole)
    }

    @Test("any cut into blocks gives the records, lines and fields of the whole", arguments: 1...20)
    func blocks(size: Int) {
        let bytes = Array(Self.text.utf8)
        var whole: [String] = []
        forEachRecord(in: bytes) { whole.append("\($0.line) \($0.texts)") }

        var splitter = TableSplitter()
        var blocks: [TableSplitter.Block] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            if let block = splitter.block(of: Array(bytes[start..<min(bytes.count, start + size)]), isLast: false) { blocks.append(block) }
        }
        if let block = splitter.block(of: [], isLast: true) { blocks.append(block) }
        var split: [String] = []
        for block in blocks { forEachRecord(in: block) { split.append("\($0.line) \($0.texts)") } }
        #expect(split == whole)
    }

    @Test("a quote that nothing closes ends at the longest record instead of filling memory")
    func longestRecord() {
        var scanner = TableScanner()
        var faults: [TableFault] = []
        let chunk = [UInt8](repeating: 0x61, count: 1 << 20)
        scanner.feed(Array("id\n\"".utf8)) { _ in }
        for _ in 0..<20 { scanner.feed(chunk) { if let fault = $0.fault { faults.append(fault) } } }
        #expect(faults == [TableFault(.unterminatedQuote, line: 2, column: 1)])
    }
}
