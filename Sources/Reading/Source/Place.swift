import Model

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
    init(of offset: Int, in bytes: [UInt8]) {
        let place = TextPlace().after(bytes.prefix(offset))
        self.init(line: place.line, column: place.column)
    }
}
