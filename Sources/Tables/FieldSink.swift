/// Takes the fields of one record as the scan finds them.
protocol FieldSink {
    /// Forgets the fields of the record before.
    mutating func clear()
    mutating func add(_ field: FieldList.Field)
    /// `at` is the offset of the quote, or of the text after it.
    mutating func fault(_ kind: TableFault.Kind, at offset: Int)
}
