/// Where something stands in a file, counted from 1; columns count Unicode scalars. Line 0 is "the file as a whole".
struct Place: Hashable, Sendable {
    var line: Int
    var column: Int

    init(line: Int, column: Int = 0) {
        self.line = line
        self.column = column
    }

    static let wholeFile = Place(line: 0)

    /// The place of a byte.
    init(of offset: Int, in bytes: some RandomAccessCollection<UInt8>) {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.init(line: line, column: column)
    }
}

/// A value and the place where it is written.
struct Written<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    var place: Place
}
