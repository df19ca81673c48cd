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
