/// One line of JSON Lines: an object whose texts and numbers are its fields. What is nested deeper is passed over.
struct JSONRow<Column: ExportColumn>: ExportRow {
    let bytes: [UInt8]
    let line: Int
    private let start: Int
    private var fields: [Field]

    private struct Field {
        var range = 0..<0
        var rank = Int.max
        var hasEscapes = false
    }

    /// Reads the object in the bytes from `range`.
    ///
    /// - Throws: the offset at which it is no object any more.
    init(_ bytes: [UInt8], _ range: Range<Int>, line: Int, keys: inout JSONKeys<Column>) throws(JSONScan.Broken) {
        self.bytes = bytes
        self.line = line
        start = range.lowerBound
        fields = [Field](repeating: Field(), count: Column.allCases.count)
        var scan = JSONScan(at: range.lowerBound, end: range.upperBound)
        let text = bytes.span
        try scan.expect(0x7B, text)
        if try !scan.skipsIf(0x7D, text) {
            var ordinal = 0
            repeat {
                let key = try scan.string(text)
                try scan.expect(0x3A, text)
                let value = try scan.value(text)
                defer { ordinal += 1 }
                guard let value, let (column, rank) = keys.column(text, key.range, ordinal), rank < fields[column].rank else { continue }
                fields[column] = Field(range: value.range, rank: rank, hasEscapes: value.hasEscapes)
            } while try scan.skipsIf(0x2C, text)
            try scan.expect(0x7D, text)
        }
        try scan.expectEnd(text)
    }

    func withField<Result>(_ column: Column, _ body: (Span<UInt8>) -> Result) -> Result {
        let field = fields[column.rawValue]
        if !field.hasEscapes { return Self.trimmed(bytes.span.extracting(field.range), body) }
        let text = JSONScan.unescaped(bytes[field.range])
        return Self.trimmed(text.span, body)
    }

    func place(_ column: Column) -> (line: Int, column: Int) {
        (line, 1 + bytes[start..<max(start, fields[column.rawValue].range.lowerBound)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
    }
}
