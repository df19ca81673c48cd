import Model
import Tables
import Testing

@Suite("Reading a table")
struct ForEachRecordTests {
    private func records(_ text: String, delimiter: UInt8 = 0x2C) -> [[String]] {
        var out: [[String]] = []
        forEachRecord(in: Array(text.utf8), delimiter: delimiter) { out.append($0.texts) }
        return out
    }

    @Test(
        "fields are cut and unquoted as RFC 4180 says",
        arguments: [
            ("a,b,c\n", [["a", "b", "c"]]),
            ("a,b,c", [["a", "b", "c"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
            ("a,,\n", [["a", "", ""]]),
            (",\n", [["", ""]]),
            ("\"a\",\"b, c\"\n", [["a", "b, c"]]),
            ("\"he said \"\"no\"\"\",x\n", [["he said \"no\"", "x"]]),
            ("\"\"\"\"\n", [["\""]]),
            ("\"\"\n", [[""]]),
            ("\"two\nlines\",\"and\r\ntwo\"\n", [["two\nlines", "and\r\ntwo"]]),
            ("5\" pipe,x\n", [["5\" pipe", "x"]]),
            ("\u{FEFF}a,b\n", [["a", "b"]]),
            ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
            ("\n\na\n\n\nb\n\n", [["a"], ["b"]]),
            ("尺码,颜色\n\"偏小,紧\",白\n", [["尺码", "颜色"], ["偏小,紧", "白"]]),
            (
                "\"a text of many bytes, \"\"quoted\"\" in the middle, 很长的一段话\",2\n",
                [["a text of many bytes, \"quoted\" in the middle, 很长的一段话", "2"]]
            ),
            ("", []),
            ("\u{FEFF}", []),
        ])
    func fields(text: String, expected: [[String]]) {
        #expect(records(text) == expected)
    }

    @Test("another delimiter leaves commas alone", arguments: [(UInt8(0x09), "\t"), (0x3B, ";"), (0x7C, "|")])
    func delimiter(byte: UInt8, text: String) {
        #expect(records("a,b\(text)\"c\(text)d\"\n1\(text)2", delimiter: byte) == [["a,b", "c\(text)d"], ["1", "2"]])
    }

    @Test("each record knows its line, each field its line and column")
    func places() {
        var seen: [String] = []
        let text = "id,text\n1,\"two\nlines\",x\n\n2,偏小,\"y\"\n"
        forEachRecord(in: Array(text.utf8)) { record in
            seen.append("\(record.line): " + (0..<record.count).map { "\(record.line($0)):\(record.column($0))" }.joined(separator: " "))
        }
        #expect(seen == ["1: 1:1 1:4", "2: 2:1 2:3 3:8", "5: 5:1 5:3 5:6"])
    }

    @Test("a field that is not there is empty and stands at the end of the record")
    func missingField() {
        forEachRecord(in: Array("a,b".utf8)) { record in
            #expect(record.count == 2)
            #expect(record.field(2) == "")
            #expect(record.isEmpty(7))
            #expect(record.column(2) == 4)
        }
    }

    @Test("a quote that nothing closes is named with its place, and nothing crashes")
    func unterminatedQuote() {
        var faults: [String] = []
        forEachRecord(in: Array("id,text\n1,fine\n2,\"never closed\n3,x\n".utf8)) { record in
            if let fault = record.fault { faults.append(fault.diagnostic(in: "t.csv").text) }
        }
        #expect(
            faults == [
                "t.csv:3:3: error: this quote is never closed; write \" at the end of the field, and \"\" for a quote inside it"
            ])
    }

    @Test("text after a closing quote is named with its place, and the next record is whole")
    func textAfterQuote() {
        var faults: [String] = []
        var last: [String] = []
        forEachRecord(in: Array("\"a\"b,c\nd,e\n".utf8)) { record in
            if let fault = record.fault { faults.append(fault.diagnostic(in: "t.csv").text) }
            last = record.texts
        }
        #expect(faults == ["t.csv:1:4: error: text follows the closing quote of a field; write \"\" for a quote inside the field"])
        #expect(last == ["d", "e"])
    }

    @Test("withField hands out the unquoted bytes")
    func withField() {
        forEachRecord(in: Array("plain,\"a \"\"b\"\"\"".utf8)) { record in
            #expect(record.withField(0) { $0.count } == 5)
            #expect(record.withField(1) { $0.count } == 5)
            #expect(record.withField(9) { $0.isEmpty })
        }
    }

    @Test("an error of the body ends the scan and comes through")
    func errorComesThrough() {
        struct Stop: Error {}
        var count = 0
        #expect(throws: Stop.self) {
            try forEachRecord(in: Array("a\nb\nc\n".utf8)) { (_: borrowing Record) throws(Stop) in
                count += 1
                if count == 2 { throw Stop() }
            }
        }
        #expect(count == 2)
    }
}
