import Tables

/// One row of an export, its fields found by column.
protocol ExportRow<Column> {
    associatedtype Column: ExportColumn

    /// The bytes of a field without white space around them, for as long as `body` runs; empty where there is none.
    func withField<Result>(_ column: Column, _ body: (Span<UInt8>) -> Result) -> Result
    func place(_ column: Column) -> (line: Int, column: Int)
    var line: Int { get }
}

extension ExportRow {
    func text(_ column: Column) -> String {
        withField(column) { span in
            var bytes: [UInt8] = []
            for index in span.indices { bytes.append(span[index]) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    func isEmpty(_ column: Column) -> Bool { withField(column) { $0.isEmpty } }

    /// `body` with the span without white space at its ends.
    @inline(__always)
    static func trimmed<Result>(_ span: Span<UInt8>, _ body: (Span<UInt8>) -> Result) -> Result {
        var start = 0
        var end = span.count
        while start < end, span[start] <= 0x20 { start += 1 }
        while end > start, span[end - 1] <= 0x20 { end -= 1 }
        return body(span.extracting(start..<end))
    }
}
