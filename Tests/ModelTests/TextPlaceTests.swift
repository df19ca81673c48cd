import Model
import Testing

@Suite("Places in texts")
struct TextPlaceTests {
    @Test(
        "lines end with line feeds, and columns count characters",
        arguments: [("", 1, 1), ("ab", 1, 3), ("a\n", 2, 1), ("a\r\nb", 2, 2), ("退货\n退", 2, 2), ("\u{1F457}", 1, 2)])
    func places(text: String, line: Int, column: Int) {
        let place = TextPlace().after(Array(text.utf8)[...])
        #expect((place.line, place.column) == (line, column))
    }

    @Test("a place goes on where another one ended")
    func goesOn() {
        let bytes = Array("one\ntwo 退 three\nfour".utf8)
        let whole = TextPlace(line: 7).after(bytes[...])
        for cut in bytes.indices { #expect(TextPlace(line: 7).after(bytes[..<cut]).after(bytes[cut...]) == whole) }
    }
}
