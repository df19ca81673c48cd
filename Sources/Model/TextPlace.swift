/// Where something stands in a text, counted from 1.
///
///     TextPlace().after(Array("a\n退".utf8)[...])   // line 2, column 2
package struct TextPlace: Hashable, Sendable {
    package var line: Int
    /// Unicode scalars, as editors count them; not bytes.
    package var column: Int

    /// The beginning of a text, or of the line given.
    package init(line: Int = 1) {
        self.line = line
        column = 1
    }

    /// The place after further bytes of UTF-8; a line feed starts a line, so CRLF does, too.
    ///
    /// - Complexity: O(bytes)
    package func after(_ bytes: ArraySlice<UInt8>) -> TextPlace {
        var place = self
        for byte in bytes {
            if byte == 0x0A {
                place = TextPlace(line: place.line + 1)
            } else if byte & 0xC0 != 0x80 {
                place.column += 1
            }
        }
        return place
    }
}
