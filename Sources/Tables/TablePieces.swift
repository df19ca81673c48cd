/// Joins what was left of a table's pieces with the next one, and takes the byte order mark off the first.
struct TablePieces: Sendable {
    /// The start of a record that is not yet whole.
    var rest: [UInt8] = []
    private var isAtStart = true

    /// The rest of before and the chunk; nil while too little is known to tell whether there is a byte order mark.
    mutating func join(_ chunk: [UInt8], isLast: Bool) -> [UInt8]? {
        var bytes = rest
        rest = []
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        guard isAtStart else { return bytes }
        if bytes.count < byteOrderMark.count, !isLast {
            rest = bytes
            return nil
        }
        isAtStart = false
        if bytes.starts(with: byteOrderMark) { bytes.removeFirst(byteOrderMark.count) }
        return bytes
    }
}
