import Tables
import Testing

@Suite("Writing a table")
struct TableWriterTests {
    @Test("quotes stand only where they are needed")
    func quotes() {
        var table = TableWriter()
        table.record(["sku", "name"])
        table.record(["A-1", "Dress, \"blue\""])
        table.record(["", "two\nlines"])
        table.field("x")
        table.field(12)
        table.endRecord()
        #expect(String(decoding: table.bytes, as: UTF8.self) == "sku,name\nA-1,\"Dress, \"\"blue\"\"\"\n,\"two\nlines\"\nx,12\n")
    }

    @Test(
        "what is written reads back",
        arguments: [["a", "b"], ["", ""], [""], ["\""], [",", "\n", "\r\n"], ["\u{FEFF}x"], ["尺码", "偏\"小\""], ["a\tb"]])
    func roundTrip(fields: [String]) {
        for delimiter: UInt8 in [0x2C, 0x09] {
            var table = TableWriter(delimiter: delimiter)
            table.record(fields)
            table.record(["end"])
            var read: [[String]] = []
            forEachRecord(in: table.bytes, delimiter: delimiter) { read.append($0.texts) }
            #expect(read == [fields, ["end"]])
        }
    }

    @Test("take hands over what was written and starts afresh")
    func take() {
        var table = TableWriter()
        table.record(["a"])
        #expect(table.take() == Array("a\n".utf8))
        table.record(["b"])
        #expect(table.bytes == Array("b\n".utf8))
    }
}
