/// Forgets everything: for finding where records end.
struct NoFields: FieldSink {
    mutating func clear() {}
    mutating func add(_ field: FieldList.Field) {}
    mutating func fault(_ kind: TableFault.Kind, at offset: Int) {}
}
