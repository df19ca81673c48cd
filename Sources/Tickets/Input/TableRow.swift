import Tables

/// A row of a table.
struct TableRow<Column: ExportColumn>: ExportRow {
    let record: Record
    let columns: ColumnMap<Column>

    var line: Int { record.line }

    @inline(__always)
    func withField<Result>(_ column: Column, _ body: (Span<UInt8>) -> Result) -> Result {
        let place = columns[column]
        return record.withField(place < 0 ? .max : place) { Self.trimmed($0, body) }
    }

    func place(_ column: Column) -> (line: Int, column: Int) {
        let place = columns[column]
        return place < 0 ? (record.line, 1) : (record.line(place), record.column(place))
    }
}
