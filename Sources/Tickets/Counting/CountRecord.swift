/// One ticket (or order, or count of orders) reduced to what counting needs: 40 bytes, no text, no id that anybody could read.
///
/// Names are numbers of a ``NameTable``. The layout is the one of the memory's files.
struct CountRecord: Hashable, Sendable {
    /// Of the ticket's id, or of the row where it has none. Of an order: of its id and sku.
    var id: UInt64 = 0
    /// Of a ticket: of order id, sku and issue. Of an order: of its id. 0: there is no order id.
    var order: UInt64 = 0
    var issue: UInt32 = 0
    var sku: UInt32 = 0
    var carrier: UInt32 = 0
    var channel: UInt32 = 0
    /// How many times the same row without an id stands in one file; or a count.
    var copies: UInt32 = 1
    /// Weeks since the one of 1970-01-01.
    var week: UInt16 = 0
    var marks: Marks = []
    private var padding: UInt8 = 0

    struct Marks: OptionSet, Hashable, Sendable {
        var rawValue: UInt8

        /// The first two bits: 0 coded by an agent, 1 told from its words, 2 neither.
        static let rank = Marks(rawValue: 3)
        static let classified = Marks(rawValue: 1)
        static let undecided = Marks(rawValue: 2)
        /// Comes from the files of this run.
        static let fresh = Marks(rawValue: 4)
        /// Its row has no id.
        static let derived = Marks(rawValue: 8)
        /// A count that a file of counted orders sets.
        static let set = Marks(rawValue: 16)
        /// A count that the content folder holds already.
        static let existing = Marks(rawValue: 32)
    }

    /// 0 coded by an agent, 1 told from its words, 2 neither.
    var rank: UInt8 { marks.intersection(.rank).rawValue }

    /// The order in which duplicates are judged: it looks at nothing but the record itself, so that the order of rows and files
    /// changes nothing.
    static func precedes(_ a: CountRecord, _ b: CountRecord) -> Bool {
        if a.rank != b.rank { return a.rank < b.rank }
        if a.week != b.week { return a.week < b.week }
        if a.issue != b.issue { return a.issue < b.issue }
        if a.sku != b.sku { return a.sku < b.sku }
        if a.carrier != b.carrier { return a.carrier < b.carrier }
        if a.channel != b.channel { return a.channel < b.channel }
        // One that knows its order goes first.
        return a.order > b.order
    }

    /// Whether both count in the same cell of the week.
    func isSameCell(_ other: CountRecord) -> Bool {
        issue == other.issue && sku == other.sku && carrier == other.carrier && channel == other.channel
    }

    /// The order of the rows in the statistics.
    static func cellPrecedes(_ a: CountRecord, _ b: CountRecord) -> Bool {
        if a.week != b.week { return a.week < b.week }
        if a.issue != b.issue { return a.issue < b.issue }
        if a.sku != b.sku { return a.sku < b.sku }
        if a.carrier != b.carrier { return a.carrier < b.carrier }
        return a.channel < b.channel
    }
}
