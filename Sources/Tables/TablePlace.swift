/// Lines and columns of a table's bytes.
enum TablePlace {
    /// The place after the bytes: a line feed, or a carriage return alone, starts a line; columns count Unicode scalars.
    static func advance(from place: (line: Int, column: Int), over bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
        var (line, column) = place
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return (line, column)
    }
}
