/// Takes the fields of one record as the scan finds them.
protocol FieldSink {
    /// Forgets the fields of the record before.
    mutating func clear()
    mutating func add(_ field: FieldList.Field)
    /// `at` is the offset of the quote, or of the text after it.
    mutating func fault(_ kind: TableFault.Kind, at offset: Int)
}

/// The fields of one record.
struct FieldList: FieldSink, Sendable {
    struct Field: Sendable {
        var start: Int
        var end: Int
        var isQuoted: Bool
        var hasDoubledQuotes: Bool
    }

    private(set) var list: [Field] = []
    /// The first fault of the record.
    private(set) var fault: (kind: TableFault.Kind, offset: Int)?

    mutating func clear() {
        list.removeAll(keepingCapacity: true)
        fault = nil
    }

    mutating func add(_ field: Field) { list.append(field) }

    mutating func fault(_ kind: TableFault.Kind, at offset: Int) {
        if fault == nil { fault = (kind, offset) }
    }
}

/// Forgets everything: for finding where records end.
struct NoFields: FieldSink {
    mutating func clear() {}
    mutating func add(_ field: FieldList.Field) {}
    mutating func fault(_ kind: TableFault.Kind, at offset: Int) {}
}
