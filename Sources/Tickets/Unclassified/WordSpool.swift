import Model

/// Words of tickets that no rule classified, set aside by word.
struct WordSpool: ~Copyable {
    static let buckets = 256

    private var spool: RecordSpool<WordRecord>
    /// The first that happened: a row in between cannot throw.
    private var failure: MachineFailure?
    private var words: [ArraySlice<UInt8>] = []

    init(path: String?) throws(MachineFailure) {
        spool = try RecordSpool(buckets: Self.buckets, path: path)
    }

    /// Sets the words of a ticket's text aside.
    mutating func add(_ text: [UInt8], ticket: UInt64, week: UInt16) {
        words.removeAll(keepingCapacity: true)
        TicketWords.append(text, to: &words)
        for word in words {
            let record = WordRecord(word, ticket: ticket, week: week)
            do throws(MachineFailure) {
                try spool.append(record, to: record.bucket(of: Self.buckets))
            } catch {
                failure = failure ?? error
            }
        }
    }

    /// Ends writing; throws what went wrong in it.
    mutating func close() throws(MachineFailure) {
        if let failure { throw failure }
        try spool.close()
    }

    func forEachRecord(in bucket: Int, _ body: (WordRecord) -> Void) throws(MachineFailure) {
        try spool.forEachRecord(in: bucket) { record, _ in body(record) }
    }
}
